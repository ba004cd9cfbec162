import { findRoles, readBody, type PrintedRow } from "./body";
import { readHeader } from "./header";
import type { TextCell } from "./lines";
import { placeColumns } from "./place-columns";
import { findTableParts } from "./table-parts";

/** A table as it is printed: texts only. */
export interface PrintedTable {
  /** As printed: `6.2`. */
  number: string;
  appendix: boolean;
  title: string;
  /** Printed above the header, else empty. */
  unit: string;
  /** Header of the code column, else empty. */
  codeHeader: string;
  labelHeader: string;
  /** Headers of the value columns. */
  headers: string[];
  rows: PrintedRow[];
}

/**
 * Reads the tables of a BPS publication from its text.
 *
 * @param text the whole text; cells set apart by tabs or by two or more blanks
 * @returns the tables in the order of the text, every cell as printed
 */
export function readTables(text: string): PrintedTable[] {
  return findTableParts(text).map(({ number, appendix, title, unit, parts: found }) => {
    const parts = found.map(placeColumns);
    const headers = parts.map(readHeader);
    const header = headers.find(({ titles }) => titles.length > 0) ?? { titles: [], lines: 0 };
    const width = header.titles.length;
    const body: TextCell[][] = parts.flatMap((part, index) => part.slice(headers[index]?.lines));
    const roles = findRoles(body, width);
    const descriptive = header.titles.slice(0, roles.descriptive);
    return {
      number,
      appendix,
      title,
      unit,
      codeHeader: roles.code === undefined ? "" : (descriptive[roles.code] ?? ""),
      labelHeader: descriptive[roles.label] || (descriptive.find((text) => text !== "") ?? ""),
      headers: header.titles.slice(roles.descriptive),
      rows: readBody(body, roles, width),
    };
  });
}
