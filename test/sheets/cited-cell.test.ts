import { bundledLibrary } from "../../src/bundled";
import { cellCitation, figureErrata, figuresOf, figureTable } from "../../src/library";
import { blockRequest, citedBlock, citedCell } from "../../src/sheets";
import { planTable } from "../../src/sheets/table";
import type { PlannedCell, SheetPlan } from "../../src/workbook/plan";

const target = { sheet: "Sheet1", cell: "C5" };

const placed = (plan: SheetPlan) => ({
  ...{ id: plan.blockId, language: plan.language, source: plan.source },
  ...{ sheet: "Sheet1", address: "C5:Z99" },
});

const valueOf = (cell: PlannedCell | undefined): unknown =>
  cell && ("number" in cell ? cell.number : "text" in cell ? cell.text : "");

/** Figures of a block that are cited as the table has them, and other cells of it that name the table. */
function citedCells(plan: SheetPlan, values: readonly (readonly string[])[]): number {
  const block = citedBlock(bundledLibrary, placed(plan));
  if (!block) throw new Error(`${plan.title} has no source`);
  let figures = 0;
  for (const { at, cells } of plan.regions)
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const found = citedCell(
          block,
          { row: at.row + row, column: at.column + column },
          valueOf(cell),
        );
        if (typeof found === "string")
          throw new Error(`${plan.title}: ${row}, ${column} is ${found}`);
        if (!found.source.publisher || !found.title.id)
          throw new Error(`${plan.title} names no source`);
        if (!found.figure) return;
        figures++;
        const lead = line.length - (values[0]?.length ?? 0);
        if (found.figure.value !== values[row - 1]?.[column - lead])
          throw new Error(`${plan.title}: ${row}, ${column} cites ${found.figure.value}`);
      }),
    );
  return figures;
}

test("every cell of every bundled table, in both editions, is cited with its own number, row, column and table", () => {
  let figures = 0;
  let expected = 0;
  for (const { id } of bundledLibrary.tables)
    for (const edition of ["corrected", "published"] as const) {
      const table = bundledLibrary.table(id, edition);
      const request = blockRequest({ library: bundledLibrary }, table, "id", target);
      figures += citedCells(
        planTable(table, request),
        table.rows.map(({ values }) => values),
      );
      expected += table.rows.length * table.columns.length;
    }
  expect(figures).toBe(expected);
  expect(figures).toBeGreaterThan(15_000);
});

test("every correction is cited with what was printed and its proof", () => {
  let corrections = 0;
  for (const { id } of bundledLibrary.tables) {
    const errata = bundledLibrary.errata(id).filter(({ kind }) => kind === "value");
    if (errata.length === 0) continue;
    const table = bundledLibrary.table(id);
    const plan = planTable(table, blockRequest({ library: bundledLibrary }, table, "en", target));
    const block = citedBlock(bundledLibrary, placed(plan));
    const region = plan.regions.find((one) => one.table);
    if (!block || !region) throw new Error(`${id} has no source`);
    for (const erratum of errata) {
      const row = table.rows.findIndex(({ key }) => key === erratum.row) + 1;
      const place = table.columns.findIndex(({ key }) => key === erratum.column);
      if (row === 0 || place < 0) continue;
      const column = (region.cells[0]?.length ?? 0) - table.columns.length + place;
      const at = { row: region.at.row + row, column: region.at.column + column };
      const found = citedCell(block, at, valueOf(region.cells[row]?.[column]));
      if (typeof found === "string") throw new Error(`${id} ${erratum.row}: ${found}`);
      corrections++;
      expect(found.figure?.correction).toEqual({
        printed: erratum.printed,
        corrected: erratum.corrected,
        proof: erratum.proof,
      });
      expect(cellCitation(found, "sentence", "en")).toContain(erratum.proof.en);
    }
  }
  expect(corrections).toBeGreaterThan(5);
});

test("a part of a table and a figure are cited as they stand; an edited cell is not", () => {
  const table = bundledLibrary.table("trade-ntt-2020.t8");
  const [, second, third] = table.rows;
  const request = blockRequest({ library: bundledLibrary }, table, "id", target);
  const part = {
    rows: [second?.key ?? "", third?.key ?? ""],
    columns: [table.columns[1]?.key ?? ""],
  };
  const plan = planTable(table, { ...request, part });
  expect(
    citedCells(
      plan,
      [second, third].map((row) => [row?.values[1] ?? ""]),
    ),
  ).toBe(2);
  const block = citedBlock(bundledLibrary, placed(plan));
  const region = plan.regions.find((one) => one.table);
  if (!block || !region) throw new Error("the part has no source");
  const column = region.at.column + (region.cells[0]?.length ?? 0) - 1;
  expect(citedCell(block, { row: region.at.row + 1, column }, 12345.678)).toBe("edited");

  for (const book of bundledLibrary.books)
    for (const one of book.tables.flatMap((printed) => figuresOf(book, printed)).slice(0, 2)) {
      const made = figureTable(book, one, "corrected");
      const drawn = planTable(made, {
        ...blockRequest({ library: bundledLibrary }, made, "id", target),
        errata: figureErrata(book, one),
        recipe: { kind: "figure", number: one.number.en },
      });
      const count = citedCells(
        drawn,
        made.rows.map(({ values }) => values),
      );
      expect([one.number.en, count]).toEqual([
        one.number.en,
        made.rows.length * made.columns.length,
      ]);
    }
});

test("a record that says of nothing this version knows is no source", () => {
  const source = { table: "unknown.t1", edition: "corrected", dataVersion: "1" } as const;
  const place = { id: "a", language: "id", sheet: "S", address: "A1:B2" } as const;
  expect(citedBlock(bundledLibrary, { ...place, source })).toBeUndefined();
  expect(citedBlock(bundledLibrary, { ...place, source: null })).toBeUndefined();
});
