export * from "./index-numbers";
export * from "./terms-of-trade";
export * from "./trade";
