export {
  CoreError,
  type CoreErrorCode,
  type ErrorDetails,
  moved,
  type Position,
  restated,
} from "./errors";
export * from "./periods";
export * from "./numeric";
export * from "./index-numbers";
export * from "./terms-of-trade";
export * from "./trade";
