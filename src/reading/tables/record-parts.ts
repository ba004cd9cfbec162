import type { TableChoice } from "./choices";
import { columnsOf, type HeaderDimensions, headerDimensions } from "./header-dimensions";
import { type RowDimensions, rowDimensions } from "./row-dimensions";
import type { TableLayout } from "./table-layout";
import { type TitleParts, titleParts } from "./table-titles";

/** Parts of a table that make its records. */
export interface RecordParts {
  titles: TitleParts;
  /** Columns of figures. */
  columns: number[];
  header: HeaderDimensions;
  down: RowDimensions;
}

export function recordParts(
  layout: TableLayout,
  choice: TableChoice | undefined,
  splits = true,
): RecordParts {
  const titles = titleParts(layout, choice);
  const columns = columnsOf(layout, "value");
  const named = columnsOf(layout, "label", "code", "text");
  const header = headerDimensions(layout, columns, named, titles);
  return { titles, columns, header, down: rowDimensions(layout, header.labelTitles, splits) };
}
