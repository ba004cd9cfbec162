export { tableAsRecords } from "./table-as-records";
export { countryCode, flowIn, memberKey } from "./trade-names";
export {
  type MeasureRole,
  readTrade,
  type RecordShape,
  tradeMeasureRoles,
  type TradeReading,
  type TradeRole,
  tradeRoles,
} from "./trade-roles";
export { tradeSets, type TradeSums, tradeSums } from "./trade-sets";
