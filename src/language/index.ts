export { currentLanguage, setCurrentLanguage } from "./current-language";
export { errorSentence, excelErrorValue, type ExcelErrorValue } from "./error-sentences";
export type { Bilingual, Language } from "./language";
export { monthNames, periodText } from "./period-text";
export { sheetTexts } from "./sheet-texts";
export { workbookFailures, type FailureText, type WorkbookFailureCode } from "./workbook-failures";
export { localFormula } from "./formula-text";
