import fc from "fast-check";
import type { CellFile, TextCell } from "../../../src/reading/cells";
import { readTables } from "../../../src/reading/tables";
import {
  canonical,
  columnTitles,
  printed,
  randomLayout,
  type RandomLayout,
  randomTable,
  type RandomTable,
} from "../../support/random-table";

/** A sheet that holds the table in a layout. */
function sheetOf(table: RandomTable, layout: RandomLayout): CellFile {
  const cells: TextCell[] = [];
  const { left } = layout;
  let row = layout.top;
  const put = (column: number, value: string | number, more: Partial<TextCell> = {}) => {
    if (value !== "") cells.push({ row, column: left + column, value, ...more });
  };
  put(0, table.title);
  row++;
  if (layout.hasBlankRow) row++;
  const labels = layout.isCounted ? 2 : 1;
  const tiers = table.groups.length > 0 ? 2 : 1;
  if (layout.isCounted) put(0, "No.", layout.isMerged && tiers > 1 ? { rows: tiers } : {});
  put(labels - 1, "Uraian", layout.isMerged && tiers > 1 ? { rows: tiers } : {});
  if (tiers > 1) {
    table.groups.forEach((group, at) =>
      put(
        labels + at * table.years.length,
        group,
        layout.isMerged ? { columns: table.years.length } : {},
      ),
    );
    row++;
  }
  const columns = Math.max(1, table.groups.length) * table.years.length;
  for (let at = 0; at < columns; at++) {
    const year = table.years[at % table.years.length] ?? 0;
    put(labels + at, layout.isTyped ? year : String(year));
  }
  row++;
  if (layout.isNumbered) {
    for (let at = 0; at < labels + columns; at++) put(at, `(${at + 1})`);
    row++;
  }
  table.labels.forEach((label, at) => {
    if (layout.isCounted) put(0, layout.isTyped ? at + 1 : String(at + 1));
    put(labels - 1, label);
    table.values[at]?.forEach((value, column) => {
      if (layout.isTyped && typeof value === "number") {
        put(labels + column, value, {
          format: table.decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(table.decimals)}`,
        });
      } else put(labels + column, printed(value, table.decimals, layout));
    });
    row++;
  });
  if (layout.hasSource) put(0, "Sumber: BPS");
  const height = row + 1;
  const width = Math.max(...cells.map(({ column, columns: span = 1 }) => column + span));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { grids: [{ rows: height, columns: width, cells }], picturePages: [] };
}

describe("readTables", () => {
  it("gives back every random table from every random layout, exactly", () => {
    fc.assert(
      fc.property(randomTable, randomLayout, (table, layout) => {
        const { tables, leftOver } = readTables(sheetOf(table, layout));
        expect(leftOver).toEqual([]);
        expect(tables).toHaveLength(1);
        const [read] = tables;
        expect(read?.table.title.id).toBe(table.title);
        expect(read?.table.columns.map(({ title }) => title.id)).toEqual(columnTitles(table));
        expect(read?.table.rows.map(({ label }) => label)).toEqual(table.labels);
        expect(read?.table.rows.map(({ values }) => values)).toEqual(
          table.values.map((row) => row.map((value) => canonical(value, table.decimals))),
        );
        expect(read?.table.notes.map(({ id }) => id)).toEqual(
          layout.hasSource ? ["Sumber: BPS"] : [],
        );
      }),
      { seed: 15, numRuns: Number(process.env.RANDOM_TABLES ?? 300) },
    );
  });
});
