export { recomputedNtp, type RecomputedNtp } from "./recomputed-ntp";
export type { ProfileRow } from "./profile-rows";
export {
  balanceYears,
  countryBalance,
  yearlyBalance,
  type BalanceRow,
  type TradeBalance,
} from "./trade-balance";
export { tradeProfile, type TradeProfile, type TradeProfileRequest } from "./trade-profile";
export { type TradeRow, type TradeRowRole } from "./trade-rows";
export {
  tradeDimensions,
  tradeFlows,
  tradeSource,
  tradeSources,
  yearColumn,
  type TradeDimension,
  type TradeFlow,
  type TradeSource,
} from "./trade-sources";
export * from "./table-check";
