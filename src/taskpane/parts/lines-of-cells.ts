import { cellLines, type UserTable } from "../../analysis";
import type { ReadingDesk } from "../../reading";
import type { CleanableSelection, SheetCells } from "../../workbook/contract";
import { selectionSource } from "./selection-source";

/** The tables in cells of the workbook, read as a file is read; undefined where these hold none. */
export async function linesOfCells(
  desk: ReadingDesk,
  cells: SheetCells & Partial<Pick<CleanableSelection, "merged">>,
): Promise<UserTable | undefined> {
  const opened = await desk.open(selectionSource(cells, (place) => place));
  try {
    return cellLines(cells, (await opened.read({})).tables);
  } finally {
    opened.close();
  }
}
