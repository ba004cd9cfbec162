import { type Bilingual, type Book, bookGroup, groupName, type Library } from "../../library";
import { bookPick, choiceId, seriesChoices } from "./series-choices";
import { joinedSeries } from "./joined-series";
import type { SeriesFrequency, SeriesRequest } from "./series-request";

/** Series that belong together, ready to be shown. */
export interface ReadySet {
  id: string;
  /** An item of a group and its parts, the main items of a group, its largest items, or lines of a table. */
  kind: "parts" | "items" | "totals" | "largest" | "lines";
  book: Book;
  /** Of a set by parts: what is shown of each. */
  item?: string;
  /** Of the item, the group or the table. */
  name: Bilingual;
  request: SeriesRequest;
}

/** More lines than these are hard to tell apart. */
const most = 6;

/** The sets that the data of a library offer: groups with their parts, the main items of a group, the largest items. */
export const readySets = (library: Library): ReadySet[] =>
  library.books.flatMap((book) =>
    book.kind === "own"
      ? lineSets(library, book)
      : [...partSets(library, book), ...itemSets(library, book), ...largestSets(library, book)],
  );

const request = (
  library: Library,
  picks: SeriesRequest["picks"],
  every: SeriesFrequency,
): SeriesRequest | undefined => {
  const shown = picks.filter((pick, at) => joinedSeries(library, pick, at).length > 0);
  return shown.length > 1 ? { picks: shown, every, view: "level" } : undefined;
};

/** An item of a group and of its parts: NTP by subsector. */
function partSets(library: Library, book: Book): ReadySet[] {
  const items = Object.entries(book.items).filter(([key]) => !key.includes("."));
  return book.groups.flatMap(({ id, parts }) =>
    (parts ? items : []).flatMap(([key, [short = key]]): ReadySet[] => {
      const picks = available(library, book, key, [id, ...(parts ?? [])]);
      const made = picks.length > 2 ? request(library, picks, "month") : undefined;
      if (!made) return [];
      const name = groupName(book, id);
      return [
        { id: `${book.id}/${id}/${key}`, kind: "parts", book, item: short, name, request: made },
      ];
    }),
  );
}

/** Picks of an item in some groups, where the book prints it by month. */
function available(library: Library, book: Book, item: string, groups: readonly string[]) {
  const ids = groups.map((group) => choiceId(book, group, book.measures[0]?.id, item, "month"));
  const picks = new Map(
    seriesChoices(library)
      .filter(({ id }) => ids.includes(id))
      .map(({ id, pick }) => [id, pick]),
  );
  return ids.flatMap((id) => picks.get(id) ?? []);
}

/** The main items of the first group: NTP, It and Ib. */
function itemSets(library: Library, book: Book): ReadySet[] {
  const keys = Object.keys(book.items).filter((key) => !key.includes("."));
  const groups = keys.length > 1 ? book.groups.filter(({ parts }) => parts).slice(0, 1) : [];
  const totals = keys.length === 1 ? book.groups.map(({ id }) => id) : [];
  return [
    ...groups.flatMap(({ id }): ReadySet[] => {
      const made = request(
        library,
        keys.flatMap((key) => available(library, book, key, [id])),
        "month",
      );
      return made
        ? [
            {
              id: `${book.id}/${id}`,
              kind: "items",
              book,
              name: groupName(book, id),
              request: made,
            },
          ]
        : [];
    }),
    ...keys.slice(0, totals.length > 0 ? 1 : 0).flatMap((key) =>
      (["month", "year"] as const).flatMap((every): ReadySet[] => {
        const picks = totals.map((group) =>
          bookPick(book, group, book.items[key]?.[0] ?? key, every),
        );
        const made = request(library, picks, every);
        const name = { id: book.items[key]?.[0] ?? key, en: book.items[key]?.at(-1) ?? key };
        return made
          ? [{ id: `${book.id}/${key}/${every}`, kind: "totals", book, name, request: made }]
          : [];
      }),
    ),
  ];
}

/** The items of a group with the largest numbers of the last year. */
function largestSets(library: Library, book: Book): ReadySet[] {
  if (book.frequency !== "yearly") return [];
  const [main] = book.measures;
  return book.groups.flatMap(({ id, tables }): ReadySet[] => {
    const [first] = (main && bookGroup(book, id).tables[main.id]) ?? [];
    if (!main || first === undefined || !tables[main.id]) return [];
    const rows = book.table(first).rows.filter(({ key }) => !Object.hasOwn(book.items, key));
    const last = (values: readonly string[]) => Number(values.at(-1)) || 0;
    const largest = [...rows].sort((a, b) => last(b.values) - last(a.values)).slice(0, most - 1);
    const made = request(
      library,
      largest.map(({ key }) => bookPick(book, id, key, "year")),
      "year",
    );
    return made
      ? [
          {
            id: `${book.id}/${id}/largest`,
            kind: "largest",
            book,
            name: groupName(book, id),
            request: made,
          },
        ]
      : [];
  });
}

/** The first lines of each table of the reader's own. */
function lineSets(library: Library, book: Book): ReadySet[] {
  const choices = seriesChoices(library).filter((choice) => choice.book.id === book.id);
  const tables = new Map<string, typeof choices>();
  for (const choice of choices) {
    const [part] = choice.pick.parts;
    const table = part?.from === "table" ? part.table : "";
    tables.set(table, [...(tables.get(table) ?? []), choice]);
  }
  return [...tables].flatMap(([table, lines]): ReadySet[] => {
    const [first] = lines;
    const alike = lines.filter(({ every }) => every === first?.every).slice(0, most);
    const made =
      first &&
      request(
        library,
        alike.map(({ pick }) => pick),
        first.every,
      );
    const { title } = library.table(table);
    return made ? [{ id: table, kind: "lines", book, name: title, request: made }] : [];
  });
}
