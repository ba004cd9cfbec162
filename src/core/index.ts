export { CoreError, type CoreErrorCode, type ErrorDetails, type Position } from "./errors";
export * from "./periods";
export * from "./numeric";
export * from "./index-numbers";
export * from "./terms-of-trade";
export * from "./trade";
