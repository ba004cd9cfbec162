import type { CellId, Identity } from "./identity";
import type { Interval } from "./interval";
import type { PrintedFigure } from "./printed-figure";
import type { Typo } from "./typo";

/**
 * `value`: wrong in a way that is no known slip. `blank-cell`, `lost-cell`: a blank or a dash where there must be a number.
 */
export type FaultPattern =
  Typo | "value" | "blank-cell" | "lost-cell" | "swapped-rows" | "shifted-rows";

export interface CellRepair {
  cell: CellId;
  printed: PrintedFigure | undefined;
  /** Undefined when the moved figures leave the cell without one. */
  proposed: PrintedFigure | undefined;
  /** Values that the other cells leave for it, when this cell alone is repaired. */
  allowed?: Interval;
}

/** Two cells with the numbers from which the printed ones come by a slip each. */
export type SlipPair = readonly [CellSlip, CellSlip];

export interface CellSlip {
  cell: CellId;
  proposed: PrintedFigure;
}

/** A change of one or more cells after which identities hold that failed before. */
export interface Repair {
  pattern: FaultPattern;
  cells: CellRepair[];
  /** Identities that failed and hold after the repair: its proof. */
  settles: Identity[];
  /** Other cells whose change would settle as many identities, by a slip or a pattern that is as likely; the likelier first. */
  rivals: CellId[];
  /** Two slips, one of them in the repaired cell, that settle as many where no slip explains the repair. */
  rivalPairs: SlipPair[];
}
