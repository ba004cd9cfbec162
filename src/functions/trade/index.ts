export { BALANCE } from "./balance";
export { TRADE_SHARE } from "./trade-share";
