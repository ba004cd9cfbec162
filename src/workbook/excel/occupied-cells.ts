import { cellAddress } from "../plan";
import type { OccupiedCells } from "../contract";
import type { KeptCells } from "./kept-cells";
import type { Target } from "./read-target";
import { settingsLimit } from "./settings-limit";

/** How many addresses a question names. */
const named = 4;
/** Largest text of old cells that a record takes. */
const keepLimit = 500_000;

/** The cells of a target that are not empty; undefined when there are none. */
export function occupiedCells(target: Target, kept: KeptCells | null): OccupiedCells | undefined {
  const addresses: string[] = [];
  target.cells?.contents.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === "") return;
      const { origin } = target;
      addresses.push(cellAddress({ row: origin.row + row, column: origin.column + column }));
    }),
  );
  if (addresses.length === 0) return undefined;
  return {
    sheet: target.sheet,
    sheetId: target.sheetId,
    count: addresses.length,
    addresses: addresses.slice(0, named),
    keepable: isKeepable(kept, target),
  };
}

/** Whether the record of a block has room for the cells that it replaces. */
export const isKeepable = (kept: KeptCells | null, { workbook }: Target): boolean =>
  JSON.stringify(kept).length <= Math.min(keepLimit, settingsLimit - workbook.settingsSize);
