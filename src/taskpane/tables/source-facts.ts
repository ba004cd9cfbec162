import { tablesTexts, type Language } from "../../language";
import type { TableDescriptor } from "../../library";
import type { PaneServices } from "../services";

/** Who published a table, where, and on which page. */
export function sourceFacts(
  { library }: PaneServices,
  table: TableDescriptor,
  language: Language,
): string {
  const publication = library.publications().find(({ id }) => id === table.publication);
  const page = table.page && tablesTexts[language].page(table.page);
  return [publication?.publisher, publication?.title[language], page].filter(Boolean).join(", ");
}
