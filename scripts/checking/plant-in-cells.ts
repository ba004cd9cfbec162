import type { ForeignTable } from "./foreign-tables";

export const cellSlips = ["wrong digit", "swapped digits", "lost digit", "swapped rows"] as const;
export type CellSlip = (typeof cellSlips)[number];

type Cells = ForeignTable["values"];

/** The cells with one slip in one or two cells of numbers; undefined where these have no place for it. */
export function plantInCells(
  kind: CellSlip,
  cells: Cells,
  numbers: readonly { row: number; column: number }[],
  draw: (limit: number) => number,
): Cells | undefined {
  const place = numbers[draw(numbers.length)];
  if (!place) return undefined;
  const { row, column } = place;
  const changed = cells.map((line) => [...line]);
  const put = (at: number, value: string | number) => {
    (changed[at] as (string | number)[])[column] = value;
  };
  const printed = cells[row]?.[column] ?? "";
  if (kind === "swapped rows") {
    const below = numbers.find((other) => other.column === column && other.row > row)?.row;
    const other = below === undefined ? undefined : cells[below]?.[column];
    if (below === undefined || other === undefined || other === printed) return undefined;
    put(row, other);
    put(below, printed);
    return changed;
  }
  const text = slip(kind, String(printed), draw);
  if (text === undefined || text === String(printed)) return undefined;
  put(row, typeof printed === "number" ? Number(text) : text);
  return changed;
}

function slip(
  kind: Exclude<CellSlip, "swapped rows">,
  text: string,
  draw: (limit: number) => number,
): string | undefined {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const turn = draw(places.length);
  const [at, next] = [places[turn] as number, places[turn + 1]];
  const put = (place: number, by: string) => text.slice(0, place) + by + text.slice(place + 1);
  if (kind === "wrong digit") return put(at, String(draw(10)));
  if (kind === "lost digit") return places.length > 1 ? put(at, "") : undefined;
  if (next === undefined) return undefined;
  const [first, second] = [text[at] ?? "", text[next] ?? ""];
  return text.slice(0, at) + second + text.slice(at + 1, next) + first + text.slice(next + 1);
}
