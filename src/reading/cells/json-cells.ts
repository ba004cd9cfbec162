import { decoded, htmlCells } from "./html-cells";
import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { datacontentGrids, isDatacontent } from "./datacontent-cells";
import { type CellFile, type CellGrid, gridOfRows } from "./text-cell";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = Record<string, Json>;

/**
 * Cells of data as programs exchange them: an array of records or of rows, `{columns, rows}` or `{columns, data}`, and objects
 * that hold these under names of their own. The names of fields are the header.
 *
 * @throws UnreadableFile when the text is no JSON, or holds no rows
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
  return Object.entries(json).flatMap(([name, value]) =>
    typeof value === "string" && /(?:<|&lt;)table/i.test(value)
      ? htmlCells(decoded(decoded(value))).grids
      : typeof value === "object"
        ? gridsOf(value, depth + 1, order).map((grid) => ({ sheet: name, ...grid }))
        : [],
  );
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

/** A record under columns that are told by their keys, or by what is shown for them. */
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
  return typeof json === "number" ? json : textOf(json);
}

const textOf = (json: Json): string => (typeof json === "string" ? json : JSON.stringify(json));
