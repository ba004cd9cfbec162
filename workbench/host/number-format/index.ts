export { type Culture, english, indonesian } from "./culture";
export { formatText } from "./format-text";
