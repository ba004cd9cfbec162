export { planTradeBalance } from "./trade-balance-plan";
export type { TradeRequest } from "./trade-extract";
export { figureDecimals, planTradeFigures } from "./trade-figures-plan";
export { planTradeProfile } from "./trade-profile-plan";
export { planTradeScenario } from "./trade-scenario-plan";
export { replanTradeBalance, replanTradeProfile, replanTradeScenario } from "./replan-trade";
