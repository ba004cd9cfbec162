import { packed, sheetPart, smallWorkbook } from "../packed";
import type { Dice } from "./dice";
import type { DrawnCell, DrawnSheet } from "./draw-sheet";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

const placeOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Formats of typed numbers: General, then with 0, 1 and 2 decimals and thousands set apart. */
const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>`;

export function xlsxOf({ cells }: DrawnSheet): Uint8Array {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const body = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, own]) =>
        `<row r="${row + 1}">${own
          .sort((a, b) => a.column - b.column)
          .map((cell) => xlsxCell(cell))
          .join("")}</row>`,
    );
  const merged = cells
    .filter(({ rows: height, columns }) => height * columns > 1)
    .map(
      ({ row, column, rows: height, columns }) =>
        `<mergeCell ref="${placeOf(row, column)}:${placeOf(row + height - 1, column + columns - 1)}"/>`,
    );
  const after = merged.length > 0 ? `<mergeCells>${merged.join("")}</mergeCells>` : "";
  return packed(
    smallWorkbook("", {
      "xl/worksheets/sheet1.xml": sheetPart(body.join(""), after),
      "xl/styles.xml": styles,
    }),
  );
}

function xlsxCell({ row, column, text, number, decimals }: DrawnCell): string {
  if (number === undefined)
    return `<c r="${placeOf(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return `<c r="${placeOf(row, column)}" s="${1 + (decimals ?? 0)}"><v>${number}</v></c>`;
}

/** The texts of a sheet, a merged cell at its first place. */
export function rowsOf({ rows, columns, cells }: DrawnSheet): string[][] {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, text } of cells) (lines[row] as string[])[column] = text;
  return lines;
}

export type Encoding = "utf-8" | "utf-8-bom" | "windows-1252" | "utf-16le" | "utf-16be";

export function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16le":
      return Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
    case "utf-16be":
      return Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le").swap16());
    case "windows-1252":
      return Uint8Array.from(text, (letter) => in1252[letter] ?? letter.charCodeAt(0));
  }
}

const in1252: Readonly<Record<string, number>> = {
  "\u2013": 0x96,
  "\u2026": 0x85,
  "\u2212": 0x2d,
};

export function csvOf(sheet: DrawnSheet, delimiter: string, dice: Dice): string {
  const newline = dice.pick(["\r\n", "\n"]);
  const isRagged = dice.chance(0.4);
  const quotesAll = dice.chance(0.15);
  const quoted = (text: string) =>
    quotesAll || text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replace(/"/g, '""')}"`
      : text;
  return rowsOf(sheet)
    .map((line) => {
      const own = [...line];
      if (isRagged) while (own.length > 1 && own.at(-1) === "") own.pop();
      return own.map(quoted).join(delimiter) + newline;
    })
    .join("");
}

export type HtmlFlavour = "web" | "excel" | "word";

/** A table as web pages, Excel and Word put it on the clipboard. */
export function htmlOf(sheet: DrawnSheet, flavour: HtmlFlavour, dice: Dice): string {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of sheet.cells)
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++)
        if (r !== row || c !== column) covered.add(`${r} ${c}`);
  const at = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const lines = Array.from({ length: sheet.rows }, (_, row) => {
    const own: string[] = [];
    for (let column = 0; column < sheet.columns; column++) {
      if (covered.has(`${row} ${column}`)) continue;
      own.push(htmlCell(at.get(`${row} ${column}`), flavour));
    }
    return `<tr>${own.join("")}</tr>`;
  });
  const table = `<table border=1>\n${flavour === "web" ? `<tbody>${lines.join("\n")}</tbody>` : lines.join("\n")}\n</table>`;
  if (flavour === "excel")
    return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style><!-- td {mso-number-format:General; color:black;} --></style></head><body><!--StartFragment-->${table}<!--EndFragment--></body></html>`;
  if (flavour === "word")
    return `<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"></head><body lang=IN><div class=WordSection1>${table}<p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>`;
  // Pages are laid out in tables, too.
  return dice.chance(0.5)
    ? `<!DOCTYPE html><html><body><div class="menu"><ul><li>Beranda</li><li>Produk</li></ul></div><table><tr><td>Menu</td><td>${table}</td></tr></table></body></html>`
    : `<!DOCTYPE html><html><body><nav><a href="/">Beranda</a></nav><main>${table}</main></body></html>`;
}

function htmlCell(cell: DrawnCell | undefined, flavour: HtmlFlavour): string {
  if (!cell)
    return flavour === "word" ? "<td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>" : "<td></td>";
  const { text, rows, columns, isHeader, number } = cell;
  const spans = (rows > 1 ? ` rowspan=${rows}` : "") + (columns > 1 ? ` colspan="${columns}"` : "");
  const words = escaped(text).replace(/\u00a0| {2}/g, "&nbsp;");
  if (flavour === "word")
    return `<td${spans} valign=top><p class=MsoNormal><span lang=EN-US>${words}<o:p></o:p></span></p></td>`;
  if (flavour === "excel")
    return `<td class=xl65${spans}${number === undefined ? "" : ` x:num="${number}"`}>${words}</td>`;
  return isHeader === true ? `<th${spans}><b>${words}</b></th>` : `<td${spans}>${words}</td>`;
}
