import type { SeriesFrequency } from "../../analysis";
import { type Language, seriesTexts, sheetTexts } from "../../language";
import {
  type BlockAddress,
  blockAddresses,
  blockColors,
  columnWidths,
  type FormatRun,
  type PlannedCell,
  type PlanTarget,
  type Region,
} from "../../workbook/plan";
import { blank, cellsAt, text, titleLook } from "../sheet-section";
import { GridRow, type Section } from "./grid-row";
import { markedPeriods } from "./marked-periods";
import { periodName } from "./period-name";

/** Stacks sections of rows by period. */
export class SeriesGrid {
  readonly regions: Region[] = [];
  widths: number[] = [];
  /** The row below what is written. */
  next: number;
  private readonly address: BlockAddress;
  private section: Section | undefined;
  private rows: GridRow[] = [];

  constructor(
    target: PlanTarget,
    private readonly language: Language,
    start: number,
    private readonly marksColumn = false,
  ) {
    this.address = blockAddresses(target);
    this.next = start;
  }

  /** Opens a section with a column for each period from the first to the last one. */
  open(title: string, every: SeriesFrequency, periods: readonly number[]): void {
    const first = Math.min(...periods);
    const count = Math.max(...periods) - first + 1;
    this.section = { title, top: this.next, every, first, count };
    this.rows = [];
  }

  row(name: string): GridRow {
    if (!this.section) throw new RangeError("row requires an open section");
    const row = new GridRow(name, this.address, this.section, this.next + 2 + this.rows.length);
    this.rows.push(row);
    return row;
  }

  /** Writes the section. */
  close(): void {
    const { section, rows } = this;
    if (!section) throw new RangeError("close requires an open section");
    const periods = Array.from({ length: section.count }, (_, index) => section.first + index);
    const heads = [
      text(seriesTexts[this.language].series),
      ...periods.map((at) => text(periodName(at, section.every, this.language))),
      ...(this.marksColumn ? [text(sheetTexts[this.language].marks)] : []),
    ];
    const head = cellsAt(section.top + 1, 0, [heads], [headerLook(heads.length)]);
    this.regions.push(
      cellsAt(section.top, 0, [[text(section.title)]], [titleLook(12)]),
      head,
      ...rows.flatMap((row) => rowRegions(row, periods, this.marksOf(row, section))),
    );
    const whole = rows.map((row) => [
      text(row.name),
      ...periods.map((at) => shown(row, at)),
      ...this.marksOf(row, section),
    ]);
    const widths = columnWidths({ cells: [heads, ...whole], formats: [] });
    this.widths = widths.map((width, column) => Math.max(width, this.widths[column] ?? 0));
    this.next = section.top + 2 + rows.length + 1;
  }

  /** The cell of the column of marks, where there is one. */
  private marksOf({ marks }: GridRow, { every }: Section): PlannedCell[] {
    if (!this.marksColumn) return [];
    return [marks.size > 0 ? text(markedPeriods(marks, every, this.language)) : blank];
  }
}

/** The name, the numbers and what follows them; nothing is written where a formula spills. */
function rowRegions(
  row: GridRow,
  periods: readonly number[],
  after: readonly PlannedCell[],
): Region[] {
  const regions: Region[] = [];
  let cells: PlannedCell[] = [text(row.name)];
  let start = 0;
  const end = () => {
    if (cells.length > 0) regions.push(cellsAt(row.row, start, [cells]));
    cells = [];
  };
  for (const at of periods) {
    if (row.spilled.has(at)) {
      end();
      continue;
    }
    if (cells.length === 0) start = row.column(at);
    const cell = row.cells.get(at) ?? blank;
    const isSpill = "formula" in cell && Array.isArray(cell.expected);
    if (isSpill && cells.length > 0) {
      end();
      start = row.column(at);
    }
    cells.push(cell);
    if (isSpill) end();
  }
  if (cells.length === 0) start = 1 + periods.length;
  cells.push(...after);
  end();
  return regions;
}

/** For the width of its column: the longest number of a spill. */
const shown = (row: GridRow, at: number): PlannedCell => {
  const cell = row.cells.get(at) ?? blank;
  if (!("formula" in cell) || !Array.isArray(cell.expected)) return cell;
  const numbers = cell.expected.flat().filter((value) => typeof value === "number");
  return { number: Math.max(...numbers), format: cell.format ?? "" };
};

const headerLook = (columns: number): FormatRun => ({
  at: { row: 0, column: 0 },
  rows: 1,
  columns,
  fill: blockColors.headerFill,
  color: blockColors.headerText,
  bold: true,
  wrap: true,
});
