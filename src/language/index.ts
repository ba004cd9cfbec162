export { currentLanguage, setCurrentLanguage } from "./current-language";
export { errorSentence, excelErrorValue, type ExcelErrorValue } from "./error-sentences";
export { localFormula } from "./formula-text";
export type { Bilingual, Language } from "./language";
export { blocksTexts, functionsTexts, insertionTexts, shellTexts, tablesTexts } from "./pane";
export { monthNames, periodText } from "./period-text";
export { sheetTexts } from "./sheet-texts";
export { workbookFailures, type FailureText, type WorkbookFailureCode } from "./workbook-failures";
export { sectorWord, topListWords } from "./trade-words";
