import { type Area, sheetColumns, sheetRows } from "./area";
import type { CellValue } from "./cell";

/** A value that spilled into a cell, and the cell whose formula it comes from. */
export interface SpilledValue {
  readonly value: CellValue;
  readonly parent: { row: number; column: number };
}

type Blocks = (area: Area) => boolean;

/** Arrays that formulas of one sheet returned, and where they spill. */
export class Spills {
  private results = new Map<number, CellValue[][]>();
  private readonly areas = new Map<number, Area | "blocked">();
  private readonly spilled = new Map<number, SpilledValue>();
  private stale = false;

  /** @param blocks whether something stands in the way of a spill into the area (its first cell holds the formula) */
  constructor(private readonly blocks: Blocks) {}

  /** Keeps the result of the formula at a cell; a 1 x 1 result does not spill. */
  set(row: number, column: number, values: CellValue[][] | undefined): void {
    const key = row * sheetColumns + column;
    if (values === undefined && !this.results.has(key)) return;
    if (values) this.results.set(key, values);
    else this.results.delete(key);
    this.stale = true;
  }

  /** All arrays, by keys that only these spills know. */
  get stored(): ReadonlyMap<number, CellValue[][]> {
    return this.results;
  }

  /** Keeps other arrays from now on. */
  replace(stored: ReadonlyMap<number, CellValue[][]>): void {
    this.results = new Map(stored);
    this.stale = true;
  }

  /**
   * Moves every array to where its formula is now.
   *
   * @param place the key of the new place; an array without one is gone
   */
  rearrange(place: (row: number, column: number) => number | undefined): void {
    const results = new Map<number, CellValue[][]>();
    for (const [key, values] of this.results) {
      const to = place(Math.floor(key / sheetColumns), key % sheetColumns);
      if (to !== undefined) results.set(to, values);
    }
    this.replace(results);
  }

  /** The array that the formula at the cell returned, whether it could spill or not. */
  resultAt(row: number, column: number): CellValue[][] | undefined {
    return this.results.get(row * sheetColumns + column);
  }

  /** Something changed on the sheet that may block a spill or set it free. */
  invalidate(): void {
    if (this.results.size > 0) this.stale = true;
  }

  /** Where the formula at the cell spills; `blocked` when something is in the way, undefined when it does not spill. */
  areaOf(row: number, column: number): Area | "blocked" | undefined {
    this.refresh();
    return this.areas.get(row * sheetColumns + column);
  }

  valueAt(row: number, column: number): SpilledValue | undefined {
    this.refresh();
    return this.spilled.get(row * sheetColumns + column);
  }

  /** All ranges that are filled by spilling now. */
  all(): Area[] {
    this.refresh();
    return [...this.areas.values()].filter((area) => area !== "blocked");
  }

  private refresh(): void {
    if (!this.stale) return;
    this.stale = false;
    this.areas.clear();
    this.spilled.clear();
    for (const [key, values] of [...this.results].sort(([a], [b]) => a - b)) {
      this.place(key, values);
    }
  }

  private place(key: number, values: CellValue[][]): void {
    const row = Math.floor(key / sheetColumns);
    const column = key % sheetColumns;
    const area: Area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
    const outside = row + area.rows > sheetRows || column + area.columns > sheetColumns;
    const cells = values.flatMap((line, i) =>
      line.map((value, j) => ({ key: key + i * sheetColumns + j, value })),
    );
    if (outside || this.blocks(area) || cells.some((cell) => this.spilled.has(cell.key))) {
      this.areas.set(key, "blocked");
      return;
    }
    this.areas.set(key, area);
    for (const cell of cells) {
      this.spilled.set(cell.key, { value: cell.value, parent: { row, column } });
    }
  }
}
