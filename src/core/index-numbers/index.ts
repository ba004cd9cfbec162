export { elementaryIndex, elementaryMethods, type ElementaryMethod } from "./elementary";
export { fisherIndex } from "./fisher";
export { laspeyresIndex } from "./laspeyres";
export { paascheIndex } from "./paasche";
export { percentChange } from "./percent-change";
export { tornqvistIndex } from "./tornqvist";
export { walshIndex } from "./walsh";
