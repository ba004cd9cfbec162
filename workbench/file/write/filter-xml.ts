import { overlaps, requireAddress, type FilterSnapshot, type SheetSnapshot } from "../../host";
import { xml } from "./xml";

/** A filter with the texts that it shows. */
export function filterXml(ref: string, criteria: FilterSnapshot["criteria"]): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([colId, texts]) =>
      xml(
        "filterColumn",
        { colId },
        xml(
          "filters",
          { blank: texts.includes("") || undefined },
          ...texts.filter((text) => text !== "").map((text) => xml("filter", { val: text })),
        ),
      ),
    );
  return xml("autoFilter", { ref }, ...columns);
}

/** Whether the filter of a sheet stands over a table: Excel keeps it with the table, and calls a file damaged that has it twice. */
export const isFilterOfTable = ({ filter, tables }: SheetSnapshot): boolean =>
  filter !== null &&
  tables.some(({ area }) => overlaps(requireAddress(area), requireAddress(filter.area)));
