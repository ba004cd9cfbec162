import { getFormatFromId } from "numfmt";
import type { Culture } from "./culture";

/** Numbers of Excel's built-in formats with currency, dates and times: a cell keeps the number, and each system shows its own. */
const localIds = [5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];
const idOf = new Map(localIds.map((id) => [getFormatFromId(id), id]));

/** A built-in format in its invariant form, e.g. `m/d/yyyy` for 14. */
export const builtInFormat = (id: number): string => getFormatFromId(id);

/**
 * The pattern by which a system of the culture shows a format.
 *
 * @example localFormat("m/d/yyyy", indonesian) // "dd/mm/yyyy"
 */
export function localFormat(numberFormat: string, culture: Culture): string {
  const id = idOf.get(numberFormat);
  return id === undefined ? numberFormat : getFormatFromId(id, culture.name);
}
