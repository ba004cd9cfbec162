import { sheetTexts, vintagesSheetTexts } from "../../language";
import {
  type Book,
  dataVersion,
  type Erratum,
  readableTitle,
  type ReferenceTable,
  tableReference,
} from "../../library";
import { columnWidths, type SheetPlan, type SourceStamp } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import { ownStamp } from "../own-stamp";
import {
  headingLines,
  quietLines,
  section,
  sheetPlan,
  type SheetRequest,
  text,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import { sourceLines } from "../table";
import { changeCells } from "./change-cells";
import { figureChanges } from "./figure-changes";

/** A table with what was corrected of it. */
export interface CorrectedTable {
  table: ReferenceTable;
  errata: readonly Erratum[];
}

export interface VintagesRequest extends SheetRequest, CorrectedTable {
  book: Book;
}

export interface BookVintagesRequest extends SheetRequest {
  book: Book;
  tables: readonly CorrectedTable[];
}

const columns = [
  "row",
  "column",
  "before",
  "beforeWhen",
  "after",
  "afterWhen",
  "difference",
  "percent",
  "why",
] as const;

/** Plan of a sheet that lists what changed of a table, when, and by how much, with live differences; undefined without a change. */
export function planVintages({
  table,
  errata,
  ...request
}: VintagesRequest): SheetPlan | undefined {
  const { language } = request;
  const title = vintagesSheetTexts[language].title(readableTitle(table, language));
  return planChanges(
    request,
    title,
    [{ table, errata }],
    sourceLines(table, 0, { ...request, errata }),
    "table",
  );
}

/** The same for all tables of a book that differ between its editions, or were revised. */
export function planBookVintages({
  tables,
  ...request
}: BookVintagesRequest): SheetPlan | undefined {
  const { book, language } = request;
  const changed = tables.filter(({ table, errata }) => figureChanges(table, errata).length > 0);
  const ids = changed.map(({ table }) => table.id);
  const title = vintagesSheetTexts[language].title(book.title[language]);
  const sources = [`${sourceOfTables(book, ids, language)} ${sheetTexts[language].disclaimer}`];
  return planChanges(request, title, changed, sources, "book");
}

function planChanges(
  request: SheetRequest & { book: Book },
  title: string,
  tables: readonly CorrectedTable[],
  sources: readonly string[],
  of: "table" | "book",
): SheetPlan | undefined {
  const { language, target } = request;
  const changes = tables.flatMap(({ table, errata }) =>
    figureChanges(table, errata).map((change) => ({ ...change, table })),
  );
  if (changes.length === 0) return undefined;
  const words = vintagesSheetTexts[language];
  const at = stackSections(target, {
    heading: lines(2),
    changes: {
      columns: tables.length > 1 ? (["table", ...columns] as const) : columns,
      rows: changes.length,
      lead: 0,
    },
    notes: lines(0),
  });
  const rows = changes.map((change, line) => {
    const cells = changeCells(change, language, {
      before: at.changes.cell("before", line),
      after: at.changes.cell("after", line),
    });
    return tables.length > 1
      ? { table: text(tableReference(change.table)[language]), ...cells }
      : cells;
  });
  const { table, ...ofChange } = words.headers;
  const regions = section(at.changes, {
    headers: tables.length > 1 ? { table, ...ofChange } : ofChange,
    rows,
  });
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, words.count(changes.length)], 13),
      ...regions,
      quietLines(at.notes.top, sources),
    ],
    columnWidths: regions[0] ? columnWidths(regions[0]) : [],
    source: stampOf(tables, request.book, of),
  });
}

/** A table of the reader's own is carried along, where it is the only one. */
function stampOf(
  tables: readonly CorrectedTable[],
  book: Book,
  of: "table" | "book",
): SourceStamp | null {
  const [first] = tables;
  if (!first) return null;
  const { table, errata } = first;
  return {
    table: table.id,
    ...stampTables(tables.map((one) => one.table.id)),
    edition: table.edition,
    dataVersion: dataVersion(book, table),
    recipe: { kind: "vintages", of },
    ...(of === "table" && ownStamp(table, book, errata)),
  };
}
