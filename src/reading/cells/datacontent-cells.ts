import { tooLarge } from "../unreadable-file";
import {
  type DataItem,
  type DataLists,
  datacontentPlaces,
  type DataPlace,
  orNone,
} from "./datacontent-places";
import type { CellGrid, TextCell } from "./text-cell";

/** What the Web API of BPS answers to `model=data`. */
interface Answer extends DataLists {
  var: readonly (DataItem & { unit?: string; note?: string })[];
  labelvervar?: string;
  datacontent: Record<string, Value>;
}

type Value = number | string | null;

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

/** A grid for each variable of an answer of the Web API. Keys that no combination of its ids has, or several, are left over. */
export function datacontentGrids(json: object): CellGrid[] {
  const answer = json as Answer;
  const { var: variables, vervar, turvar, tahun, turtahun } = answer;
  const columns = orNone(turvar).length * tahun.length * orNone(turtahun).length;
  if (variables.length * vervar.length * columns > mostCells) tooLarge();
  const content = new Map(Object.entries(answer.datacontent));
  const { places, ambiguous, unmatched } = datacontentPlaces(answer, content);
  const values = answer.var.map(() => new Map<string, Value>());
  for (const [key, place] of places)
    values[place.variable]?.set(placeKey(place), content.get(key) ?? null);
  const grids = answer.var.map((variable, at) => gridOf(answer, variable, values[at] ?? new Map()));
  const left = [...ambiguous, ...unmatched];
  const unused = left.flatMap((key, row): TextCell[] => {
    const value = content.get(key) ?? null;
    return value === null
      ? []
      : [
          { row, column: 0, value: `[${key}]` },
          { row, column: 1, value },
        ];
  });
  return unused.length === 0
    ? grids
    : [...grids, { rows: left.length, columns: 2, cells: unused, isProse: true }];
}

/** A column of a grid: variant, year and part of the year. */
type Combination = Pick<DataPlace, "variant" | "year" | "part">;

const combinations = ({ turvar, tahun, turtahun }: Answer): Combination[] =>
  orNone(turvar).flatMap((_, variant) =>
    tahun.flatMap((_, year) => orNone(turtahun).map((_, part) => ({ variant, year, part }))),
  );

const placeKey = ({ vertical, variant, year, part }: Omit<DataPlace, "variable">): string =>
  [vertical, variant, year, part].join(" ");

function gridOf(
  answer: Answer,
  variable: Answer["var"][number],
  values: ReadonlyMap<string, Value>,
): CellGrid {
  const { labelvervar = "", vervar, turvar, tahun, turtahun } = answer;
  // The year as a whole is a part of it that often holds nothing.
  const columns = combinations(answer).filter((parts) =>
    vervar.some((_, vertical) => values.has(placeKey({ vertical, ...parts }))),
  );
  const levels = [
    turvar.length > 1 && ((at: Combination) => turvar[at.variant]),
    (at: Combination) => tahun[at.year],
    turtahun.length > 1 && ((at: Combination) => turtahun[at.part]),
  ].filter((level) => level !== false);
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
      cells.push({ row: 1 + at, column: 1 + column, value: level(parts)?.label ?? "" }),
    ),
  );
  const top = 1 + levels.length;
  vervar.forEach((item, at) => {
    cells.push({ row: top + at, column: 0, value: item.label });
    columns.forEach((parts, column) => {
      const value = values.get(placeKey({ vertical: at, ...parts }));
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
