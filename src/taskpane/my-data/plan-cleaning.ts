import { type CellEdit, typedMonths, typedNumbers, type UserTable } from "../../analysis";
import type { CellState, CleanableSelection, SheetRewrite } from "../../workbook/contract";

export const cleaningJobs = ["numbers", "months", "unmerge"] as const;
export type CleaningJob = (typeof cleaningJobs)[number];

/** What cleaning a selection would do: shown first, done after confirmation. */
export interface PlannedCleaning {
  job: CleaningJob;
  rewrite: SheetRewrite;
  /** Of these cells nothing tells decimals from thousands. */
  unsure: number;
  /** Texts that stay as they are although they hold digits or a month. */
  left: string[];
}

/** @param table what was read in the selection, if it holds a table */
export function planCleaning(
  job: CleaningJob,
  selection: CleanableSelection,
  { year, table }: { year?: number | undefined; table?: UserTable | undefined } = {},
): PlannedCleaning {
  if (job === "unmerge") return planUnmerging(selection);
  const { edits, left } =
    job === "numbers" ? typedNumbers(selection, table) : typedMonths(selection, year);
  return {
    job,
    rewrite: {
      sheet: selection.sheet,
      cells: edits.map((edit) => editedCell(selection, edit)),
      unmerge: [],
      merge: [],
    },
    unsure: edits.filter(({ isSure }) => !isSure).length,
    left: left.map(({ text }) => text),
  };
}

function editedCell(
  selection: CleanableSelection,
  { row, column, value, format }: CellEdit,
): SheetRewrite["cells"][number] {
  return {
    row: selection.row + row,
    column: selection.column + column,
    before: stateAt(selection, row, column),
    after: { value, format },
  };
}

/** Every merged area that lies in the selection as a whole; each of its cells gets the value of the first. */
function planUnmerging(selection: CleanableSelection): PlannedCleaning {
  const { values } = selection;
  const width = values[0]?.length ?? 0;
  const areas = selection.merged.filter(
    ({ row, column, rows, columns }) =>
      row >= 0 && column >= 0 && row + rows <= values.length && column + columns <= width,
  );
  const cells = areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns - 1 }, (_, index) => ({
      row: row + Math.floor((index + 1) / columns),
      column: column + ((index + 1) % columns),
    })).map((place) => ({
      row: selection.row + place.row,
      column: selection.column + place.column,
      before: stateAt(selection, place.row, place.column),
      after: stateAt(selection, row, column),
    })),
  );
  const unmerge = areas.map((area) => ({
    ...area,
    row: selection.row + area.row,
    column: selection.column + area.column,
  }));
  return {
    job: "unmerge",
    rewrite: { sheet: selection.sheet, cells, unmerge, merge: [] },
    unsure: 0,
    left: [],
  };
}

const stateAt = (
  { values, formats }: CleanableSelection,
  row: number,
  column: number,
): CellState => ({
  value: values[row]?.[column] as CellState["value"],
  format: formats[row]?.[column] ?? "General",
});
