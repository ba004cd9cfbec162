import type { Language } from "../language";
import { type ReferenceTable, tableReference } from "../library";
import type { PaneServices } from "./services";

/** What a new sheet for a table is called: `Lampiran 2` and the short name of its book; the title of an own table. */
export function sheetNameFor(
  { library }: PaneServices,
  table: ReferenceTable,
  language: Language,
): string {
  return `${tableReference(table)[language]} ${library.bookOf(table.id).shortName[language]}`;
}
