import { monthNumber } from "../core";
import { bothLanguages, periodText } from "../language";
import type { Member } from "../table";
import type { NamedId } from "./shapes";

const wholeYear = /^(?:tahun(?:an)?|year(?:ly)?|annual(?:ly)?|tidak ada|-|)$/i;

/**
 * A year and a part of it as one period.
 *
 * @param year `{ val: "117", label: "2017" }`
 * @param part `{ val: "1", label: "Januari" }`
 * @returns a member whose key is `2017-01`, `2017` for a whole year, or made of the ids where it is another part
 */
export function dataPeriod(year: NamedId, part: NamedId): Member {
  const name = part.label.trim();
  const isYear = /^\d{4}$/.test(year.label.trim());
  const month = monthNumber(name);
  if (isYear && month !== undefined) {
    const key = `${year.label.trim()}-${String(month).padStart(2, "0")}`;
    return { key, label: { id: periodText(key, "id"), en: periodText(key, "en") } };
  }
  const label = wholeYear.test(name) ? year.label : `${name} ${year.label}`;
  const key = isYear && wholeYear.test(name) ? year.label.trim() : `${year.val}.${part.val}`;
  return { key, label: bothLanguages(label) };
}
