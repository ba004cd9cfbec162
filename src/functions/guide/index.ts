export * from "./basket-parameters";
export type { FunctionGuide, GuideParameter, WordChoice } from "./function-guide";
export * from "./ntp-parameters";
export * from "./print-parameters";
export * from "./series-parameters";
export * from "./trade-parameters";
export * from "./tree-parameters";
export * from "./word-choices";
