import { tooLarge } from "../unreadable-file";
import { isNote } from "../tables/line-words";
import { type CellFile, type CellGrid, isBlank, type TextCell } from "./text-cell";
import { decoded } from "./html-characters";

/** A tag with its attributes, a comment, or text; no `<` is in a tag outside quotes, so that none is looked at twice. */
const tokens =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|[^<]+|</gi;
/** What these hold is not a text of the page. */
const unseen = new Set(["style", "script", "template", "noscript", "head", "title"]);
/** Columns are those of Excel; deeper than this nobody nests tables. */
const most = {
  letters: 50_000_000,
  places: 4_000_000,
  columns: 16_384,
  rows: 1_048_576,
  depth: 100,
};

/**
 * Cells of the tables in a text of HTML, as a browser or Excel puts it on the clipboard, and the lines between them. The
 * text is taken apart, never run or shown.
 */
export function htmlCells(html: string): CellFile {
  if (html.length > most.letters) tooLarge();
  const page = new HtmlPage();
  for (const [token, end, name, attributes = ""] of html.matchAll(tokens)) {
    if (name !== undefined) page.tag(name.toLowerCase(), end === "/", attributes);
    else if (!token.startsWith("<!--")) page.text(token);
  }
  return { grids: page.close(), picturePages: [] };
}

interface OpenTable {
  rows: TextCell[][];
  /** By column: rows from this one on that a cell above still covers. */
  coveredUntil: number[];
  row: number;
  cell: TextCell | undefined;
  text: string;
  /** Lines that stood before it. */
  before: string[];
}

class HtmlPage {
  private readonly grids: CellGrid[] = [];
  private readonly open: OpenTable[] = [];
  private hidden: string | undefined;
  /** Places that its cells cover in their rows. */
  private places = 0;
  private lines: string[] = [];
  private line = "";

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (this.hidden !== undefined) {
      if (isEnd && name === this.hidden) this.hidden = undefined;
      return;
    }
    if (unseen.has(name)) {
      if (!isEnd) this.hidden = name;
      return;
    }
    const table = this.open.at(-1);
    if (name === "table") {
      if (isEnd) this.closeTable();
      else this.openTable();
    } else if (
      name === "br" ||
      name === "p" ||
      name === "div" ||
      name === "li" ||
      /^h\d$/.test(name)
    ) {
      this.text(table?.cell ? " " : "\n");
      if (!table?.cell) this.endLine();
    } else if (name === "caption") {
      this.endLine();
    } else if (!table) {
      return;
    } else if (name === "tr") {
      closeCell(table);
      if (!isEnd) table.row++;
    } else if (name === "td" || name === "th") {
      closeCell(table);
      if (!isEnd) this.places += openCell(table, name === "th", attributes);
      if (this.places > most.places) tooLarge();
    } else if ((name === "b" || name === "strong") && !isEnd && table.cell) {
      table.cell.bold = true;
    } else if (name === "sup" && !isEnd && table.cell) {
      // A note's number must not run into the digits before it.
      table.text += " ";
    }
  }

  text(raw: string): void {
    if (this.hidden !== undefined) return;
    const text = decoded(raw.replace(/[ \t\r\n]+/g, " "));
    const table = this.open.at(-1);
    if (table?.cell) table.text += text;
    else this.line += text;
  }

  close(): CellGrid[] {
    while (this.open.length > 0) this.closeTable();
    this.endLine();
    const last = this.grids.at(-1);
    if (last) addLines(last, this.lines);
    return this.grids;
  }

  private endLine(): void {
    const line = this.line.trim();
    if (line !== "") this.lines.push(line);
    this.line = "";
  }

  private openTable(): void {
    this.endLine();
    if (this.open.length >= most.depth) tooLarge();
    const last = this.grids.at(-1);
    const between = this.open.length === 0 ? this.lines.splice(0) : [];
    // What a note begins right below a table belongs to it.
    const notes = last ? between.findIndex((line) => !isNote(line)) : 0;
    const before = between.splice(notes < 0 ? between.length : notes);
    if (last) addLines(last, between);
    this.open.push({ rows: [], coveredUntil: [], row: -1, cell: undefined, text: "", before });
  }

  private closeTable(): void {
    this.endLine();
    const table = this.open.pop();
    if (!table) return;
    closeCell(table);
    const caption = this.lines.splice(0);
    const shown = table.rows.flat().filter(({ value }) => !isBlank(value));
    if (shown.length === 0) return;
    // A table with a caption of its own needs no other title.
    const before = caption.length > 0 ? caption : table.before;
    if (caption.length > 0 && table.before.length > 0) this.grids.push(proseGrid(table.before));
    const cells: TextCell[] = [
      ...before.map((value, row) => ({ row, column: 0, value })),
      ...shown.map((cell) => ({ ...cell, row: cell.row + before.length })),
    ];
    this.grids.push({
      rows: cells.reduce((all, { row, rows = 1 }) => Math.max(all, row + rows), 0),
      columns: cells.reduce((all, { column, columns = 1 }) => Math.max(all, column + columns), 0),
      cells,
    });
  }
}

const proseGrid = (lines: readonly string[]): CellGrid => ({
  rows: lines.length,
  columns: 1,
  cells: lines.map((value, row) => ({ row, column: 0, value })),
  isProse: true,
});

/** Lines below the last table are its notes. */
function addLines(grid: CellGrid, lines: readonly string[]): void {
  for (const value of lines) grid.cells.push({ row: grid.rows++, column: 0, value });
}

/** Begins a cell; gives how many places it covers in its row. */
function openCell(table: OpenTable, isHeader: boolean, attributes: string): number {
  if (table.row < 0) table.row = 0;
  const [rows, columns] = [spanOf(attributes, "rowspan"), spanOf(attributes, "colspan")];
  const line = (table.rows[table.row] ??= []);
  const last = line.at(-1);
  let column = last ? last.column + (last.columns ?? 1) : 0;
  while ((table.coveredUntil[column] ?? 0) > table.row) column++;
  if (column >= most.columns || table.row >= most.rows) tooLarge();
  const end = Math.min(column + columns, most.columns);
  for (let at = column; at < end; at++) table.coveredUntil[at] = table.row + rows;
  table.cell = {
    row: table.row,
    column,
    value: "",
    ...(rows > 1 && { rows }),
    ...(columns > 1 && { columns }),
    ...(isHeader && { bold: true }),
  };
  line.push(table.cell);
  table.text = "";
  return columns;
}

function closeCell(table: OpenTable): void {
  if (table.cell) table.cell.value = table.text.replace(/\s+$/, "").replace(/^ +/, "");
  table.cell = undefined;
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, "i").exec(attributes);
  return Math.min(Math.max(Number(found?.[1] ?? 1), 1), most.columns);
}
