export {
  type DatedLabel,
  datedLabel,
  isOnlyPeriod,
  type Period,
  periodsPerYear,
  periodsOfLabels,
} from "./dated-label";
export { dateOfSerial, serialOfMonth } from "./excel-date";
export { joinedLetters, monthNamePatterns, monthNumber } from "./month-name";
export { periodCode, periodOfCode } from "./period-code";
export { readPeriod } from "./read-period";
