import { publicationName, type ReferenceTable } from "../library";
import type { Language } from "../language";
import { newBlockId, type PlanTarget } from "../workbook/plan";
import type { TableRequest } from "../sheets/table";
import type { PaneServices } from "./services";

/** What a plan of a table asks for, from the pane's services. */
export function tableRequest(
  { library }: PaneServices,
  table: ReferenceTable,
  language: Language,
  target: PlanTarget,
): TableRequest {
  const publication = library.publications().find(({ id }) => id === table.publication);
  if (!publication) throw new Error(`${table.id} names no publication of the library`);
  return {
    blockId: newBlockId(table.id, Math.random()),
    publication,
    errata: library.errata(table.id),
    dataVersion: library.dataVersion(),
    language,
    target,
  };
}

/** What a new sheet for a table is called, e.g. `Lampiran 2 NTP Kaltim`. */
export function sheetNameFor(
  { library }: PaneServices,
  table: ReferenceTable,
  language: Language,
): string {
  const publication = library.publications().find(({ id }) => id === table.publication);
  const book = publication ? publicationName(publication)[language] : "";
  return `${table.number[language]} ${book}`;
}
