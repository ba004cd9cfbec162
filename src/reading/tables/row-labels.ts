import { isOnlyPeriod } from "../../core";
import type { Row } from "../../table";
import type { TextCell } from "../cells";
import { cellText, rawText } from "./cell-kind";
import type { TableLayout } from "./table-layout";
import { range } from "./range";

/** What names a row, and where it stands among the others. */
export interface RowLabel extends Pick<Row, "code" | "label"> {
  row: number;
  hasValues: boolean;
  /** 0 for rows that belong to no other. */
  depth: number;
  /** By label column, blanks of merged cells filled. */
  parts: string[];
}

/** Reads codes, labels and depths of a body's rows. */
export function rowLabels(layout: TableLayout): RowLabel[] {
  const { grid, area, bodyRows, roles } = layout;
  const columnsOf = (...wanted: string[]) =>
    range(area.left, area.right).filter((column) =>
      wanted.includes(roles[column - area.left] ?? ""),
    );
  const valueColumns = new Set(columnsOf("value"));
  const [labelColumns, codeColumns] = [columnsOf("label"), columnsOf("code")];
  const numberColumns = columnsOf("number");
  const texts = bodyRows.map((row) => labelColumns.map((column) => textAt(grid.at(row, column))));
  const isStepped = texts.some(
    (parts) => parts.length > 1 && parts[0] !== "" && parts.slice(1).every((part) => part === ""),
  );
  const filled = isStepped ? texts : filledDown(texts);
  // The year of a table of one year names no row.
  const isSame = labelColumns.map((_, place) => {
    const members = new Set(
      filled.map((parts) => parts[place] ?? "").filter((text) => text !== ""),
    );
    return labelColumns.length > 1 && members.size === 1 && [...members].every(isOnlyPeriod);
  });
  const rows = bodyRows.map((row, at): RowLabel & { key: string } => {
    const parts = filled[at] as string[];
    const code = codeColumns.map((column) => textAt(grid.own(row, column))).join("");
    const raw = labelColumns
      .map((column) => grid.own(row, column))
      .find((cell) => cell !== undefined);
    const own = parts
      .filter((part, place) => part !== "" && part !== parts[place - 1] && !isSame[place])
      .join(" ");
    const number = numberColumns
      .map((column) => textAt(grid.own(row, column)))
      .find((text) => text !== "");
    const step = isStepped
      ? Math.max(
          0,
          parts.findIndex((part) => part !== ""),
        )
      : 0;
    return {
      row,
      code,
      label: own === "" ? (number ?? "") : own,
      parts: parts.map((part) => part),
      hasValues: grid
        .cellsOf(row, area)
        .some((cell) => cell.row === row && valueColumns.has(cell.column)),
      depth: 0,
      key: raw ? indentKey(raw, step) : "",
    };
  });
  const coded = codeColumns.length === 0 ? withLeadingCodes(rows) : rows;
  const depths = depthsOf(
    coded.map(({ label }) => label),
    coded.map(({ key }) => key),
  );
  return coded.map(({ key: _, ...row }, at) => ({ ...row, depth: depths[at] ?? 0 }));
}

const textAt = (cell: TextCell | undefined): string => (cell ? cellText(cell) : "");

/** A label that is printed once for several rows holds for all of them; the last label column has one a row. */
function filledDown(texts: readonly string[][]): string[][] {
  const last: string[] = [];
  return texts.map((parts) =>
    parts.map((part, place) => {
      if (part !== "" || place === parts.length - 1) {
        last[place] = part;
        // What is to the right of a new label begins again.
        if (part !== "") last.length = place + 1;
        return part;
      }
      return last[place] ?? "";
    }),
  );
}

/** How far a label is set in: by the file's own steps, by blanks before it, by its place on the page. */
function indentKey(cell: TextCell, step: number): string {
  const blanks = /^[ _]*/.exec(rawText(cell))?.[0].length ?? 0;
  return String(step * 100 + (cell.indent ?? 0) * 4 + blanks);
}

const leadingCode = /^\[?\s*(\d{1,10})\s*\]?\s+(?=\p{L})/u;

/** Codes that are printed before the labels, `27 Bahan Bakar Mineral`, `[84] Mesin`. */
function withLeadingCodes<Labelled extends RowLabel>(rows: readonly Labelled[]): Labelled[] {
  const found = rows.map(({ label }) => leadingCode.exec(label));
  const coded = found.filter((match) => match !== null).length;
  if (coded < 2 || coded * 2 < rows.length) return [...rows];
  return rows.map((row, at) => {
    const match = found[at];
    return match ? { ...row, code: match[1] ?? "", label: row.label.slice(match[0].length) } : row;
  });
}

const bullets: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["dash", /^[-\u2010-\u2015\u2022\u25aa*o]\s+(?=\p{L})/u],
  ["roman", /^(?:[ivx]{2,5}|[iv])[.)]\s*(?=\p{L})/iu],
  ["upper", /^[A-Z][.)]\s*(?=\p{L})/u],
  ["deep-number", /^\d+\.\d+(?:\.\d+)*\.?\s+(?=\p{L})/u],
  ["number", /^\d{1,3}\.\s*(?=\p{L})/u],
  ["paren", /^\(?\d{1,3}\)\s*(?=\p{L})/u],
  ["lower", /^[a-z][.)]\s*(?=\p{L})/u],
];
const totals = /^(?:jumlah|total|sub ?total|indonesia|nasional|rata-rata|average|gabungan)\b/i;

/** Depths by how far labels are set in, or where all begin alike, by their bullets in the order in which these appear. */
function depthsOf(labels: readonly string[], indents: readonly string[]): number[] {
  const widths = indents.map(Number);
  const steps = [...new Set(widths)].sort((a, b) => a - b);
  const isIndented = steps.length > 1 && steps.length <= 8;
  const open: string[] = [];
  return labels.map((label, at) => {
    if (isIndented)
      return totals.test(label) || isOnlyPeriod(label) ? 0 : steps.indexOf(widths[at] ?? 0);
    const bullet = bullets.find(([, pattern]) => pattern.test(label))?.[0] ?? "none";
    if (bullet === "none" && (totals.test(label) || !open.includes(bullet))) open.length = 0;
    const known = open.indexOf(bullet);
    if (known >= 0) open.length = Math.min(open.length, known + 1);
    else open.push(bullet);
    return open.length - 1;
  });
}
