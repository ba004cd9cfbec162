import type { Bilingual } from "../../language";
import {
  type Dimension,
  type FailingTotal,
  filterRecords,
  type Measure,
  type RecordFilter,
  type Records,
  type RecordsChoice,
  sizeOfChoice,
  sumRecords,
  type Table,
  tableFromChoice,
  type TableFrame,
  type TableWindow,
  type TotalsApart,
  totalsApart,
  usualChoice,
} from "../../table";
import type { TableRecords } from "../tables";

/** Records without what leads back to a file, where they came in none. */
type HeldTable = Pick<TableRecords, "records" | "unsure"> &
  Partial<Pick<TableRecords, "rows" | "columns">>;

/** What a screen shows of records; they themselves stay where they were read. */
export interface RecordsSummary {
  /** Without the totals. */
  size: number;
  dimensions: Dimension[];
  measures: Measure[];
  totals: TotalsSummary;
  /** Cells that hold no certain number: how many, and the first of them. */
  unsure: { count: number; cells: TableRecords["unsure"] };
  usual: RecordsChoice;
}

export interface TotalsSummary {
  /** By dimension, the members that are totals. */
  members: { dimension: Bilingual; labels: string[] }[];
  holds: number;
  fails: number;
  open: number;
  failing: FailingSum[];
}

/** A total that is not the sum of its parts. */
export interface FailingSum {
  /** In the grid of its file; undefined for what did not come in one. */
  place: { row: number; column: number } | undefined;
  labels: string[];
  printed: number;
  sum: number;
}

/** A table of a choice, or the first rows and columns of it, and how large the whole is. */
export interface BuiltTable extends TableWindow {
  /** Records that its filter leaves. */
  records: number;
  table: Table;
}

export interface TableWork {
  choice: RecordsChoice;
  frame: TableFrame;
  /** No table is made beyond this; a window shows its beginning. */
  most: TableWindow;
  window?: TableWindow;
}

/** Records as lines of a list: texts by dimension, numbers by measure. */
export interface RecordList {
  /** How many there are; beyond the most that are wanted none are given. */
  size: number;
  texts: string[][];
  values: Float64Array[];
}

/** The records of one table, held for whoever asks. */
export class HeldRecords {
  private readonly apart: TotalsApart;

  constructor(private readonly read: HeldTable) {
    this.apart = totalsApart(read.records);
  }

  summary(): RecordsSummary {
    const { records } = this.apart;
    const { unsure } = this.read;
    return {
      size: records.size,
      dimensions: records.dimensions,
      measures: records.measures,
      totals: this.totals(),
      unsure: { count: unsure.length, cells: unsure.slice(0, mostUnsure) },
      usual: usualChoice(records),
    };
  }

  table({ choice, frame, most, window }: TableWork): BuiltTable {
    const { records } = this.apart;
    const size = sizeOfChoice(records, choice);
    const isTooLarge = size.rows > most.rows || size.columns > most.columns;
    const shown = isTooLarge ? (window ?? none) : window;
    // Shares are computed of the whole, which is not made then.
    const { share: _, ...plain } = choice;
    const left = filterRecords(records, choice.filter ?? {}).size;
    return {
      ...size,
      records: left,
      table: tableFromChoice(records, isTooLarge ? plain : choice, frame, shown),
    };
  }

  /** Added up over all dimensions but those that stay, once for each list of them. */
  sums(filter: RecordFilter, keep: readonly (readonly string[])[]): Records[] {
    const wanted = filterRecords(this.apart.records, filter);
    return keep.map((dimensions) => sumRecords(wanted, dimensions));
  }

  list(filter: RecordFilter, most: number): RecordList {
    const { dimensions, members, values, size } = filterRecords(this.apart.records, filter);
    if (size > most) return { size, texts: [], values: [] };
    const texts = dimensions.map(({ members: all }, at) =>
      Array.from(members[at] as Uint32Array, (member) => all[member]?.label.id ?? ""),
    );
    return { size, texts, values };
  }

  private totals(): TotalsSummary {
    const { dimensions } = this.read.records;
    const { totals, proof } = this.apart;
    const members = dimensions.flatMap(({ key, title, members: all }) => {
      const own = new Set(totals.filter((one) => one.dimension === key).map((one) => one.member));
      if (own.size === 0) return [];
      const labels = all.filter((one) => own.has(one.key)).map(({ label }) => label.id);
      return [{ dimension: title, labels }];
    });
    const { holds, fails, open } = proof;
    return { members, holds, fails, open, failing: proof.failing.map((one) => this.placed(one)) };
  }

  private placed({ record, measure, printed, sum }: FailingTotal): FailingSum {
    const { records, rows, columns } = this.read;
    const at = records.measures.findIndex(({ key }) => key === measure);
    const [row, column] = [rows?.[record], columns?.[at]?.[record]];
    return {
      place: row === undefined || column === undefined ? undefined : { row, column },
      labels: labelsOf(records, record),
      printed,
      sum,
    };
  }
}

const mostUnsure = 50;
const none: TableWindow = { rows: 0, columns: 0 };

const labelsOf = ({ dimensions, members }: Records, record: number): string[] =>
  dimensions.map(({ members: all }, at) => all[members[at]?.[record] as number]?.label.id ?? "");
