export { EditionChoice } from "./edition-choice";
export { TablesScreen } from "./tables-screen";
