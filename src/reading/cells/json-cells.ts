import { damaged, UnreadableFile } from "../unreadable-file";
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
  const grids = gridsOf(parse(text), 0);
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

/** Deeper than any answer of a service nests its rows. */
const deepest = 6;

function gridsOf(json: Json, depth: number): CellGrid[] {
  if (depth > deepest) return [];
  if (Array.isArray(json)) return gridsOfArray(json, depth);
  if (!isObject(json)) return [];
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
    typeof value === "object"
      ? gridsOf(value, depth + 1).map((grid) => ({ sheet: name, ...grid }))
      : [],
  );
}

function gridsOfArray(items: Json[], depth: number): CellGrid[] {
  if (items.length > 0 && items.every(isObject)) {
    const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
    return [gridOfRows([names, ...items.map((item) => names.map((name) => valueOf(item[name])))])];
  }
  const isRow = (item: Json): item is Json[] =>
    Array.isArray(item) && item.every((value) => value === null || typeof value !== "object");
  if (items.length > 1 && items.every(isRow))
    return [gridOfRows(items.map((row) => row.map(valueOf)))];
  return items.flatMap((item) => gridsOf(item, depth + 1));
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
