import {
  blockAddresses,
  type BlockAddress,
  type BlockRange,
  type CellOffset,
  type PlanTarget,
} from "../workbook/plan";

/** How much room a part of a sheet takes, and the names of its columns from left to right. */
export interface SectionSize<Column extends string = string> {
  columns?: readonly Column[];
  /** Lines above the header, the title first; 1 when left out. */
  lead?: number;
  /** Whether there is a header above the rows; there is when left out. */
  header?: boolean;
  /** None when left out. */
  rows?: number;
  /** Blank lines below; 1 when left out. */
  gap?: number;
}

type Sizes = Readonly<Record<string, SectionSize | undefined>>;
type ColumnOf<Size> = NonNullable<Size> extends SectionSize<infer Column> ? Column : never;
/** Where each part of a sheet stands. */
export type Sections<All extends Sizes> = {
  [Name in keyof All]: Section<ColumnOf<All[Name]>>;
};

/** A part of a sheet in its place: formulas name its cells by column and line. Lines are counted from 0, below the header. */
export class Section<Column extends string = string> {
  constructor(
    private readonly address: BlockAddress,
    readonly columns: readonly Column[],
    readonly left: number,
    /** Row of its first line, the title. */
    readonly top: number,
    readonly header: number,
    private readonly body: number,
    readonly rows: number,
  ) {}

  row(line = 0): number {
    return this.body + line;
  }

  column(name: Column): number {
    const place = this.columns.indexOf(name);
    if (place < 0) throw new RangeError(`this section has no column ${name}`);
    return this.left + place;
  }

  /** Address of a cell. */
  cell(column: Column, line = 0): string {
    return this.address(this.row(line), this.column(column));
  }

  /** Address of the cells of a column, of all lines when no others are named. */
  range(column: Column, line = 0, lines = this.rows - line): string {
    return this.address(this.row(line), this.column(column), lines);
  }

  /** Address of a line across all columns. */
  across(line: number): string {
    return this.address(this.row(line), this.left, 1, this.columns.length);
  }

  /** The first lines of a column, for a chart. */
  chartRange(column: Column, lines = this.rows): BlockRange {
    return { at: { row: this.row(), column: this.column(column) }, rows: lines, columns: 1 };
  }

  /** The header and the first lines below it, from one column to another, for a chart. */
  chartTable(first: Column, last: Column, lines = this.rows): BlockRange {
    const column = this.column(first);
    const at = { row: this.header, column };
    return { at, rows: 1 + lines, columns: this.column(last) - column + 1 };
  }

  /** Place of what stands to the right of its columns. */
  right(gap: number): CellOffset {
    return { row: this.header, column: this.left + this.columns.length + gap };
  }

  /** More columns of the same lines, to the right. */
  beside<More extends string>(columns: readonly More[], gap = 0): Section<More> {
    const { column } = this.right(gap);
    return new Section(this.address, columns, column, this.top, this.header, this.body, this.rows);
  }
}

/**
 * Stacks the parts of a sheet below each other, so that formulas can name cells of a part before it is written. A part that
 * is left out takes no room.
 *
 * @param target where the sheet's block begins
 * @param start place of the first part in the block, its first cell when left out
 */
export function stackSections<const All extends Sizes>(
  target: PlanTarget,
  sizes: All,
  start: CellOffset = { row: 0, column: 0 },
): Sections<All> {
  const address = blockAddresses(target);
  let next = start.row;
  const places = Object.entries(sizes).map(([name, size = absent]) => {
    const { columns = [], lead = 1, header = true, rows = 0, gap = 1 } = size;
    const top = next;
    const body = top + lead + Number(header);
    next = body + rows + gap;
    return [name, new Section(address, columns, start.column, top, top + lead, body, rows)];
  });
  return Object.fromEntries(places) as Sections<All>;
}

const absent: SectionSize = { lead: 0, header: false, gap: 0 };

/** Room for lines of text, or for a chart. */
export const lines = (count: number, gap = 1): SectionSize<never> => ({
  lead: count,
  header: false,
  gap,
});
