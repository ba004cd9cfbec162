import {
  CellIndex,
  type CellId,
  cellsOf,
  type CheckedTable,
  type Identity,
  type PrintedFigure,
  relationExpander,
  type RelationSet,
} from "../../core/checking";
import {
  type Book,
  type Edition,
  finishSteps,
  type ReferenceTable,
  tableName,
} from "../../library";
import type { CheckRequest } from "./check-figures";

/**
 * What is to be checked in a reference table that is in a workbook: the declared identities of its publication that bind
 * its cells, with the other tables as they are in the same edition.
 *
 * @param table the table that was inserted
 * @param values its numbers as the sheet has them now, in canonical form, by row and column; undefined: as inserted
 * @returns undefined where the publication declares no identities
 */
export function referenceTableRequest(
  book: Book,
  table: ReferenceTable,
  values?: readonly (readonly string[])[],
): CheckRequest | undefined {
  const { relations, doubts } = book;
  if (!relations) return undefined;
  const { tables, identities, figures } = finishSteps(boundTables(book, relations, table.edition));
  const name = tableName(table);
  const own = tables.filter((other) => other.name === name);
  const inSheet = own.map(({ rows, ...rest }): CheckedTable => ({
    ...rest,
    rows: rows.map((row, index) => ({ ...row, values: values?.[index] ?? row.values })),
  }));
  const prefix = `${name}!`;
  return {
    identities: identities.filter((identity) =>
      cellsOf(identity).some((cell) => cell.startsWith(prefix)),
    ),
    // What was emptied in the sheet has no figure any more.
    figures: new Map([
      ...[...figures].filter(([cell]) => !cell.startsWith(prefix)),
      ...new CellIndex(inSheet, relations).figures(),
    ]),
    tables: tables.map((other) => (other.name === name ? (inSheet[0] ?? other) : other)),
    doubtful: { doubts, untouched: figures },
  };
}

interface BoundTables {
  tables: CheckedTable[];
  identities: Identity[];
  figures: Map<CellId, PrintedFigure>;
}

const known = new WeakMap<Book, Map<Edition, BoundTables>>();

/** Works out what {@link referenceTableRequest} needs of a book for the first time, relation by relation. */
export function* bindTables(book: Book, edition: Edition): Generator<undefined, void> {
  if (book.relations) yield* boundTables(book, book.relations, edition);
}

/** Tables, identities and figures of an edition; worked out once, since they do not change. */
function* boundTables(
  book: Book,
  relations: RelationSet,
  edition: Edition,
): Generator<undefined, BoundTables> {
  const ofBook = known.get(book) ?? new Map<Edition, BoundTables>();
  known.set(book, ofBook);
  const found = ofBook.get(edition);
  if (found) return found;
  const tables = checkedTables(book, edition);
  const expand = relationExpander(relations, tables);
  const identities: Identity[] = [];
  for (const relation of relations.relations) {
    yield undefined;
    identities.push(...expand(relation));
  }
  yield undefined;
  const figures = new CellIndex(tables, relations).figures();
  const bound: BoundTables = { tables, identities, figures };
  ofBook.set(edition, bound);
  return bound;
}

/** All tables of a book as its relations name them: without the book, `t6.2`. */
export const checkedTables = (book: Book, edition: Edition): CheckedTable[] =>
  book.tables.map((table) => ({
    name: tableName(table),
    columns: table.columns.map(({ key }) => key),
    rows: book.table(tableName(table), edition).rows,
  }));
