export { PARSE_NUMBER } from "./parse-number";
export { REFERENCE_TABLE } from "./reference-table";
export { REFERENCE_VALUE } from "./reference-value";
export { SOURCE } from "./source";
