export {
  flowsOfSets,
  type TradeFigures,
  type TradeKind,
  type TradeNeed,
  type TradeTable,
} from "./trade-table";
export { tradeTables } from "./trade-tables";
