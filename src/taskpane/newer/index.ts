export { NewerDifferences } from "./newer-differences";
export { NewerQuestion } from "./newer-question";
export { NotWritten } from "./not-written";
export {
  isSame,
  newerForBlock,
  newerInAnswer,
  newerInFile,
  type NewerOutcome,
  type NewerTable,
  type NewerWriting,
  writeNewer,
} from "./newer-table";
