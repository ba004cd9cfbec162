export {
  type CheckedNumber,
  checkSentences,
  sentenceSteps,
  type SentenceVerdict,
  verdictAgainst,
} from "./check-sentences";
export type { Fact } from "./fact";
export { readNumbers, type SentenceNumber, type SentenceUnit } from "./read-numbers";
