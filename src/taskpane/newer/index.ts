export { NewerDifferences } from "./newer-differences";
export { NewerQuestion } from "./newer-question";
export {
  isSame,
  newerForBlock,
  newerInAnswer,
  newerInFile,
  type NewerOutcome,
  type NewerTable,
  writeNewer,
} from "./newer-table";
