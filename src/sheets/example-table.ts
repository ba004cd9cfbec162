import { releaseSheetTexts } from "../language";
import type { PlannedCell, SheetPlan } from "../workbook/plan";
import { stackSections } from "./layout";
import { section, sheetPlan, type SheetRequest } from "./sheet-section";

/** Made-up items, as a reader's table has them. */
export interface ExampleTable {
  headers: readonly string[];
  rows: readonly (readonly PlannedCell[])[];
  columnWidths: number[];
}

/** Plan of an example: the table alone, so that it can be selected as it is read. */
export function planExampleTable(request: SheetRequest, example: ExampleTable): SheetPlan {
  const { headers, rows, columnWidths } = example;
  const columns = headers.map((_, at) => String(at));
  const { items } = stackSections(request.target, {
    items: { columns, lead: 0, rows: rows.length },
  });
  const byColumn = <T>(line: readonly T[]): Record<string, T> =>
    Object.fromEntries(line.map((one, at) => [String(at), one]));
  return sheetPlan(request, {
    title: releaseSheetTexts[request.language].items,
    regions: section(items, { headers: byColumn(headers), rows: rows.map(byColumn) }),
    columnWidths,
  });
}
