import { cellAddress, type OccupiedCells } from "../plan";
import type { KeptCells } from "./kept-cells";
import type { Target } from "./read-target";

/** How many addresses a question names. */
const named = 4;
/** Largest text of old cells that a record takes; settings travel with the file and are read as a whole. */
export const keepLimit = 500_000;

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
    count: addresses.length,
    addresses: addresses.slice(0, named),
    keepable: isKeepable(kept),
  };
}

export const isKeepable = (kept: KeptCells | null): boolean =>
  JSON.stringify(kept).length <= keepLimit;
