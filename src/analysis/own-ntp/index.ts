export {
  type FigureField,
  figureFields,
  type ItemTableChoice,
  shiftMonth,
  type WordField,
  wordFields,
} from "./item-columns";
export { itemLevels, type LevelItem, type LevelStep } from "./item-levels";
export { answerTo, type ItemQuestion, itemQuestions, openQuestions } from "./item-questions";
export { type Answer, type Answers, type AnswerWay, answerWays } from "./answer-ways";
export { knownSubsectors, withoutNumber } from "./ntp-words";
export { componentRow, type OwnItem, type OwnItems, type OwnSubsector } from "./own-items";
export { ntpFigures, type NtpFigures, ntpFiguresBook } from "./ntp-figures-book";
export { readNtpFigures, type NtpSeries } from "./read-ntp-figures";
export { ownNtpBook, type OwnNtpNames } from "./own-ntp-book";
export { type OwnContribution, ownContributions, sideWeights } from "./own-contributions";
export type { OwnGroup, OwnPart, OwnRow } from "./own-group";
export {
  answered,
  changeOf,
  ownGroup,
  type OwnNtp,
  ownNtp,
  rowOf,
  segmentOf,
  wholeGroup,
} from "./own-ntp";
export type { OwnSegment } from "./own-segments";
export { leafShares, type TreeNode } from "./own-tree";
export {
  type ItemChoices,
  type ReadItems,
  readOwnItems,
  type UnplacedLine,
} from "./read-own-items";
export { type ItemColumns, itemColumns, lacksYear } from "./column-fields";
export { ownRelease } from "./own-release";
