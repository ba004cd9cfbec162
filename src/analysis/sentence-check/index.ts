export { type CheckedNumber, checkSentences, sentenceSteps } from "./check-sentences";
export type { Fact, FactSource } from "./fact";
export { referenceFacts } from "./reference-facts";
export { tableFacts } from "./table-facts";
export { type FactCells } from "./block-context";
export type { Unrecognised } from "./judge-claim";
export { readNumbers, type SentenceNumber } from "./read-numbers";
export type { SentenceUnit } from "./units";
export { type SentenceVerdict, verdictAgainst } from "./verdict";
