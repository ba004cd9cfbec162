import type { CellLookup, Library } from "../library";
import { type CitedBlock, citedBlock, citedCell } from "../sheets";
import type { PlacedBlock } from "../workbook/contract";
import {
  type CellPosition,
  cellWithin,
  localAddress,
  parseCellAddress,
  sheetOfAddress,
} from "../workbook/plan";

/** A block by its place; what it was made of is found when somebody first asks. */
class BlockPlace {
  readonly #first: CellPosition;
  #source: { found: CitedBlock | undefined } | undefined;

  constructor(
    readonly library: Library,
    readonly placed: PlacedBlock,
  ) {
    this.#first = parseCellAddress(placed.block.address);
  }

  /** Where a cell of its sheet is in the block; undefined outside it. */
  cellOf(cell: CellPosition): CellPosition | undefined {
    return cellWithin(this.#first, this.placed, cell);
  }

  source(): CitedBlock | undefined {
    this.#source ??= { found: citedBlock(this.library, this.placed.block) };
    return this.#source.found;
  }
}

/** Looks cells up among blocks by their places. */
export function lookupIn(library: Library, blocks: readonly PlacedBlock[]): CellLookup {
  const sheets = new Map<string, BlockPlace[]>();
  for (const placed of blocks) {
    const { sheet } = placed.block;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), new BlockPlace(library, placed)]);
  }
  return (address, value) => {
    const asked = parseCellAddress(localAddress(address).replaceAll("$", ""));
    for (const place of sheets.get(sheetOfAddress(address)) ?? []) {
      const cell = place.cellOf(asked);
      if (!cell) continue;
      if (!place.placed.isWhole) return "changed-block";
      const source = place.source();
      return source ? citedCell(source, cell, value) : "no-source";
    }
    return "no-block";
  };
}
