import type { Language, WorkbookFailureCode } from "../../language";
import type { BlockRange, CellCard, SheetPlan, SourceStamp } from "../plan";

/** Carries plans out. The pane knows only this; Excel implements it, or a fake in tests. */
export interface Executor {
  /** The selected cell (the first one of a larger selection). */
  selection(): Promise<Answer<SelectedCell>>;
  /**
   * Writes a plan as a recorded block. With `overwrite` false it changes nothing when a target cell is not empty, and
   * says which; with true it keeps the old cells with the block. With `asked` the reader has agreed to lose just these
   * cells: when they are others by now, the question is asked again. After a failure the workbook is as it was.
   */
  apply(
    plan: SheetPlan,
    options: { overwrite: boolean; asked?: OccupiedCells },
  ): Promise<Answer<Applied>>;
  /** Where a plan could go near the cell that it is meant for, the best place first; changes nothing. */
  freePlaces(plan: SheetPlan): Promise<Answer<FreePlace[]>>;
  /** The blocks of the workbook, oldest first. */
  blocks(): Promise<Answer<BlockSummary[]>>;
  /** Where the blocks stand, without reading their cells. */
  places(): Promise<Answer<PlacedBlock[]>>;
  /** Shows and selects a block. */
  goTo(blockId: string): Promise<Answer<null>>;
  /** Takes a block out and brings back the cells that it replaced. */
  remove(blockId: string): Promise<Answer<null>>;
  /**
   * What requests left that were cut off, e.g. by a pane that was closed while it wrote, as the workbook says. Changes nothing:
   * the workbook may come from anyone, so the reader is shown what would be done.
   */
  leftovers(): Promise<Answer<FoundLeftover[]>>;
  /**
   * Clears leftovers away that were shown: half a block goes, cells that were there before come back, and so does a block whose
   * replacement was cut off.
   */
  clearLeftovers(
    shown: readonly FoundLeftover[],
    planOf: PlanOfBlock,
  ): Promise<Answer<ClearedLeftover[]>>;
  /** How a block differs from a plan of the same block; changes nothing. */
  compare(plan: SheetPlan): Promise<Answer<BlockComparison>>;
  /** The same for several blocks, which are read together: an answer for each. */
  compareAll(plans: readonly SheetPlan[]): Promise<Answer<BlockComparison>[]>;
  /** Brings a block up to a plan of the same block, except the cells that the reader has edited. */
  refresh(plan: SheetPlan): Promise<Answer<BlockComparison>>;
  /** The same for several blocks, which are read and written together; one that fails does not hold up the others. */
  refreshAll(plans: readonly SheetPlan[]): Promise<Answer<BlockComparison>[]>;
  /**
   * Whether a plan of another size can take the place of its block: no cell of the block was edited, and the further cells that
   * the plan needs are free. Changes nothing.
   */
  canReplace(plan: SheetPlan): Promise<Answer<null>>;
  /**
   * Puts a plan of another size in the place of its block.
   *
   * @param before plan of the block as it is, which comes back after a failure
   */
  replace(plan: SheetPlan, before: SheetPlan): Promise<Answer<Applied>>;
  /** Turns the formulas of a block into their values, for readers without the add-in. Answers how many there were. */
  makePlain(blockId: string): Promise<Answer<number>>;
  /** Which cells of a block are selected: areas from its top left cell, none where the selection is elsewhere. */
  selectedPart(blockId: string): Promise<Answer<BlockRange[]>>;
  /**
   * Gives numbers of a block cards with their sources, which Excel shows; they stay numbers. Answers how many cells got one: those
   * that hold something else than was inserted get none.
   */
  addCards(blockId: string, cards: readonly CellCard[]): Promise<Answer<number>>;
  /** How Excel writes numbers here: with a decimal comma its formulas take `;` between arguments. */
  hasDecimalComma(): Promise<Answer<boolean>>;
  /** Calculates the workbook again, functions of ours included, as after opening it before the add-in was there. */
  recalculate(): Promise<Answer<null>>;
}

