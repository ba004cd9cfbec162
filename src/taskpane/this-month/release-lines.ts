import type { ReleaseLine, ReleaseMove, ReleaseRow } from "../../analysis";
import { parsePrintedNumber } from "../../core";
import { releaseSheetTexts } from "../../language";

/** Columns of the reader's range. */
export type ReleaseField =
  | "subsector"
  | "row"
  | "item"
  | "weight"
  | "previous"
  | "relative"
  | "previousPrice"
  | "currentPrice"
  | "current";

/** A cell that cannot be read, its row counted from 1 within the range. */
export interface ReleaseFault {
  row: number;
  field: ReleaseField;
  found: string;
}

export interface ReadRelease {
  lines: ReleaseLine[];
  faults: ReleaseFault[];
}

const fields: readonly ReleaseField[] = [
  "subsector",
  "row",
  "item",
  "weight",
  "previous",
  "relative",
  "previousPrice",
  "currentPrice",
  "current",
];

/** What a range without a header holds, from its first column on. */
const plainOrder: readonly ReleaseField[] = [
  "subsector",
  "row",
  "item",
  "weight",
  "previous",
  "current",
];

const rowWords: Readonly<Record<string, ReleaseRow>> = { it: "it", ikrt: "ikrt", bppbm: "bppbm" };

/** Lines of a release from the cells of a range, with or without a header row; empty rows are passed over. */
export function readReleaseLines(cells: readonly (readonly unknown[])[]): ReadRelease {
  const header = headerColumns(cells[0] ?? []);
  const columns = header ?? new Map(plainOrder.map((field, column) => [field, column]));
  const lines: ReleaseLine[] = [];
  const faults: ReleaseFault[] = [];
  cells.forEach((row, index) => {
    if ((header && index === 0) || row.every((cell) => textOf(cell) === "")) return;
    const cell = (field: ReleaseField) => row[columns.get(field) ?? -1];
    const found = readLine(cell);
    if ("line" in found) lines.push(found.line);
    else faults.push({ row: index + 1, field: found.fault, found: textOf(cell(found.fault)) });
  });
  return { lines, faults };
}

/** Where the fields stand, by headers in either language; undefined where the row is none. */
function headerColumns(row: readonly unknown[]): Map<ReleaseField, number> | undefined {
  const found = new Map<ReleaseField, number>();
  row.forEach((cell, column) => {
    const word = textOf(cell).toLowerCase();
    const field = fields.find((one) =>
      Object.values(releaseSheetTexts).some((texts) => texts[one].toLowerCase() === word),
    );
    if (field) found.set(field, column);
  });
  return found.has("row") && found.has("weight") && found.has("previous") ? found : undefined;
}

function readLine(
  cell: (field: ReleaseField) => unknown,
): { line: ReleaseLine } | { fault: ReleaseField } {
  const row = rowWords[textOf(cell("row")).toLowerCase()];
  if (!row) return { fault: "row" };
  const weight = numberOf(cell("weight"));
  if (weight === undefined || weight < 0) return { fault: "weight" };
  const previous = numberOf(cell("previous"));
  if (previous === undefined || previous <= 0) return { fault: "previous" };
  const move = readMove(cell);
  if (!move) return { fault: "current" };
  const item = textOf(cell("item"));
  return {
    line: { subsector: textOf(cell("subsector")), row, item, weight, previous, current: move },
  };
}

/** Two prices before a relative, a relative before an index: a sheet that has all three works the others out from them. */
function readMove(cell: (field: ReleaseField) => unknown): ReleaseMove | undefined {
  const positive = (field: ReleaseField) => {
    const value = numberOf(cell(field));
    return value !== undefined && value > 0 ? value : undefined;
  };
  const [previousPrice, currentPrice] = [positive("previousPrice"), positive("currentPrice")];
  if (previousPrice !== undefined && currentPrice !== undefined)
    return { previousPrice, currentPrice };
  const relative = positive("relative");
  if (relative !== undefined) return { relative };
  const index = positive("current");
  return index === undefined ? undefined : { index };
}

const textOf = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  const text = textOf(cell);
  if (text === "") return undefined;
  try {
    return parsePrintedNumber(text);
  } catch {
    return undefined;
  }
}
