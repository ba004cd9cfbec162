import { linesOfTable, type SeriesPick, type SeriesRequest } from "../../analysis";
import type { Table } from "../../table";

export const emptyRequest: SeriesRequest = { picks: [], view: "level" };

/** Under which the request is kept. */
export const requestKey = "series.request";

/** Cells of the workbook that were read as a table. */
export interface ReadCells {
  table: Table;
  /** With its sheet, by row and column of the table. */
  addresses: (string | undefined)[][];
}

/** The request with other picks; what was chosen of periods and base may not suit these. */
export const withPicks = (request: SeriesRequest, picks: readonly SeriesPick[]): SeriesRequest => ({
  picks,
  view: request.view,
  ...(request.window !== undefined && { window: request.window }),
});

/** The first lines of tables that were read. */
export const cellsPicks = (found: readonly ReadCells[]): SeriesPick[] =>
  found
    .flatMap(({ table }) =>
      linesOfTable(table).map(({ row, measure }): SeriesPick => ({
        parts: [{ from: "table", table: table.id, ...(row !== undefined && { row }), measure }],
      })),
    )
    .slice(0, most);

/** More lines than these are hard to tell apart; the others are found by the search. */
const most = 6;
