export { TradeScreen } from "./trade-screen";
