export { FailedInsertion } from "./failed-insertion";
export { InsertionBar } from "./insertion-bar";
export { InsertionOutcome } from "./insertion-outcome";
export type { InsertionState } from "./insertion-state";
export { LiveSheetFrame } from "./live-sheet-frame";
export { MarksColumnChoice, useMarksColumn } from "./marks-column-choice";
export { useInsertion, type Insertion } from "./use-insertion";
export { InsertionsBar } from "./insertions-bar";
export { type Insertions, type NamedPlan, useInsertions } from "./use-insertions";
