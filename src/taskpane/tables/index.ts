export { EditionChoice } from "./edition-choice";
export { TablesScreen } from "./tables-screen";
export { MarksColumnChoice, useMarksColumn } from "./marks-column-choice";
