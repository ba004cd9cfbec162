import { type Bilingual, englishRowName } from "../../library";
import type { Row } from "../../table";
import { plainLabel } from "../../table";

/** What a row is called: as printed, and in English where its name is known. */
export function rowLabel(row: Row): Bilingual {
  const id = plainLabel(row.label);
  return { id, en: englishRowName(row, id) };
}
