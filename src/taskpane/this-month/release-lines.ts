import {
  releaseBases,
  type ReleaseBase,
  type ReleaseLine,
  type ReleaseMove,
  type SubsectorWeights,
} from "../../analysis";
import { numberReader, parsePrintedNumber } from "../../core";
import { cellAddress, type CellPosition } from "../../workbook/plan";
import { releaseColumns, type ReleaseColumns } from "./release-columns";
import type { ReleaseField } from "./release-field";
import { releaseRowOf } from "./release-row";

/** A cell that cannot be read. */
export interface ReleaseFault {
  /** Without sheet: `B3`. */
  cell: string;
  /** `header` where the first row is neither a header nor a line. */
  field: ReleaseField | "header";
  found: string;
}

export interface ReadRelease {
  lines: ReleaseLine[];
  faults: ReleaseFault[];
  /** Of the subsectors, where the table has columns for them. */
  subsectorWeights?: Readonly<Record<string, SubsectorWeights>>;
  months?: ReleaseColumns["months"];
}

/** What a range without a header holds, from its first column on. */
const plainOrder: readonly ReleaseField[] = [
  "subsector",
  "row",
  "item",
  "weight",
  "previous",
  "current",
];

/**
 * Lines of a release from the cells of a range, with or without a header row; empty rows are passed over.
 *
 * @param origin position of the range's first cell, which faults are counted from
 */
export function readReleaseLines(
  cells: readonly (readonly unknown[])[],
  origin: CellPosition = { row: 0, column: 0 },
): ReadRelease {
  const headed = releaseColumns(cells);
  const numberOf = numbersOf(cells);
  const columns = headed?.at ?? new Map(plainOrder.map((field, column) => [field, column]));
  const lines: ReleaseLine[] = [];
  const faults: ReleaseFault[] = [];
  const weights: Record<string, SubsectorWeights> = {};
  let above = "";
  const fault = (row: number, column: number, field: ReleaseFault["field"], found: unknown) =>
    faults.push({
      cell: cellAddress({ row: origin.row + row, column: origin.column + column }),
      field,
      found: textOf(found),
    });
  if (!headed && isUnknownHeader(cells[0] ?? [], numberOf)) {
    fault(0, 0, "header", cells[0]?.[0]);
    return { lines, faults };
  }
  // A column without a single number, as one that is still to be filled, is none.
  const bases = releaseBases.filter((base) =>
    cells.slice((headed?.header ?? -1) + 1).some((row) => numberOf(row[columns.get(base) ?? -1])),
  );
  cells.forEach((row, index) => {
    if ((headed && index <= headed.header) || row.every((cell) => textOf(cell) === "")) return;
    const cell = (field: ReleaseField) => row[columns.get(field) ?? -1];
    // Merged cells give their text to their first row only.
    above = textOf(cell("subsector")) || above;
    const found = readLine(above, cell, (field) => numberOf(cell(field)), bases);
    if ("fault" in found) {
      // A missing column of this month's index is named at the place where it would stand.
      fault(index, columns.get(found.fault) ?? row.length, found.fault, cell(found.fault));
      return;
    }
    lines.push(found.line);
    const [it, ib] = (["weightOfIt", "weightOfIb"] as const).map((field) =>
      positive(numberOf(cell(field)) ?? numberOf(cell("weightOfSubsector"))),
    );
    if (it !== undefined && ib !== undefined) weights[found.line.subsector] ??= { it, ib };
  });
  const names = new Set(lines.map(({ subsector }) => subsector));
  const isWeighed = names.size > 1 && [...names].every((name) => weights[name]);
  return {
    lines,
    faults,
    ...(isWeighed && { subsectorWeights: weights }),
    ...(headed?.months && { months: headed.months }),
  };
}

/** Words only, and none of them It, IKRT or BPPBM: no line of a release. */
const isUnknownHeader = (row: readonly unknown[], numberOf: NumberOf): boolean =>
  row.some((cell) => textOf(cell) !== "") &&
  row.every((cell) => releaseRowOf(cell) === undefined && numberOf(cell) === undefined);

function readLine(
  subsector: string,
  cell: (field: ReleaseField) => unknown,
  numberAt: (field: ReleaseField) => number | undefined,
  bases: readonly ReleaseBase[],
): { line: ReleaseLine } | { fault: ReleaseField } {
  const row = releaseRowOf(cell("row"));
  if (!row) return { fault: "row" };
  const weight = numberAt("weight");
  if (weight === undefined || weight < 0) return { fault: "weight" };
  const previous = numberAt("previous");
  if (previous === undefined || previous <= 0) return { fault: "previous" };
  const move = readMove(numberAt);
  if (!move) return { fault: "current" };
  const earlier = bases.map((base) => [base, positive(numberAt(base))] as const);
  const lost = earlier.find(([, index]) => index === undefined);
  if (lost) return { fault: lost[0] };
  const english = textOf(cell("english"));
  return {
    line: {
      subsector,
      row,
      // The words name what moved an index: without items, its component.
      item: textOf(cell("item")) || textOf(cell("row")),
      ...(english && { english }),
      weight,
      previous,
      current: move,
      ...(bases.length > 0 && { bases: Object.fromEntries(earlier) }),
    },
  };
}

/** Two prices before a relative, a relative before an index: a sheet that has all three works the others out from them. */
function readMove(numberAt: (field: ReleaseField) => number | undefined): ReleaseMove | undefined {
  const [previousPrice, currentPrice, relative, index] = (
    ["previousPrice", "currentPrice", "relative", "current"] as const
  ).map((field) => positive(numberAt(field)));
  if (previousPrice !== undefined && currentPrice !== undefined)
    return { previousPrice, currentPrice };
  if (relative !== undefined) return { relative };
  return index === undefined ? undefined : { index };
}

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 ? value : undefined;

const textOf = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

type NumberOf = (cell: unknown) => number | undefined;

/** The numbers of a range: what one text leaves open, the others settle. */
function numbersOf(cells: readonly (readonly unknown[])[]): NumberOf {
  const reader = numberReader(cells.flat().filter((cell) => typeof cell === "string"));
  return (cell) => {
    if (typeof cell === "number") return cell;
    const text = textOf(cell);
    if (text === "") return undefined;
    try {
      return parsePrintedNumber(text, reader);
    } catch {
      return undefined;
    }
  };
}
