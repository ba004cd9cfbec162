import { readArea } from "./cell-address";
import type { NotShownCounter } from "./not-shown-counter";
import type { XlsxFilter } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

/** A filter; what is not a list of shown texts is not a condition that is known here. */
export function readFilter(
  element: XmlElement | undefined,
  notShown: NotShownCounter,
): XlsxFilter | undefined {
  const area = readArea(element?.attribute("ref") ?? "");
  if (!element || !area) return undefined;
  const criteria: [number, string[]][] = [];
  for (const column of element.all("filterColumn")) {
    const filters = column.child("filters");
    const position = column.number("colId") ?? -1;
    const isList = filters !== undefined && !filters.child("dateGroupItem");
    if (!isList || position < 0 || position >= area.columns) {
      notShown.add("filter-criteria", 1);
      continue;
    }
    const texts = filters.all("filter").map((one) => one.attribute("val") ?? "");
    criteria.push([position, filters.flag("blank") ? ["", ...texts] : texts]);
  }
  return { area, criteria };
}

/** The filter of a sheet, else the first table that is filtered: a sheet has one filter here, and the conditions of others are left out. */
export function filterOfSheet(
  own: XlsxFilter | undefined,
  tables: readonly XmlElement[],
  notShown: NotShownCounter,
): XlsxFilter | undefined {
  const filtered = tables.flatMap((table) => {
    const filter = readFilter(table.child("autoFilter"), notShown);
    return filter && filter.criteria.length > 0 ? [filter] : [];
  });
  const shown = own ?? filtered[0];
  for (const { criteria } of filtered) {
    if (criteria !== shown?.criteria) notShown.add("filter-criteria", criteria.length);
  }
  return shown;
}
