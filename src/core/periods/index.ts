export {
  type DatedLabel,
  datedLabel,
  isOnlyPeriod,
  type Period,
  periodsPerYear,
  periodsOfLabels,
} from "./dated-label";
export { dateOfSerial } from "./excel-date";
export { joinedLetters, monthNamePatterns, monthNumber } from "./month-name";
export { readPeriod } from "./read-period";
