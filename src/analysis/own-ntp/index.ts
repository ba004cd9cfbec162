export {
  type FigureField,
  figureFields,
  type ItemTableChoice,
  shiftMonth,
  type WordField,
  wordFields,
} from "./item-columns";
export { itemLevels, type LevelItem, type LevelStep } from "./item-levels";
export {
  type Answer,
  answerTo,
  type Answers,
  type AnswerWay,
  answerWays,
  type ItemQuestion,
  itemQuestions,
  openQuestions,
} from "./item-questions";
export { knownSubsectors, withoutNumber } from "./ntp-words";
export { componentRow, type OwnItem, type OwnItems, type OwnSubsector } from "./own-items";
export { ntpFigures, type NtpFigures, ntpFiguresBook } from "./ntp-figures-book";
export { readNtpFigures, type NtpSeries } from "./read-ntp-figures";
export { ownNtpBook, type OwnNtpNames } from "./own-ntp-book";
export {
  answered,
  changeOf,
  leafShares,
  type OwnContribution,
  ownContributions,
  type OwnGroup,
  ownGroup,
  type OwnNtp,
  ownNtp,
  type OwnPart,
  type OwnRow,
  type OwnSegment,
  rowOf,
  segmentOf,
  sideWeights,
  type TreeNode,
  wholeGroup,
} from "./own-ntp";
export {
  type ItemChoices,
  type ReadItems,
  readOwnItems,
  type UnplacedLine,
} from "./read-own-items";
export { type ItemColumns, itemColumns } from "./table-lines";
export { ownRelease } from "./own-release";
