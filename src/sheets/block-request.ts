import type { Language } from "../language";
import type { Erratum, Publication, ReferenceLibrary, ReferenceTable } from "../library";
import { newBlockId, type PlanTarget } from "../workbook/plan";

/** What a plan of a block with numbers of a reference table asks for. */
export interface BlockRequest {
  blockId: string;
  publication: Publication;
  errata: readonly Erratum[];
  dataVersion: string;
  language: Language;
  target: PlanTarget;
}

/** The request for a new block, from a library. */
export function blockRequest(
  { library }: { library: ReferenceLibrary },
  table: ReferenceTable,
  language: Language,
  target: PlanTarget,
): BlockRequest {
  const publication = library.publications().find(({ id }) => id === table.publication);
  if (!publication) throw new Error(`${table.id} names no publication of the library`);
  return {
    blockId: newBlockId(table.id),
    publication,
    errata: library.errata(table.id),
    dataVersion: library.dataVersion(),
    language,
    target,
  };
}
