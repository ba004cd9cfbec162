import { tooLarge } from "../unreadable-file";
import type { CellGrid, TextCell } from "./text-cell";

/** A value of one of a table's dimensions. */
interface Item {
  val: string | number;
  label: string;
}

/** What the Web API of BPS answers to `model=data`. */
interface Answer {
  var: (Item & { unit?: string; note?: string })[];
  labelvervar?: string;
  vervar: Item[];
  turvar: Item[];
  tahun: Item[];
  turtahun: Item[];
  datacontent: Record<string, number | string | null>;
}

const mostCells = 2_000_000;
const nothing = /^(?:tidak ada|tidak ada satuan|-|none|no unit)$/i;

export const isDatacontent = (json: Readonly<Record<string, unknown>>): boolean =>
  typeof json.datacontent === "object" &&
  json.datacontent !== null &&
  ["var", "vervar", "turvar", "tahun", "turtahun"].every((name) => isItems(json[name]));

const isItems = (json: unknown): boolean =>
  Array.isArray(json) &&
  json.every(
    (item: unknown) =>
      typeof item === "object" && item !== null && "val" in item && "label" in item,
  );

/**
 * A grid for each variable of an answer of the Web API. The keys of its numbers are the ids of their dimensions glued together:
 * each combination is looked up, no key is cut. Keys that no combination has, or several, are left over.
 */
export function datacontentGrids(json: object): CellGrid[] {
  const answer = json as Answer;
  const { vervar, turvar, tahun, turtahun } = answer;
  const values = new Map(Object.entries(answer.datacontent));
  const columns = turvar.length * tahun.length * turtahun.length;
  if (answer.var.length * vervar.length * columns > mostCells) tooLarge();
  const times = new Map<string, number>();
  for (const variable of answer.var)
    for (const row of vervar)
      for (const parts of combinations(answer)) {
        const key = keyOf(variable, row, parts);
        times.set(key, (times.get(key) ?? 0) + 1);
      }
  const certain = new Map([...values].filter(([key]) => times.get(key) === 1));
  const left = [...values].filter(([key]) => times.get(key) !== 1);
  const grids = answer.var.map((variable) => gridOf(answer, variable, certain));
  const unused = left.flatMap(([key, value], row): TextCell[] =>
    value === null
      ? []
      : [
          { row, column: 0, value: `[${key}]` },
          { row, column: 1, value },
        ],
  );
  return unused.length === 0
    ? grids
    : [...grids, { rows: left.length, columns: 2, cells: unused, isProse: true }];
}

const combinations = ({ turvar, tahun, turtahun }: Answer): Item[][] =>
  turvar.flatMap((split) => tahun.flatMap((year) => turtahun.map((part) => [split, year, part])));

const keyOf = (variable: Item, row: Item, parts: readonly Item[]): string =>
  [row, variable, ...parts].map(({ val }) => val).join("");

function gridOf(
  answer: Answer,
  variable: Answer["var"][number],
  values: ReadonlyMap<string, number | string | null>,
): CellGrid {
  const { labelvervar = "", vervar, turvar, tahun, turtahun } = answer;
  // The year as a whole is a part of it that often holds nothing.
  const columns = combinations(answer).filter((parts) =>
    vervar.some((row) => values.has(keyOf(variable, row, parts))),
  );
  const levels = [turvar, tahun, turtahun].flatMap((items, at) =>
    at === 1 || items.length > 1 ? [at] : [],
  );
  const unit =
    variable.unit !== undefined && !nothing.test(variable.unit.trim())
      ? ` (${variable.unit.trim()})`
      : "";
  const cells: TextCell[] = [
    { row: 0, column: 0, columns: columns.length + 1, value: `${variable.label}${unit}` },
    { row: 1, column: 0, rows: levels.length, value: labelvervar },
  ];
  levels.forEach((level, at) =>
    columns.forEach((parts, column) =>
      cells.push({ row: 1 + at, column: 1 + column, value: parts[level]?.label ?? "" }),
    ),
  );
  const top = 1 + levels.length;
  vervar.forEach((item, at) => {
    cells.push({ row: top + at, column: 0, value: item.label });
    columns.forEach((parts, column) => {
      const value = values.get(keyOf(variable, item, parts));
      if (value !== undefined && value !== null)
        cells.push({ row: top + at, column: 1 + column, value });
    });
  });
  const notes = (variable.note ?? "")
    .split(/<br\s*\/?>|<\/?p>|\n/i)
    .map((line) => line.replace(/<[^<>]*>|&nbsp;/g, " ").trim())
    .filter((line) => line !== "");
  notes.forEach((value, at) => cells.push({ row: top + vervar.length + at, column: 0, value }));
  return {
    rows: top + vervar.length + notes.length,
    columns: columns.length + 1,
    cells,
    headerRows: levels.map((_, at) => 1 + at),
    isWhole: true,
  };
}
