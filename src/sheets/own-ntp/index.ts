export { itemsExample, itemsExampleHeaders, planItemsExample } from "./items-example";
export { planOwnNtp } from "./own-ntp-plan";
export type { OwnNtpSheetRequest } from "./own-ntp-sheet";
export { answerText, questionText } from "./question-text";
