export { currentLanguage, setCurrentLanguage } from "./current-language";
export { errorSentence, excelErrorValue, type ExcelErrorValue } from "./error-sentences";
export type { Bilingual, Language } from "./language";
export { ntpMeaningText } from "./ntp-meanings";
