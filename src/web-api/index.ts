export { askAgain, requestOf, type TableRequest } from "./ask-again";
export {
  type Asking,
  type ClientSettings,
  keyHeader,
  webApiClient,
  type WebApiClient,
} from "./client";
export { type Clock, systemClock } from "./clock";
export { type DataOrigin, type DataReading, dataTable } from "./data-reading";
export { FailedRequest } from "./failed-request";
export { fetchData } from "./fetch-data";
export { fetchTrade } from "./fetch-trade";
export {
  type PrintedAnswer,
  publicationOf,
  simdasiTable,
  simdasiTables,
  staticTable,
} from "./file-sources";
export { isWhole, listAll, type ListedPages, type Listing } from "./list-pages";
export { withNewerYears, yearsRequest } from "./newer-years";
export { listedTable, type PastedAddress, pastedAddress, siteOf } from "./pasted-address";
export { type PastedAnswer, pastedAnswer } from "./pasted-answer";
export {
  addressOf,
  type DataRequest,
  type ListRequest,
  type TradeRequest,
  webApiOrigin,
  type WebApiRequest,
} from "./requests";
export type { ListItem, ListName } from "./shapes";
