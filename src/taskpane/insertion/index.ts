export { InsertionBar } from "./insertion-bar";
export {
  idle,
  insertionReducer,
  type InsertionEvent,
  type InsertionState,
} from "./insertion-state";
export { useInsertion, type Insertion } from "./use-insertion";
