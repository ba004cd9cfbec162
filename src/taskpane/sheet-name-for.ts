import type { Language } from "../language";
import { publicationName, type ReferenceTable } from "../library";
import type { PaneServices } from "./services";

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
