export { currentLanguage, setCurrentLanguage } from "./current-language";
export { errorSentence, excelErrorValue, type ExcelErrorValue } from "./error-sentences";
export { localFormula } from "./formula-text";
export { helpFile } from "./help-pages";
export { goodsClassNames } from "./goods-classes";
export { hsSectionNames } from "./hs-sections";
export { hsChapterNames } from "./hs-chapters";
export {
  fileFaultSentence,
  notShownSentence,
  type FileFault,
  type FileFaultCode,
  type NotShownKind,
} from "./file-texts";
export { type Bilingual, bothLanguages, type Language, locales, withMinus } from "./language";
export { baseText, ntpBookTexts } from "./ntp-book-texts";
export { tradeFigureTexts } from "./trade-figure-texts";
export { tradeBookTexts, tradePartWords, type TradeTableNames } from "./trade-book-texts";
export { type ItemQuestionWords, ownNtpTexts } from "./own-ntp-texts";
export { releaseDocumentTexts } from "./release-document-texts";
export { ntpMeaningText } from "./ntp-meanings";
export {
  answersTexts,
  blocksTexts,
  dataCardTexts,
  booksTexts,
  capabilityTexts,
  checkTexts,
  ruleSetsTexts,
  writtenRuleTexts,
  cleaningTexts,
  conceptsTexts,
  chartTexts,
  functionsTexts,
  insertionTexts,
  leftoverTexts,
  liveRefreshTexts,
  liveTexts,
  movementTexts,
  myDataTexts,
  ntpFiguresTexts,
  ownItemsTexts,
  ownTradeTexts,
  recordsTexts,
  scenarioPaneTexts,
  screenTitles,
  sentenceTexts,
  seriesPaneTexts,
  shellTexts,
  sourceCardTexts,
  tablesTexts,
  thisMonthTexts,
  tradeScenarioTexts,
  tradeAnalysisTexts,
  tradeTexts,
  type ScenarioExample,
} from "./pane";
export { changeWords, fillerWords, otherPhrases, sameWords, timeWords } from "./search-synonyms";
export { type CommodityGroups, commodityGroups } from "./commodity-groups";
export { cellCitationTexts } from "./cell-citation-texts";
export { dayText, monthIn, monthNames, periodText } from "./period-text";
export { seriesTexts } from "./series-texts";
export { sourceText, type SourceText } from "./source-text";
export { sources } from "./sources";
export { sheetTexts } from "./sheet-texts";
export {
  type WebApiFault,
  type WebApiFaultCode,
  webApiFaultCodes,
  webApiFaultSentence,
} from "./web-api-faults";
export { tornadoTexts } from "./tornado-texts";
export { weightTexts } from "./weight-texts";
export { workbookFailures, type FailureText, type WorkbookFailureCode } from "./workbook-failures";
export { tradeSheetTexts } from "./trade-sheet-texts";
export {
  balanceBasis,
  denominatorWords,
  dimensionTitle,
  dimensionWords,
  flowBases,
  flowWords,
  sectorDefinitions,
  sectorTitle,
  sectorWord,
  topListWords,
} from "./trade-words";
export { conventionWords } from "./convention-words";
export { verdictWord } from "./verdict-words";
export { englishCountry } from "./country-names";
export { englishItem, subsectorIn } from "./item-names";
export { ntpPriceName } from "./ntp-price-names";
export { scenarioSheetTexts, type ScenarioSheetTexts } from "./scenario-sheet-texts";
export {
  decimalMark,
  releaseSentences,
  releaseText,
  type ReleaseDriverToken,
  type ReleaseFigureName,
  type ReleaseToken,
} from "./month-release-texts";
export { releaseSheetTexts } from "./release-sheet-texts";
export { vintagesSheetTexts } from "./vintages-sheet-texts";
export { changeSheetTexts } from "./change-sheet-texts";
export { ledgerTexts } from "./ledger-texts";
export { arithmeticText, explanationTexts } from "./explanation-texts";
export { resultText } from "./result-text";
export { selfTestTexts } from "./self-test-texts";
export { tradeBridgeTexts } from "./trade-bridge-texts";
export { lessonNames, lessonTexts, type LessonName } from "./lesson-texts";
