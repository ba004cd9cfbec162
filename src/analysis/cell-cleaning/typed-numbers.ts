import { decimalVotes, numberReader } from "../../core";
import { printedDecimals } from "../../table";
import { textNumberReader, type UserTable } from "../table-check";
import type { CellEdit, CleanableCells, Cleaning } from "./cell-edit";

/** A number with nothing beside it but a sign, brackets for minus, a currency or a percent sign. */
const bare =
  /^\s*(?<currency>Rp\.?|IDR|US\$|USD|\$)?\s*[(+\u2212-]?\s*\d[\d.,'\u2019\s]*\)?\s*(?<percent>%)?\s*$/iu;
/** `007` and `03` are codes: as numbers they would lose their zeros. */
const code = /^\s*0\d+\s*$/;

/**
 * Numbers that are in cells as text, read by the rule of the whole selection. Headers, labels, codes with leading zeros,
 * formulas, dashes and numbers that carry a mark stay as they are.
 *
 * @param table what was read in the selection, if it holds a table
 * @example typedNumbers({ values: [["5,88"], ["1.234,5"]], … }).edits.map(({ value }) => value) // [5.88, 1234.5]
 */
export function typedNumbers(cells: CleanableCells, table?: UserTable): Cleaning {
  const isText = (row: number, column: number) =>
    typeof cells.values[row]?.[column] === "string" &&
    !String(cells.formulas[row]?.[column]).startsWith("=");
  const places = numberPlaces(cells, table).filter(({ row, column }) => isText(row, column));
  const votes = decimalVotes(places.map(({ text }) => text));
  const edits: CellEdit[] = [];
  const left: Cleaning["left"] = [];
  for (const column of new Set(places.map((place) => place.column))) {
    const own = places.filter((place) => place.column === column);
    const texts = own.map(({ text }) => text);
    if (texts.some((text) => code.test(text))) continue;
    const likely = textNumberReader(texts, votes);
    const reader = numberReader(texts, votes);
    const isGrouped = own.some(({ text }) => groupsThousands(text, likely(text)));
    for (const { row, text } of own) {
      const form = bare.exec(text)?.groups;
      const canonical = form && likely(text);
      if (canonical === undefined) {
        if (/\d/.test(text)) left.push({ row, column, text });
        continue;
      }
      edits.push({
        row,
        column,
        text,
        ...typed(canonical, form?.currency, form?.percent !== undefined, isGrouped),
        isSure: reader.readings(text).length === 1,
      });
    }
  }
  const inOrder = (a: { row: number; column: number }, b: { row: number; column: number }) =>
    a.row - b.row || a.column - b.column;
  return { edits: edits.sort(inOrder), left: left.sort(inOrder) };
}

/** The filled cells where a table has its numbers; all filled cells of a selection without headers and labels. */
function numberPlaces({ values }: CleanableCells, table: UserTable | undefined) {
  const columns = table?.columns.map(({ index }) => index) ?? (values[0] ?? []).map((_, c) => c);
  const rows = table?.rows.map(({ index }) => index) ?? values.map((_, r) => r);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = String(values[row]?.[column] ?? "");
      return text.trim() === "" ? [] : [{ row, column, text }];
    }),
  );
}

/** Whether a text sets its thousands apart. */
const groupsThousands = (text: string, canonical: string | undefined): boolean =>
  canonical !== undefined &&
  /\d[.,'\u2019\s]\d/u.test(text) &&
  text.replace(/\D/g, "").length > printedDecimals(canonical) + 3 &&
  (text.match(/[.,'\u2019\s](?=\d)/gu)?.length ?? 0) > (canonical.includes(".") ? 1 : 0);

function typed(
  canonical: string,
  currency: string | undefined,
  isPercent: boolean,
  isGrouped: boolean,
): Pick<CellEdit, "value" | "format"> {
  const decimals = printedDecimals(canonical);
  const digits = (isGrouped ? "#,##0" : "0") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
  if (isPercent) return { value: Number(`${canonical}e-2`), format: `${digits}%` };
  return {
    value: Number(canonical),
    format: currency ? `"${currency.trim()} "${digits}` : digits,
  };
}
