import type { CellLookup, Library } from "../library";
import { type CitedBlock, citedBlock, citedCell } from "../sheets";
import type { PlacedBlock } from "../workbook/contract";
import { localAddress, parseCellAddress } from "../workbook/plan";

/** Looks cells up among blocks by their places. */
export function lookupIn(library: Library, blocks: readonly PlacedBlock[]): CellLookup {
  const known = new Map<PlacedBlock, CitedBlock | undefined>();
  const sourceOf = (placed: PlacedBlock): CitedBlock | undefined => {
    if (!known.has(placed)) known.set(placed, citedBlock(library, placed.block));
    return known.get(placed);
  };
  return (address, value) => {
    const sheet = sheetOf(address);
    const cell = parseCellAddress(localAddress(address).replaceAll("$", ""));
    const placed = blocks.find(({ block, rows, columns }) => {
      if (block.sheet !== sheet) return false;
      const first = parseCellAddress(block.address);
      const [row, column] = [cell.row - first.row, cell.column - first.column];
      return row >= 0 && row < rows && column >= 0 && column < columns;
    });
    if (!placed) return "no-block";
    if (!placed.isWhole) return "changed-block";
    const source = sourceOf(placed);
    if (!source) return "no-source";
    const first = parseCellAddress(placed.block.address);
    return citedCell(
      source,
      { row: cell.row - first.row, column: cell.column - first.column },
      value,
    );
  };
}

/** `'North ''21'''!B3` names the sheet `North '21'`; of another workbook, none of this one. */
function sheetOf(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
