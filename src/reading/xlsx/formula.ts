import { columnName, columnOf, sheetColumns, sheetRows } from "./cell-address";

/** Texts, names of sheets in quotes and what is in brackets: no word within them means anything to a formula. */
const literals = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
const mark = "\uE000";
const addinLink = /\[\d+\]!(?=_xldudf_)/gi;

/** Changes a formula but for its literals. */
export function outsideLiterals(formula: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const masked = formula.replace(literals, (literal) => `${mark}${kept.push(literal) - 1}${mark}`);
  const marks = new RegExp(`${mark}(\\d+)${mark}`, "g");
  return change(masked).replace(marks, (_, index: string) => kept[Number(index)] ?? "");
}

/** Whether a formula refers to another workbook (`[1]Sheet1!A1`); a function of an add-in may be after such a number too. */
export const isExternal = (formula: string): boolean =>
  /(?:^|[^\w.\]])\[\d+\](?:[^'[\]]*'!|[\w.]*!)/.test(
    formula.replace(/"(?:[^"]|"")*"/g, '""').replace(addinLink, ""),
  );

/**
 * A formula as Excel's formula bar shows it. A file puts prefixes before functions that are newer than the format, writes
 * `A1#` and `@A1` as functions, and names a function of an add-in `_xldudf_NAMESPACE_NAME` (office-js issue 5611), sometimes
 * behind the number of a link (issue 2568).
 *
 * @example shownFormula("_xldudf_BPS_NTP(A1,B1)") // "BPS.NTP(A1,B1)"
 */
export function shownFormula(stored: string): string {
  return outsideLiterals(stored.replace(addinLink, ""), (text) =>
    text
      .replace(/_xldudf_([a-z0-9]+)_/gi, "$1.")
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, "")
      .replace(/\bANCHORARRAY\(([^()]*)\)/gi, "$1#")
      .replace(/\bSINGLE\(([^()]*)\)/gi, "@$1"),
  );
}

const reference =
  /(^|[^\w.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.]))/gi;

/** A formula that is shared with another cell, so many rows below and columns beside it: what is relative moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (isFixed: string, digits: string): string => {
    const moved = Number(digits) + (isFixed ? 0 : rows);
    return moved >= 1 && moved <= sheetRows ? `${isFixed}${moved}` : "#";
  };
  const column = (isFixed: string, letters: string): string => {
    const moved = columnOf(letters) + (isFixed ? 0 : columns);
    return moved >= 0 && moved < sheetColumns ? `${isFixed}${columnName(moved)}` : "#";
  };
  return outsideLiterals(formula, (text) =>
    text.replace(reference, (...groups: (string | undefined)[]) => {
      const [
        ,
        before = "",
        c1 = "",
        letters,
        r1 = "",
        digits = "",
        d1 = "",
        left,
        d2 = "",
        right = "",
      ] = groups;
      const [e1 = "", top = "", e2 = "", bottom = ""] = groups.slice(10);
      const moved =
        letters !== undefined
          ? `${column(c1, letters)}${row(r1, digits)}`
          : left !== undefined
            ? `${column(d1, left)}:${column(d2, right)}`
            : `${row(e1, top)}:${row(e2, bottom)}`;
      return `${before}${moved.includes("#") ? "#REF!" : moved}`;
    }),
  );
}
