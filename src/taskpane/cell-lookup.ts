import type { CellLookup, KnownCells, Library } from "../library";
import { type CitedBlock, citedBlock, citedCell } from "../sheets";
import type { Executor, PlacedBlock } from "../workbook/contract";
import { localAddress, parseCellAddress } from "../workbook/plan";

/** What is known of the cells of the open workbook: read when somebody asks, and again after it has changed. */
export interface CellLookups {
  /**
   * What is known now. A function cannot wait for a workbook that waits for its functions: while the workbook is read it
   * gets what was known before, and everything is calculated anew where something else is known then.
   */
  known: KnownCells;
  /** The workbook has changed: what is known of it may be old. */
  forget(): void;
  /** Resolves when nothing is being read. */
  settled(): Promise<void>;
}

const unread: CellLookup = () => "unread";

export function cellLookups(executor: Executor, library: Library): CellLookups {
  let lookup = unread;
  let seen: string | undefined;
  let isOld = true;
  let isAsked = false;
  let reading: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    while (isOld && isAsked) {
      isOld = isAsked = false;
      const answer = await executor.places();
      const found = answer.ok ? JSON.stringify(answer.value) : "";
      if (found === seen) continue;
      seen = found;
      lookup = answer.ok ? lookupIn(library, answer.value) : unread;
      await executor.recalculate();
    }
    reading = undefined;
  };
  return {
    known() {
      isAsked = true;
      if (isOld) reading ??= read();
      return lookup;
    },
    forget() {
      isOld = true;
    },
    settled: () => reading ?? Promise.resolve(),
  };
}

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
