export type { CellEdit, CleanableCells, Cleaning } from "./cell-edit";
export { typedMonths } from "./typed-months";
export { typedNumbers } from "./typed-numbers";
