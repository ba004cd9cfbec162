import { sheetTexts, tablesTexts, type Language } from "../../language";
import { isOwn, type TableDescriptor } from "../../library";
import type { PaneServices } from "../services";

/** Who published a table, where, and on which page. */
export function sourceFacts(
  { library }: PaneServices,
  table: TableDescriptor,
  language: Language,
): string {
  if (isOwn(table)) return sheetTexts[language].ownSource(table.source);
  const { publisher, title } = library.bookOf(table.id);
  const { page } = table.source;
  const pageText = page && tablesTexts[language].page(page);
  return [publisher, title[language], pageText].filter(Boolean).join(", ");
}
