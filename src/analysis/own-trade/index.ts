export { holdsTrade } from "./holds-trade";
export { type MeasureRole, tradeMeasureRoles, unitScale } from "./measure-roles";
export { tableAsRecords } from "./table-as-records";
export { tradeCurrencies, type TradeCurrency } from "./trade-currency";
export { countryCode, flowIn, memberKey } from "./trade-names";
export {
  readTrade,
  type RecordShape,
  type TradeReading,
  type TradeRole,
  tradeRoles,
} from "./trade-roles";
export { tradeSets, type TradeSums, tradeSums } from "./trade-sets";
