export { type AskedPeriod, askedPeriod } from "./asked-period";
export {
  type SearchAnswer,
  type SearchAnswerChange,
  type SearchAnswers,
  answerSteps,
  findAnswers,
} from "./find-answers";
export type { SearchAnswerPoint } from "./row-lines";
