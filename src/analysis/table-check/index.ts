export { bindTables, checkedTables, referenceTableRequest } from "./reference-table-request";
export {
  type CheckFinding,
  checkFigures,
  type CheckProgress,
  type CheckRequest,
  type TableCheck,
} from "./check-figures";
export type { CheckedIdentity } from "./checked-identity";
export { misprintedTable } from "./misprinted-table";
export { userTableRequest } from "./user-table-request";
export { readLabels } from "./axis-reading";
export type { KnownDoubt } from "./known-doubts";
export { type Lag, lagOf, type LineRole, lineRoles, roleOfLabel } from "./line-role";
export {
  type GivenUp,
  type RecognisedRule,
  readLines,
  recogniseRules,
  type TableReading,
} from "./recognise";
export { type Rule, type RuleFit } from "./rule";
export { ruleConvention, type RuleConvention } from "./rule-convention";
export {
  applyKeptRules,
  type AppliedRules,
  type KeptLine,
  type KeptRule,
  keptRuleShape,
  rulesToKeep,
} from "./kept-rules";
export { type NamedLine, writtenRule, type WrittenFault } from "./written-rule";
export { countedRules, hasCounts } from "./counted-rules";
export { cellLines, type TableOfCells } from "./cell-lines";
export {
  selectedCell,
  selectedCellId,
  type SelectedCells,
  type TableBlock,
  type TableLine,
  type UserTable,
} from "./user-table";
export {
  type CellKeys,
  checkTable,
  checkTableSteps,
  type TableFinding,
  type TableProof,
} from "./check-table";
export { textNumberReader } from "./text-number";
