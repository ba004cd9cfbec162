export * from "./checking";
export * from "./index-numbers";
export * from "./reference";
export * from "./terms-of-trade";
export * from "./trade";
