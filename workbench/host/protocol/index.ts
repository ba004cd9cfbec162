export { ApiObject, apiType, type ApiType, type Members, type Property } from "./api-object";
export { Arguments } from "./arguments";
export * from "./messages";
export { type ActionInHand, type AroundAction, type ObjectModel, Processor } from "./processor";
