export { CellIndex } from "./cell-index";
export { checkChange, checkRatio, checkShare, checkSum } from "./check-printed";
export type { PrintedNumber } from "./clear-verdict";
export {
  type Convention,
  type ConventionCase,
  type ConventionFit,
  detectConvention,
} from "./convention";
export { type Explanation, explainIdentity } from "./explain-identity";
export { expandRelations, relationExpander } from "./expand-relations";
export { gridText } from "./grid";
export {
  type Addends,
  type AlikeIdentity,
  type BetweenIdentity,
  type CellId,
  cellId,
  cellsOf,
  type Identity,
  type IdentityKind,
  type LinearForm,
  type PartIdentity,
  type PresenceIdentity,
  type QuotientIdentity,
  type SameIdentity,
  type Term,
} from "./identity";
export { IdentitySystem } from "./identity-system";
export { type ImpliedRange, type RangeLookup } from "./implied-range";
export { type Interval } from "./interval";
export {
  blankFigure,
  figureOf,
  intervalOf,
  mostDecimals,
  type PrintedFigure,
  readFigure,
} from "./printed-figure";
export { type FaultLocation, locateFaults } from "./locate-faults";
export { propagate, type Propagation } from "./propagate";
export { RepairProver } from "./repair-prover";
export type { CellRepair, FaultPattern, Repair, SlipPair } from "./repair";
export type {
  CheckedRow,
  CheckedTable,
  Panel,
  Relation,
  RelationSet,
  SetElement,
  TrimmedColumns,
} from "./relation";
export { checkIdentity, type FigureLookup, type IdentityVerdict, type Verdict } from "./verdict";
export { sumRarity } from "./sum-rarity";
export { type Typo, typoRepairs } from "./typo";
