export { currentLanguage, setCurrentLanguage } from "./current-language";
export { errorSentence, excelErrorValue, type ExcelErrorValue } from "./error-sentences";
export { localFormula } from "./formula-text";
export type { Bilingual, Language } from "./language";
export { sectorWord, topListWords } from "./trade-words";
