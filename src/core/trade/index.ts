export { tradeBalance } from "./trade-balance";
export { shareOf, tradeShare } from "./trade-share";
