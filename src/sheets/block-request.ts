import type { Language } from "../language";
import type { Book, Erratum, Library, ReferenceTable, RowNaming } from "../library";
import { newBlockId, type PlanTarget } from "../workbook/plan";

/** What a plan of a block with numbers of a reference table asks for. */
export interface BlockRequest {
  blockId: string;
  book: Book;
  errata: readonly Erratum[];
  language: Language;
  /** How rows of books are called; as printed when left out, as in blocks of earlier versions. */
  rowNaming?: RowNaming;
  target: PlanTarget;
}

/** The request for a new block, from a library. */
export function blockRequest(
  { library }: { library: Library },
  table: ReferenceTable,
  language: Language,
  target: PlanTarget,
): BlockRequest {
  return {
    blockId: newBlockId(table.id),
    book: library.bookOf(table.id),
    errata: library.errata(table.id),
    language,
    rowNaming: usualNaming(language),
    target,
  };
}

/** Rows are called in the language of the block unless the reader wants them as printed. */
export const usualNaming = (language: Language): RowNaming =>
  language === "en" ? "english" : undefined;
