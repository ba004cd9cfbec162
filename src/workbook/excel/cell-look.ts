/** A cell's look: all that a block, or the taking away of its table, may change. */
export interface CellLook {
  /** Empty where the cell has no fill. */
  fill: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  font: string;
  size: number;
  color: string;
  horizontal: string;
  vertical: string;
  indent: number;
  wrap: boolean;
  locked: boolean;
  /** Lines around the cell; sides without one are left out. */
  borders?: CellBorder[];
}

export interface CellBorder {
  side: Side;
  style: string;
  weight: string;
  color: string;
}

export type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Looks of cells that differ: each kind once, and the kind of each cell. */
export interface MixedLooks {
  kinds: CellLook[];
  cells: number[][];
}
