export { OwnTradeView } from "./own-trade-view";
