import {
  type Book,
  type Library,
  seriesList,
  type SeriesGroup,
  seriesPeriods,
} from "../../library";
import { printedLevels, type Levels } from "./printed-levels";
import { equations, type Equation } from "./weight-equations";

/** An aggregate under the ids by which sets of weights are named, and what the print says of its weights. */
export interface Aggregate {
  group: string;
  /** Row key; empty where the components are groups. */
  row: string;
  components: string[];
  /** Those that the book prints. */
  months: string[];
  equations: Equation[];
}

/** Every aggregate of a book: groups across their parts, row by row with one set of weights, then rows of each group. */
export function aggregates(library: Library, book: Book): Aggregate[] {
  const known = new Map<string, Levels>();
  const levels = (group: string, row: string): Levels => {
    const name = `${group} ${row}`;
    const found = known.get(name) ?? printedLevels(library, book, group, row);
    known.set(name, found);
    return found;
  };
  return [
    ...book.groups.flatMap((group) => acrossParts(book, group, levels)),
    ...book.groups.flatMap((group) => withinGroup(book, group, levels)),
  ];
}

type LevelsOf = (group: string, row: string) => Levels;

/** One set of weights for all rows that the whole and its parts print: It, Ib, IKRT, BPPBM and their subgroups. */
function acrossParts(book: Book, { id, parts }: SeriesGroup, levels: LevelsOf): Aggregate[] {
  if (!parts) return [];
  const shared = indexRows(book, id).filter((key) =>
    parts.every((part) => indexRows(book, part).includes(key)),
  );
  return [
    {
      group: id,
      row: "",
      components: parts,
      months: seriesPeriods(book, id),
      equations: shared.flatMap((key) =>
        equations(
          levels(id, key),
          parts.map((part) => levels(part, key)),
        ),
      ),
    },
  ];
}

function withinGroup(book: Book, { id, tables }: SeriesGroup, levels: LevelsOf): Aggregate[] {
  const names = tables[book.measures[0]?.id ?? ""] ?? [];
  const rows = names.flatMap((name) => book.table(name).rows);
  return indexRows(book, id).flatMap((key) => {
    const children = new Set(rows.flatMap((row) => (row.parent === key ? [row.key] : [])));
    if (children.size === 0) return [];
    const components = [...children];
    return {
      group: id,
      row: key,
      components,
      months: seriesPeriods(book, id),
      equations: equations(
        levels(id, key),
        components.map((child) => levels(id, child)),
      ),
    };
  });
}

/** Ratios are not weighted means. */
const ratios = ["ntp", "ntup"];

const indexRows = (book: Book, group: string): string[] =>
  seriesList(book).flatMap(({ group: own, measure, item }) =>
    own === group && measure === book.measures[0]?.id && !ratios.includes(item) ? [item] : [],
  );
