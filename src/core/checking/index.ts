export { CellIndex } from "./cell-index";
export { expandRelations } from "./expand-relations";
export { gridText } from "./grid";
export {
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
export { impliedRanges, type ImpliedRange, type RangeLookup } from "./implied-range";
export { intersect, type Interval } from "./interval";
export {
  figureOf,
  intervalOf,
  mostDecimals,
  type PrintedFigure,
  readFigure,
} from "./printed-figure";
export { propagate, type Propagation } from "./propagate";
export type {
  CheckedRow,
  CheckedTable,
  Panel,
  Relation,
  RelationSet,
  SetElement,
} from "./relation";
export { checkIdentity, type FigureLookup, type Verdict } from "./verdict";
