import type { Row } from "../table";
import { finishSteps } from "./finish-steps";
import type { Library } from "./library";
import { plainName } from "./plain-name";
import { rowNames } from "./row-names";
import { rowWords, shortNameWords } from "./row-words";
import type { Catalogue } from "./search-tables";
import { searchWords } from "./search-words";

export interface IndexedRow {
  /** Place of its table in the catalogue. */
  table: number;
  key: string;
  /** Words of its own label. */
  ownWords: number;
  /** Words of the rows above it that nobody need name. */
  parents: readonly string[];
}

/** Where a word stands: the row, and what a match there counts. */
export type Posting = readonly [row: number, weight: number];

interface RowIndex {
  rows: IndexedRow[];
  postings: Map<string, Posting[]>;
  /** By place in the catalogue: the words of a title with what each counts against the table when nobody asks for it. */
  titles: (readonly [word: string, weight: number])[][];
}

/** What a word counts that is in the row's own label, and one of the rows above it. */
export const ownWeight = 6;
const parentWeight = 3;
/** What each word of a title that few tables have counts when nobody asked for it. */
const unaskedTitleWord = 0.2;
/** Groups that stand for all others. */
const neutral = new Set(["combined", "gabungan", "total", "jumlah", "umum"]);

/** Every word that leads to a row. */
export const rowVocabulary = (library: Library, catalogue: Catalogue): string[] => [
  ...rowIndex(library, catalogue).postings.keys(),
];

const known = new WeakMap<Catalogue, RowIndex>();

export const rowIndex = (library: Library, catalogue: Catalogue): RowIndex =>
  finishSteps(readRowWords(library, catalogue));

/** Reads the words of all rows, table by table, which the first search of a library needs. */
export function* readRowWords(
  library: Library,
  catalogue: Catalogue,
): Generator<undefined, RowIndex> {
  const made = known.get(catalogue);
  if (made) return made;
  const index: RowIndex = { rows: [], postings: new Map(), titles: titleWords(catalogue) };
  const words = wordsOfRows();
  for (const [place, { table }] of catalogue.entries()) {
    indexRows(library.table(table.id), place, index, words);
    yield undefined;
  }
  known.set(catalogue, index);
  return index;
}

function indexRows(
  { rows, groups = [] }: ReturnType<Library["table"]>,
  table: number,
  index: RowIndex,
  wordsOf: ReturnType<typeof wordsOfRows>,
): void {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const groupOf = new Map(
    groups.flatMap(({ label, rows: keys }) => keys.map((key) => [key, label] as const)),
  );
  for (const row of rows) {
    const parents = parentsOf(row, byKey);
    const group = groupOf.get(row.key);
    const { own, labelWords } = wordsOf(row);
    const above = new Set(
      searchWords(
        [
          ...parents.map((key) => `${byKey.get(key)?.label ?? ""} ${key}`),
          group ?? "",
          ...(row.words ?? []),
        ].join(" "),
      ),
    );
    const at = index.rows.length;
    index.rows.push({
      table,
      key: row.key,
      ownWords: labelWords,
      parents: parents
        .map((key) => key.split(".").at(-1) ?? key)
        .filter((key) => !neutral.has(key)),
    });
    for (const word of own) post(index, word, [at, ownWeight]);
    for (const word of above) if (!own.has(word)) post(index, word, [at, parentWeight]);
  }
}

function post({ postings }: RowIndex, word: string, posting: Posting): void {
  const there = postings.get(word);
  if (there) there.push(posting);
  else postings.set(word, [posting]);
}

interface RowWords {
  /** What leads to the row itself, without the keys of the rows above it. */
  own: ReadonlySet<string>;
  /** How many words its label has. */
  labelWords: number;
}

/** Reads the words of rows; rows of one name, of which a book has many, once. */
function wordsOfRows(): (row: Row) => RowWords {
  const read = new Map<string, RowWords>();
  return (row) => {
    const last = row.key.split(".").at(-1) ?? "";
    const name = JSON.stringify([last, row.code, row.label]);
    const there = read.get(name);
    if (there) return there;
    const words = {
      own: new Set([
        ...rowWords({ ...row, key: last }),
        ...rowNames(row).flatMap(searchWords),
        ...shortNameWords(row.label),
      ]),
      labelWords: searchWords(plainName(row.label)).length,
    };
    read.set(name, words);
    return words;
  };
}

/** Words that most tables have say little about one. */
function titleWords(catalogue: Catalogue): RowIndex["titles"] {
  const titles = catalogue.map(({ table }) => [
    ...new Set(searchWords(table.title.id).filter((word) => !/^\d/.test(word))),
  ]);
  const books = new Map<string, number>();
  const tables = new Map<string, number>();
  const name = (place: number, word: string) => `${catalogue[place]?.table.publication} ${word}`;
  titles.forEach((title, place) => {
    const book = catalogue[place]?.table.publication ?? "";
    books.set(book, (books.get(book) ?? 0) + 1);
    for (const word of title)
      tables.set(name(place, word), (tables.get(name(place, word)) ?? 0) + 1);
  });
  return titles.map((title, place) => {
    const all = books.get(catalogue[place]?.table.publication ?? "") ?? 1;
    return title.map((word) => {
      const share = (tables.get(name(place, word)) ?? 0) / all;
      return [word, unaskedTitleWord * (1 - share)] as const;
    });
  });
}

/** Keys of the rows above a row, the nearest first, and what the key of the last one begins with. */
function parentsOf(row: Row, byKey: ReadonlyMap<string, Row>): string[] {
  const parents: string[] = [];
  let { parent } = row;
  while (parent !== "" && !parents.includes(parent)) {
    parents.push(parent);
    parent = byKey.get(parent)?.parent ?? "";
  }
  const top = parents.at(-1) ?? row.key;
  const lead = top.slice(0, Math.max(0, top.lastIndexOf(".")));
  return lead === "" || parents.includes(lead) ? parents : [...parents, lead];
}
