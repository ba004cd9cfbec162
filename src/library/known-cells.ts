import type { CitedCell } from "./cited-cell";

/** Why nothing can be said of a cell. */
export type UnknownCell = "no-block" | "changed-block" | "edited" | "no-source" | "unread";

/**
 * Says where a cell comes from by what the records of the inserted blocks say; the workbook is not read for it.
 *
 * @param address with its sheet, as Excel hands it to a function
 * @param value what is there now
 */
export type CellLookup = (address: string, value: unknown) => CitedCell | UnknownCell;

/** Gives what the pane knows of the blocks of the workbook. */
export type KnownCells = () => CellLookup;

let known: KnownCells | undefined;

/** Undefined where there is no pane to know the workbook: its functions then run in a runtime of their own. */
export const knownCells = (): ReturnType<KnownCells> | undefined => known?.();

export function setKnownCells(cells: KnownCells | undefined): void {
  known = cells;
}
