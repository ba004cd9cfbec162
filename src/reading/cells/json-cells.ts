import { htmlCells } from "./html-cells";
import { decoded } from "./html-characters";
import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { datacontentGrids, isDatacontent } from "./datacontent-cells";
import { type CellFile, type CellGrid, gridOfRows } from "./text-cell";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = Record<string, Json>;

/**
 * Cells of data as programs exchange them: an array of records or of rows, `{columns, rows}` or `{columns, data}`, and objects
 * that hold these under names of their own. The names of fields are the header.
 *
 * @throws UnreadableFile when the text is not JSON, or holds no rows
 */
export function jsonCells(text: string): CellFile {
  if (text.length > mostLetters) tooLarge();
  const grids = gridsOf(parse(text), 0, (names) => inOrder(names, text));
  if (grids.some(({ rows, columns }) => rows * columns > mostPlaces)) tooLarge();
  if (grids.length === 0) throw new UnreadableFile({ code: "not-a-table" });
  return { grids, picturePages: [] };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return damaged("JSON");
  }
}

const mostLetters = 100_000_000;
/** Places of a grid, filled or not. */
const mostPlaces = 4_000_000;
const mostNames = 1000;

/** Deeper than any answer of a service nests its rows. */
const deepest = 6;

/** Puts names in the order in which the text has them. */
type Order = (names: readonly string[]) => string[];

/** An object gives names that are numbers first, `2020` before `Provinsi`, whatever its text says. */
function inOrder(names: readonly string[], text: string): string[] {
  if (names.length > mostNames || !names.some((name) => /^\d+$/.test(name))) return [...names];
  const places = new Map(
    names.map((name) => {
      const key = JSON.stringify(name);
      let at = text.indexOf(key);
      while (at >= 0 && !/^\s*:/.test(text.slice(at + key.length, at + key.length + 9)))
        at = text.indexOf(key, at + 1);
      return [name, at];
    }),
  );
  return [...names].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function gridsOf(json: Json, depth: number, order: Order): CellGrid[] {
  if (depth > deepest) return [];
  if (Array.isArray(json)) return gridsOfArray(json, depth, order);
  if (!isObject(json)) return [];
  if (isDatacontent(json)) return datacontentGrids(json);
  const { columns, rows = json.data } = json;
  if (Array.isArray(columns) && Array.isArray(rows)) {
    const names = columns.map((column) =>
      isObject(column) ? textOf(column.title ?? column.label ?? column.name ?? "") : textOf(column),
    );
    const body = rows.map((row) =>
      Array.isArray(row) ? row.map(valueOf) : isObject(row) ? recordRow(row, columns, names) : [],
    );
    return [gridOfRows([names, ...body])];
  }
  const grids = Object.entries(json).flatMap(([name, value]) =>
    typeof value === "string" && /(?:<|&lt;)table/i.test(value)
      ? htmlCells(decoded(decoded(value))).grids
      : typeof value === "object"
        ? gridsOf(value, depth + 1, order).map((grid) => ({ sheet: name, ...grid }))
        : [],
  );
  const [grid] = grids;
  return grid && grids.length === 1 ? [withWords(grid, json)] : grids;
}

const titleName = /^(?:judul|title|nama_?tabel|table_?name|caption)$/i;
const unitName = /^(?:satuan|units?)$/i;
const noteName = /^(?:sumber|sources?|catatan|notes?|keterangan)$/i;

/** A table with the title, the unit and the notes that are in fields beside it. */
function withWords(grid: CellGrid, json: JsonObject): CellGrid {
  const texts = (name: RegExp): [string, string][] =>
    Object.entries(json).flatMap(([key, value]): [string, string][] =>
      name.test(key) && typeof value === "string" && !/<table/i.test(value) ? [[key, value]] : [],
    );
  const above = [
    ...texts(titleName).map(([, text]) => text),
    ...texts(unitName).map(([, text]) => `(${text})`),
  ];
  const below = texts(noteName).map(([key, text]) => `${key}: ${text}`);
  const line = (value: string, row: number) => ({ row, column: 0, value });
  const end = above.length + grid.rows;
  return {
    ...grid,
    rows: end + below.length,
    cells: [
      ...above.map(line),
      ...grid.cells.map((cell) => ({ ...cell, row: cell.row + above.length })),
      ...below.map((value, at) => line(value, end + at)),
    ],
  };
}

function gridsOfArray(items: Json[], depth: number, order: Order): CellGrid[] {
  if (items.length > 0 && items.every(isObject)) {
    const found = new Set<string>();
    for (const item of items) for (const name of Object.keys(item)) found.add(name);
    const names = order([...found]);
    if (names.length * items.length > mostPlaces) tooLarge();
    return [gridOfRows([names, ...items.map((item) => names.map((name) => valueOf(item[name])))])];
  }
  const isRow = (item: Json): item is Json[] =>
    Array.isArray(item) && item.every((value) => value === null || typeof value !== "object");
  if (items.length > 1 && items.every(isRow))
    return [gridOfRows(items.map((row) => row.map(valueOf)))];
  return items.flatMap((item) => gridsOf(item, depth + 1, order));
}

/** A record under columns that are determined by their keys, or by what is shown for them. */
function recordRow(
  row: JsonObject,
  columns: readonly Json[],
  names: readonly string[],
): (string | number | undefined)[] {
  return columns.map((column, index) => {
    const key = isObject(column)
      ? textOf(column.key ?? column.id ?? column.name ?? "")
      : textOf(column);
    return valueOf(row[key] ?? row[names[index] ?? ""]);
  });
}

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

function valueOf(json: Json | undefined): string | number | undefined {
  if (json === null || json === undefined) return undefined;
  // 1e999 is not a number that anything can hold.
  if (typeof json === "number") return Number.isFinite(json) ? json : String(json);
  return textOf(json);
}

/** What a field holds, as text; what is nested in it is not its value. */
function textOf(json: Json): string {
  if (typeof json === "string") return json;
  if (!Array.isArray(json)) return isObject(json) ? "{\u2026}" : String(json);
  return json.map((item) => (typeof item === "object" ? "\u2026" : String(item))).join(", ");
}
