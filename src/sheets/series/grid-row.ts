import { periodsWithin, type SeriesFrequency } from "../../analysis";
import type { BlockAddress, BlockRange, PlannedCell } from "../../workbook/plan";

/** The periods of a section, one a column, behind the column of the names. */
export interface Section {
  title: string;
  top: number;
  every: SeriesFrequency;
  first: number;
  count: number;
}

/** A row of numbers by period; formulas name its cells before the sheet is written. */
export class GridRow {
  readonly cells = new Map<number, PlannedCell>();
  /** Cells that a spill fills, the first one not among them. */
  readonly spilled = new Set<number>();
  /** What is printed beside the numbers, by period. */
  readonly marks = new Map<number, string>();

  constructor(
    readonly name: string,
    private readonly address: BlockAddress,
    private readonly section: Section,
    readonly row: number,
  ) {}

  set(at: number, cell: PlannedCell): void {
    this.cells.set(at, cell);
  }

  /** A formula that fills the periods from one on. */
  spill(at: number, formula: string, values: readonly number[], format: string): void {
    const isSingle = values.length === 1;
    this.set(at, { formula, expected: isSingle ? (values[0] ?? 0) : [[...values]], format });
    values.slice(1).forEach((_, index) => this.spilled.add(at + 1 + index));
  }

  column(at: number): number {
    return 1 + at - this.section.first;
  }

  cell(at: number): string {
    return this.address(this.row, this.column(at));
  }

  range(first: number, last: number): string {
    return this.address(this.row, this.column(first), 1, last - first + 1);
  }

  /** Its cells within a longer period. */
  within(at: number, every: SeriesFrequency): { range: string; last: string } {
    const [first, last] = periodsWithin(at, every, this.section.every);
    return { range: this.range(first, last), last: this.cell(last) };
  }

  place(first: number, last: number): BlockRange {
    return {
      at: { row: this.row, column: this.column(first) },
      rows: 1,
      columns: last - first + 1,
    };
  }

  header(first: number, last: number): BlockRange {
    const place = this.place(first, last);
    return { ...place, at: { ...place.at, row: this.section.top + 1 } };
  }
}
