export { type CheckedNumber, checkSentences, sentenceSteps } from "./check-sentences";
export type { Fact, FactSource } from "./fact";
export { referenceFacts } from "./reference-facts";
export { type FactCells, tableFacts } from "./table-facts";
export type { Unrecognised } from "./judge-claim";
export { readNumbers, type SentenceNumber } from "./read-numbers";
export type { SentenceUnit } from "./units";
export { type SentenceVerdict, verdictAgainst } from "./verdict";
