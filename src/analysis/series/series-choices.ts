import { CoreError, datedLabel } from "../../core";
import {
  type Bilingual,
  type Book,
  bookGroup,
  findSeries,
  finishSteps,
  groupName,
  type Library,
  plainName,
  rowNames,
  type Series,
  seriesList,
  tableReference,
} from "../../library";
import { unitId } from "../../table";
import type { SeriesFrequency, SeriesPick } from "./series-request";
import { linesOfTable, seriesNumber } from "./time-lines";

/** A series that can be chosen. */
export interface SeriesChoice {
  /** Unique in its library. */
  id: string;
  label: Bilingual;
  /** Where it is from: its group, or its table. */
  place: Bilingual;
  book: Book;
  every: SeriesFrequency;
  pick: SeriesPick;
  /** What else a search finds it by. */
  words: string;
}

const known = new WeakMap<Library, SeriesChoice[]>();

/** Every series of every book, and every line of every table that is no part of one. */
export const seriesChoices = (library: Library): SeriesChoice[] =>
  finishSteps(seriesChoiceSteps(library));

/** As {@link seriesChoices}, series by series and table by table. */
export function* seriesChoiceSteps(library: Library): Generator<undefined, SeriesChoice[]> {
  const found = known.get(library);
  if (found) return found;
  const choices: SeriesChoice[] = [];
  for (const book of library.books) {
    choices.push(...(yield* bookChoices(library, book)), ...(yield* tableChoices(library, book)));
  }
  known.set(library, choices);
  return choices;
}

/** The item as TIME_SERIES takes it, with the measure before it where it is not the first one. */
export function itemName(book: Book, measure: string, key: string): string {
  const name = book.items[key]?.[0] ?? key;
  return book.measures[0]?.id === measure ? name : `${measure} ${name}`;
}

export function bookPick(
  book: Book,
  group: string,
  item: string,
  every: SeriesFrequency,
): SeriesPick {
  return { parts: [{ from: "book", book: book.id, group, item, every }] };
}

/** The series that a book joins from its own tables, by month and by year. */
function* bookChoices(library: Library, book: Book): Generator<undefined, SeriesChoice[]> {
  const own: SeriesFrequency = book.frequency === "yearly" ? "year" : "month";
  const other = own === "year" ? "month" : "year";
  const choices: SeriesChoice[] = [];
  for (const series of seriesList(book)) {
    if (isLong(series)) choices.push(bookChoice(book, series, own));
    choices.push(...otherwisePrinted(library, book, series, other));
    yield undefined;
  }
  for (const named of seriesOfSeveralGroups(book)) {
    for (const every of ["month", "year"] as const)
      choices.push(...otherwisePrinted(library, book, named, every));
    yield undefined;
  }
  return choices;
}

/** Some books print their items in tables of several groups only. */
const seriesOfSeveralGroups = (book: Book): Pick<Series, "group" | "measure" | "item">[] =>
  book.groups
    .filter(({ tables }) => Object.keys(tables).length === 0)
    .flatMap(({ id: group }) =>
      book.measures.flatMap(({ id: measure }) =>
        Object.keys(book.items).map((item) => ({ group, measure, item })),
      ),
    );

const isLong = ({ values, unit }: Pick<Series, "values" | "unit">): boolean =>
  values.filter((value) => seriesNumber(value, { unit }) !== undefined).length > 1;

function bookChoice(
  book: Book,
  { group, measure, item, label }: Pick<Series, "group" | "measure" | "item" | "label">,
  every: SeriesFrequency,
): SeriesChoice {
  const names = book.measures.find(({ id }) => id === measure)?.names ?? [];
  const isFirst = book.measures[0]?.id === measure;
  const text = (name: string | undefined) => (isFirst ? label : [label, name].join(", "));
  return {
    id: choiceId(book, group, measure, item, every),
    label: { id: text(names[0]), en: text(names.at(-1)) },
    place: groupName(book, group),
    book,
    every,
    pick: bookPick(book, group, itemName(book, measure, item), every),
    words: [
      ...bookGroup(book, group).names,
      ...names,
      ...(book.items[item] ?? []),
      ...rowNames({ key: item }),
      item,
    ].join(" "),
  };
}

export const choiceId = (
  { id }: Book,
  group: string,
  measure: string | undefined,
  item: string,
  every: SeriesFrequency,
): string => [id, group, measure, item, every].join("/");

/** A series that tables of another arrangement print. */
function otherwisePrinted(
  library: Library,
  book: Book,
  { group, measure, item }: Pick<Series, "group" | "measure" | "item">,
  every: SeriesFrequency,
): SeriesChoice[] {
  const more = [
    ...(book.measures.find(({ id }) => id === measure)?.more ?? []),
    ...(bookGroup(book, group).more?.[measure] ?? []),
  ];
  if (!more.some((source) => source.item === undefined || source.item === item)) return [];
  const wanted = every === "year" ? "yearly" : "monthly";
  try {
    const name = itemName(book, measure, item);
    const series = findSeries(library, name, group, book.id, "corrected", wanted);
    const isFound = series.frequency === wanted && series.item === item && isLong(series);
    return isFound ? [bookChoice(book, series, every)] : [];
  } catch (error) {
    if (error instanceof CoreError) return [];
    throw error;
  }
}

/** Lines of tables; those of a collection that say the same of other periods are one series. */
function* tableChoices(library: Library, book: Book): Generator<undefined, SeriesChoice[]> {
  const covered = new Set(book.groups.flatMap(({ tables }) => Object.values(tables).flat()));
  const joined = new Map<string, SeriesChoice>();
  for (const { id } of book.tables) {
    if (covered.has(id.slice(book.id.length + 1))) continue;
    yield undefined;
    const table = library.table(id);
    for (const line of linesOfTable(table)) {
      const row = table.rows.find(({ key }) => key === line.row);
      const title = datedLabel(table.title.id).measure;
      const name = row ? row.code || plainName(row.label) : "";
      const same = [title, name, line.measure, unitId(line.unit), table.number?.id].join("|");
      const part = {
        from: "table" as const,
        table: id,
        ...(line.row !== undefined && { row: line.row }),
        measure: line.measure,
      };
      const before = joined.get(same);
      if (before && book.kind === "own") {
        joined.set(same, { ...before, pick: { parts: [...before.pick.parts, part] } });
        continue;
      }
      joined.set(before ? `${same}|${id}|${line.row}` : same, {
        id: `${id}/${line.row ?? ""}/${line.measure}`,
        label: line.label,
        place: tableReference(table),
        book,
        every: line.every,
        pick: { parts: [part] },
        words: [table.title.id, table.title.en, ...(row ? rowNames(row) : [])].join(" "),
      });
    }
  }
  return [...joined.values()];
}