/** Plans a block as its record says that it was; undefined when the record says too little. */
export type PlanOfBlock = (block: BlockSummary) => SheetPlan | undefined;

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: WorkbookFailure };

export interface WorkbookFailure {
  code: WorkbookFailureCode;
  /** False when Excel did not answer while cleaning up; the executor tries again at the next request. */
  asItWas: boolean;
}

export interface SelectedCell {
  sheet: string;
  /** Without sheet and `$`: `B3`. */
  cell: string;
}

/** A place that takes a whole block: the cell itself, or one below or beside what is in its way. */
export interface FreePlace extends SelectedCell {
  kind: "here" | "below" | "beside";
}

/** What became of a plan: a block, or a question about the cells in its way. */
export type Applied = Inserted | Occupied;

export interface Inserted {
  status: "inserted";
  block: BlockSummary;
}

export interface Occupied {
  status: "occupied";
  occupied: OccupiedCells;
}

/** Cells in the way of a plan. */
export interface OccupiedCells {
  sheet: string;
  /** Stays the same when the sheet is renamed. */
  sheetId: string;
  count: number;
  /** The first few, as addresses without a sheet name. */
  addresses: string[];
  /** False when they are too many to be kept with the block, so that removing it would not bring them back. */
  keepable: boolean;
}

/** What a request left that was cut off, and what clearing it away does. */
export interface FoundLeftover {
  id: string;
  /** Title of its block. */
  title: string;
  /**
   * Half a block, which goes; cells of a block that were being rewritten, which get back what they held; or a block that was
   * being replaced, which comes back.
   */
  kind: "take-out" | "give-back" | "put-back";
  /** Where it stands, as `Sheet1!A1:B2`; undefined when its cells are gone. */
  place: string | undefined;
  /** Whether the sheet is taken out with it, when nothing else is there. */
  takesSheet: boolean;
  /** What is written into cells, formulas first; of a block that comes back nothing that it does not say itself. */
  writes: CellToWrite[];
  /** The block that comes back. */
  block?: BlockSummary;
}

export interface CellToWrite {
  /** Without a sheet name. */
  address: string;
  text: string;
}

/** What became of a leftover. */
export interface ClearedLeftover {
  /** Title of its block. */
  title: string;
  /**
   * `restored`: the block is back where it stood; `moved`: back on a sheet of its own, since something else is there;
   * `edited`: the reader has edited its cells since, so it stays as a block; `changed`: it is no longer what was shown;
   * `failed`: it is shown again next time.
   */
  outcome: "cleared" | "restored" | "moved" | "edited" | "changed" | "failed";
}

/** Cells in which a block differs from a plan. */
export interface BlockComparison {
  /** As the block was written; a refresh changes them. */
  changed: CellDifference[];
  /** Edited by the reader since; a refresh leaves them. */
  kept: CellDifference[];
}

export interface CellDifference {
  /** Without a sheet name. */
  address: string;
  now: string;
  planned: string;
}

/** A block where it stands; its cells were not read, so that its state is not known. */
export interface PlacedBlock {
  block: Omit<BlockSummary, "state" | "hasFormulas">;
  rows: number;
  columns: number;
  /** It has the rows and columns that were inserted. */
  isWhole: boolean;
}

/** What the record says of a block, and how it stands now. */
export interface BlockSummary {
  id: string;
  title: string;
  /** In which it was written. */
  language: Language;
  source: SourceStamp | null;
  sheet: string;
  address: string;
  state: "current" | "edited" | "gone";
  /** Whether removing it brings back cells that it replaced. */
  keepsOldCells: boolean;
  /** How many of these are formulas that reach outside the workbook: they come back as text. */
  oldFormulasAsText: number;
  hasFormulas: boolean;
}
