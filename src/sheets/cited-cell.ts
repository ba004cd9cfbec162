import { CoreError } from "../core";
import {
  type Book,
  type CitedCell,
  citedTable,
  createLibrary,
  type Edition,
  figureErrata,
  figuresOf,
  figureTable,
  type Erratum,
  type Library,
  ownPackage,
  type ReferenceTable,
  type UnknownCell,
} from "../library";
import { unitName, unpackTable } from "../table";
import {
  type CellOffset,
  isSourceStamp,
  type PlannedCell,
  type SheetPlan,
  type SourceStamp,
} from "../workbook/plan";
import { refreshedPlan, type StampedPlace } from "./refreshed-plan";
import { leadingColumns, narrowTable } from "./table";

/** A block with what of its record tells where its cells come from. */
export interface CitedBlock {
  table: ReferenceTable;
  book: Book;
  errata: readonly Erratum[];
  /** Of a table or a figure: its cells as they were planned. */
  plan: SheetPlan | undefined;
}

/** What the record of a block says of its source; undefined where it says none, or one that this version does not have. */
export function citedBlock(library: Library, block: StampedPlace): CitedBlock | undefined {
  const { source } = block;
  if (!isSourceStamp(source)) return undefined;
  try {
    const known = withOwn(library, source);
    const table = tableOf(known, source);
    return {
      ...table,
      plan: isPrinted(source) ? refreshedPlan(known, block) : undefined,
    };
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

/** Whether a block shows one table as it is printed, whatever stands above it. */
const isPrinted = ({ recipe }: SourceStamp): boolean =>
  recipe === undefined || recipe.kind === "figure" || recipe.kind === "sample";

function tableOf(
  library: Library,
  { table: id, edition, part, recipe }: SourceStamp,
): Omit<CitedBlock, "plan"> {
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
 * @param value what stands there now
 */
export function citedCell(
  { table, book, errata, plan }: CitedBlock,
  at: CellOffset,
  value: unknown,
): CitedCell | UnknownCell {
  const whole = citedTable(book, table);
  if (!plan) return { ...whole, isComputed: true };
  const region = plan.regions.find((one) => one.table);
  if (!region) return whole;
  const row = at.row - region.at.row - 1;
  const column = at.column - region.at.column - leadingColumns(table).length;
  const [printed, head] = [table.rows[row], table.columns[column]];
  if (!printed || !head) return whole;
  if (!holds(region.cells[row + 1]?.[at.column - region.at.column], value)) return "edited";
  const correction = correctionOf(errata, table.edition, printed.key, head.key);
  const period = head.period ?? (table.period === "" ? undefined : table.period);
  return {
    ...whole,
    figure: {
      row: printed.label,
      column: head.title,
      value: printed.values[column] ?? "",
      unit: unitName(head),
      ...(period !== undefined && { period }),
      ...(correction && { correction }),
    },
  };
}

function correctionOf(errata: readonly Erratum[], edition: Edition, row: string, column: string) {
  if (edition !== "corrected") return undefined;
  const found = errata.find(
    (one) => one.row === row && one.column === column && one.kind !== "format",
  );
  return found && { printed: found.printed, corrected: found.corrected, proof: found.proof };
}

/** Whether a cell holds what was inserted; a blank reaches a function as nothing, an empty text or 0. */
function holds(planned: PlannedCell | undefined, value: unknown): boolean {
  if (planned && "number" in planned) return value === planned.number;
  const text = planned && "text" in planned ? planned.text : "";
  if (text === "") return value === "" || value === 0 || value === null || value === undefined;
  return value === text;
}
