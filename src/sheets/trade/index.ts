export { planTradeBalance } from "./trade-balance-plan";
export type { TradeSheetRequest } from "./trade-extract";
export { figureWords } from "./figure-words";
export { figureDecimals, figuresSource, planTradeFigures } from "./trade-figures-plan";
export { planTradeProfile } from "./trade-profile-plan";
export { planTradeScenario } from "./trade-scenario-plan";
export {
  replanTradeBalance,
  replanTradeFigures,
  replanTradeProfile,
  replanTradeScenario,
} from "./replan-trade";
