export { keepWorkbook, type Keeper, type KeepingState } from "./keep-workbook";
export { addressOf, askedFor } from "./page-address";
export { type KeptWorkbook, type RecentWorkbook, workbookStore } from "./workbook-store";
