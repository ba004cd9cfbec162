export { EditionChoice } from "./edition-choice";
export { loadTableDetail, TablesScreen } from "./tables-screen";
