import { bundledLibrary } from "../../src/bundled";
import type { Edition } from "../../src/library";
import { planTable } from "../../src/sheets/table";
import { writtenFormat } from "../../src/workbook/plan";

/** A reference table as it stands in a sheet once it is inserted. */
export function insertedCells(id: string, edition: Edition) {
  const table = bundledLibrary.table(id, edition);
  const { regions } = planTable(table, {
    blockId: "x",
    book: bundledLibrary.bookOf(id),
    errata: [],
    language: "id",
    target: { newSheet: "x" },
  });
  const cells = regions[1]!.cells;
  return {
    values: cells.map((row) =>
      row.map((cell) => ("number" in cell ? cell.number : "text" in cell ? cell.text : "")),
    ),
    formats: cells.map((row) => row.map(writtenFormat)),
  };
}
