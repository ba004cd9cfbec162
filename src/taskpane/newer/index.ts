export { NewerDifferences } from "./newer-differences";
export { NewerQuestion } from "./newer-question";
export { NotWritten } from "./not-written";
export {
  isSame,
  newerForBlock,
  newerForBlocks,
  newerInAnswer,
  newerInFile,
  type NewerOutcome,
  type NewerTable,
  type NewerWriting,
  writeAllNewer,
  writeNewer,
} from "./newer-table";
