import {
  type CellId,
  cellId,
  type CheckedTable,
  gridText,
  type PrintedFigure,
  readFigure,
} from "../../src/core/checking";

export const plantedKinds = [
  "wrong digit",
  "swapped digits",
  "moved separator",
  "swapped rows",
  "shifted rows",
] as const;
export type PlantedKind = (typeof plantedKinds)[number];

export interface PlantedError {
  changes: Map<CellId, PrintedFigure | undefined>;
}

type Draw = (limit: number) => number;
type Figures = ReadonlyMap<CellId, PrintedFigure>;

/** One error of a kind at a random place of a table; undefined where the table has no place for it. */
export function plantError(
  kind: PlantedKind,
  table: CheckedTable,
  figures: Figures,
  draw: Draw,
): PlantedError | undefined {
  for (let attempt = 0; attempt < 100; attempt++) {
    const changes = kind.endsWith("rows")
      ? moveRows(kind, table, figures, draw)
      : changeCell(kind, table, figures, draw);
    if (changes.size > 0) return { changes };
  }
  return undefined;
}

function changeCell(kind: PlantedKind, table: CheckedTable, figures: Figures, draw: Draw) {
  const cell = cellId(
    table.name,
    table.rows[draw(table.rows.length)]?.key ?? "",
    table.columns[draw(table.columns.length)] ?? "",
  );
  const figure = figures.get(cell);
  const changed = figure && !figure.nil ? slip(kind, figure, draw) : undefined;
  return new Map(changed && changed.value !== figure?.value ? [[cell, changed]] : []);
}

function slip(kind: PlantedKind, figure: PrintedFigure, draw: Draw): PrintedFigure | undefined {
  const text = gridText(figure.value, figure.decimals);
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[draw(places.length)] as number;
  if (kind === "wrong digit") return wrongDigit(figure, draw);
  if (kind === "swapped digits") {
    const next = places[places.indexOf(at) + 1];
    if (next === undefined) return undefined;
    return readFigure(put(put(text, at, 1, text[next] ?? ""), next, 1, text[at] ?? ""));
  }
  const step = draw(2) === 0 ? 1 : -1;
  if (step < 0) return { ...figure, value: figure.value / 10n, decimals: figure.decimals + 1 };
  return { ...figure, value: figure.value * 10n, decimals: Math.max(0, figure.decimals - 1) };
}

/** The figure with one digit drawn anew; it may be the same. */
export function wrongDigit(figure: PrintedFigure, draw: Draw): PrintedFigure {
  const text = gridText(figure.value, figure.decimals);
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[draw(places.length)] as number;
  return { ...figure, ...readFigure(put(text, at, 1, String(draw(10)))) };
}

const put = (text: string, at: number, count: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + count);

/** Two rows exchanged, or three to eight rows moved down by one, the first of them left with dashes. */
function moveRows(kind: PlantedKind, table: CheckedTable, figures: Figures, draw: Draw) {
  const changes = new Map<CellId, PrintedFigure | undefined>();
  const size = kind === "swapped rows" ? 2 : 3 + draw(6);
  const start = draw(table.rows.length - size + 1);
  if (start < 0 || size > table.rows.length) return changes;
  for (let offset = 0; offset < size; offset++) {
    const from = kind === "swapped rows" ? start + 1 - offset : start + offset - 1;
    for (const column of table.columns) {
      const target = cellId(table.name, table.rows[start + offset]?.key ?? "", column);
      const source = cellId(table.name, table.rows[from]?.key ?? "", column);
      const first = kind === "shifted rows" && offset === 0;
      const figure = first ? readFigure("-") : figures.get(source);
      if (figure?.value !== figures.get(target)?.value) changes.set(target, figure);
    }
  }
  return changes;
}
