export { tradeBalance } from "./trade-balance";
export { tradeShare, type ShareOptions } from "./trade-share";
