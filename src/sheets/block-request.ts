import type { Language } from "../language";
import type { Book, Erratum, Library, ReferenceTable } from "../library";
import { newBlockId, type PlanTarget } from "../workbook/plan";

/** What a plan of a block with numbers of a reference table asks for. */
export interface BlockRequest {
  blockId: string;
  book: Book;
  errata: readonly Erratum[];
  language: Language;
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
    target,
  };
}
