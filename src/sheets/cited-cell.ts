import { CoreError } from "../core";
import {
  type Book,
  type CitedCell,
  citedFigure,
  citedTable,
  citedTables,
  createLibrary,
  figureErrata,
  figuresOf,
  figureTable,
  type Erratum,
  type Library,
  ownPackage,
  type ReferenceTable,
  type UnknownCell,
} from "../library";
import { unpackTable } from "../table";
import {
  type CellOffset,
  isSourceStamp,
  type PlannedCell,
  type SheetPlan,
  type SourceStamp,
} from "../workbook/plan";
import { refreshedPlan, type StampedPlace } from "./refreshed-plan";
import { leadingColumns, narrowTable } from "./table";

/** The table that a block was made of. */
export interface BlockTable {
  table: ReferenceTable;
  book: Book;
  errata: readonly Erratum[];
}

/** A block with what of its record tells where its cells come from. */
export interface CitedBlock extends BlockTable {
  /** Of a table or a figure: its cells as they were planned. */
  plan: SheetPlan | undefined;
  /** Of all others: what their numbers were computed from. */
  computedFrom: CitedCell | undefined;
}

/** What the record of a block says of its source; undefined where it says none, or one that this version does not have. */
export const citedBlock = (library: Library, block: StampedPlace): CitedBlock | undefined =>
  ofSource(library, block, (known, source) => ({
    ...tableOf(known, source),
    plan: isPrinted(source) ? refreshedPlan(known, block) : undefined,
    computedFrom: isPrinted(source) ? undefined : citedTables(tablesOf(known, source)),
  }));

/** @throws CoreError `unknown-id` where the library has not all of them: some would be no source of a number made of all */
const tablesOf = (library: Library, { table, tables = [table], edition }: SourceStamp) =>
  tables.map((id) => ({ book: library.bookOf(id), table: library.table(id, edition) }));

/** The table that the record of a block names, without the plan of its cells. */
export const blockTable = (library: Library, block: StampedPlace): BlockTable | undefined =>
  ofSource(library, block, tableOf);

function ofSource<Found>(
  library: Library,
  { source }: StampedPlace,
  find: (known: Library, source: SourceStamp) => Found,
): Found | undefined {
  if (!isSourceStamp(source)) return undefined;
  try {
    return find(withOwn(library, source), source);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return undefined;
  }
}

/** What a workbook carries of the reader's own counts before what is kept: it is what the block was made of. */
function withOwn(library: Library, { own }: SourceStamp): Library {
  if (!own) return library;
  const tables = [unpackTable(own)];
  const title = { id: "", en: "" };
  return createLibrary([ownPackage({ id: "own", version: "", title, tables })]);
}

/** Whether the record of a block says that its cells are those of one table as printed. */
export const isPrintedBlock = ({ source }: StampedPlace): boolean =>
  isSourceStamp(source) && isPrinted(source);

/** Whether a block shows one table as it is printed, whatever is above it. */
const isPrinted = ({ recipe }: SourceStamp): boolean =>
  recipe === undefined || recipe.kind === "figure" || recipe.kind === "sample";

function tableOf(library: Library, { table: id, edition, part, recipe }: SourceStamp): BlockTable {
  const [table, book] = [library.table(id, edition), library.bookOf(id)];
  if (recipe?.kind === "figure") {
    const figure = figuresOf(book, table).find(({ number }) => number.en === recipe.number);
    if (figure) {
      const made = figureTable(book, figure, edition);
      return { table: made, book, errata: figureErrata(book, figure) };
    }
  }
  return { table: part ? narrowTable(table, part) : table, book, errata: library.errata(id) };
}

/**
 * Where a cell of a block comes from.
 *
 * @param at from the top left cell of the block
 * @param value what is there now
 */
export function citedCell(
  { table, book, errata, plan, computedFrom }: CitedBlock,
  at: CellOffset,
  value: unknown,
): CitedCell | UnknownCell {
  if (computedFrom) return computedFrom;
  const whole = citedTable(book, table);
  const region = plan?.regions.find((one) => one.table);
  if (!region) return whole;
  const row = at.row - region.at.row - 1;
  const column = at.column - region.at.column - leadingColumns(table).length;
  if (!table.rows[row] || !table.columns[column]) return whole;
  if (!holds(region.cells[row + 1]?.[at.column - region.at.column], value)) return "edited";
  return citedFigure(book, table, errata, { row, column });
}

/** Whether a cell holds what was inserted; a blank reaches a function as nothing, an empty text or 0. */
function holds(planned: PlannedCell | undefined, value: unknown): boolean {
  if (planned && "number" in planned) return value === planned.number;
  const text = planned && "text" in planned ? planned.text : "";
  if (text === "") return value === "" || value === 0 || value === null || value === undefined;
  return value === text;
}
