export { CITE } from "./cite";
export { HS_CHAPTER } from "./hs-chapter";
export { PARSE_NUMBER } from "./parse-number";
export { REFERENCE_TABLE } from "./reference-table";
export { REFERENCE_VALUE } from "./reference-value";
export { SOURCE } from "./source";
export { TIME_SERIES } from "./time-series";
