import { readPrintedNumber } from "../../src/core";
import { isDash, type TextCell } from "./lines";

/** A row of a table as it is printed. */
export interface PrintedRow {
  /** What the row belongs to by a column of its own, e.g. a port; empty when there is no such column. */
  group: string;
  code: string;
  label: string;
  /** One text for each value column. */
  values: string[];
  /** Numbers that stand to the right of the last column. */
  surplus: string[];
}

/** What the columns of a table are for. */
export interface ColumnRoles {
  /** Columns before the values. */
  descriptive: number;
  group: number | undefined;
  code: number | undefined;
  label: number;
}

const CODE = /^\d{2,10}$/;
const CONTINUED = /\s*\(?lanjutan\)?\s*$/i;

/** Tells the columns apart by what stands in them: the last column of words holds the labels, all after it values. */
export function findRoles(body: readonly TextCell[][], width: number): ColumnRoles {
  const full = body.filter((line) => line.length >= width);
  let label = 0;
  for (let column = 0; column < width; column++) {
    const texts = full.map((line) => line[column]?.text ?? "").filter((text) => text !== "");
    if (texts.filter(isWords).length * 2 > texts.length) label = column;
  }
  const before = Array.from({ length: label }, (_, column) => column);
  const count = (column: number, test: (text: string) => boolean): number =>
    full.filter((line) => test(line[column]?.text ?? "")).length;
  const most = (test: (text: string) => boolean): number | undefined => {
    const counts = before.map((column) => count(column, test));
    const best = Math.max(0, ...counts);
    return best * 5 > full.length || best > 2 ? counts.indexOf(best) : undefined;
  };
  const code = most((text) => CODE.test(text));
  const group = before.find((column) => column !== code && count(column, isWords) > 0);
  return { descriptive: label + 1, code, group, label };
}

/** Reads the lines below the header; wrapped labels are joined. */
export function readBody(
  body: readonly TextCell[][],
  roles: ColumnRoles,
  width: number,
): PrintedRow[] {
  const rows: PrintedRow[] = [];
  let wrapped: string[] = [];
  let group = "";
  for (const line of body) {
    const cells = align(line, roles.descriptive, width);
    const texts = cells.slice(0, roles.descriptive).map((cell) => cell.text);
    const values = cells.slice(roles.descriptive, width).map((cell) => cell.text);
    const surplus = cells.slice(width).map((cell) => cell.text);
    const row = describe(texts, roles);
    const heading = cells.some((cell) => cell.bold);
    if (values.every((value) => value === "") && row.code === "" && row.group === "" && !heading) {
      wrapped.push(row.label);
      continue;
    }
    const named = row.group.replace(CONTINUED, "");
    const coded = roles.code === undefined || row.code !== "";
    if (named !== "") group = named;
    else if (!coded) group = row.label;
    rows.push({
      group: coded ? group : "",
      code: row.code,
      label: [...wrapped, row.label].join(" "),
      values,
      surplus: surplus.filter((text) => text !== "" && !isDash(text)),
    });
    wrapped = [];
  }
  return rows;
}

/**
 * Brings a line to the width of the header. A line may have lost its left cells (a group that is not repeated) or its
 * right ones; values never stand among the labels, which tells the two apart.
 */
function align(line: readonly TextCell[], descriptive: number, width: number): TextCell[] {
  const blank: TextCell = { text: "", bold: false };
  let cells = [...line];
  while (cells.length < width) cells.push(blank);
  const beyond = cells.slice(width);
  cells = cells.slice(0, width);
  while (valueAmongLabels(cells, descriptive) && cells.at(-1)?.text === "") {
    cells = [blank, ...cells.slice(0, -1)];
  }
  return [...cells, ...beyond];
}

const valueAmongLabels = (cells: readonly TextCell[], descriptive: number): boolean =>
  cells.slice(1, descriptive).some(({ text }) => isValue(text) && !CODE.test(text)) ||
  (descriptive > 1 && /^\d+$/.test(cells[descriptive - 1]?.text ?? ""));

function describe(
  texts: readonly string[],
  roles: ColumnRoles,
): { group: string; code: string; label: string } {
  const filled = texts.filter((text) => text !== "");
  if (roles.code !== undefined) {
    const at = filled.findIndex((text) => CODE.test(text));
    if (at < 0) return { group: "", code: "", label: filled.join(" ") };
    return {
      group: filled.slice(0, at).join(" "),
      code: filled[at] as string,
      label: filled.slice(at + 1).join(" "),
    };
  }
  const group = roles.group === undefined ? "" : (texts[roles.group] ?? "");
  return { group, code: "", label: texts[roles.label] ?? "" };
}

const isValue = (text: string): boolean => isDash(text) || readPrintedNumber(text).length > 0;

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text);
