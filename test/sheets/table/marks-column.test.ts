import { blockRequest, refreshedPlan } from "../../../src/sheets";
import { hasMarks, planTable } from "../../../src/sheets/table";
import { isSourceStamp, regionExtent, type SheetPlan } from "../../../src/workbook/plan";
import { madeUpTable, monthsOf, ownLibrary } from "../../fixtures/series-tables";

const months = monthsOf(2032, 1, 2);
const bare = madeUpTable("a", "Indeks 2032", { unit: "point", baseYear: 2018 }, months, {
  Padi: ["101.0", "102.0"],
  Jagung: ["99.0", "98.0"],
});
const table = {
  ...bare,
  rows: bare.rows.map((row, at) =>
    at === 0 ? { ...row, marks: { [months[0]!]: "r", [months[1]!]: "*" } } : row,
  ),
};
const library = ownLibrary([table]);
const [id] = [library.tables[0]!.id];
const target = { sheet: "Sheet1", cell: "A1" };
const plan = (changes = {}): SheetPlan =>
  planTable(library.table(id), {
    ...blockRequest({ library }, library.table(id), "id", target),
    ...changes,
  });
const tableRegion = ({ regions }: SheetPlan) => regions.find((region) => region.table)!;
const lastColumn = (made: SheetPlan) => tableRegion(made).cells.map((line) => line.at(-1));

test("the marks of each row stand in a last column, with the period of each", () => {
  const made = plan({ marksColumn: true });
  expect(lastColumn(made)).toEqual([
    { text: "Tanda" },
    { text: `${months[0]}: r; ${months[1]}: *` },
    { empty: true },
  ]);
  // The numbers and their formats are as they are without it.
  const without = tableRegion(plan()).cells;
  expect(tableRegion(made).cells.map((line) => line.slice(0, -1))).toEqual(without);
});

test("nobody gets the column who does not ask for it", () => {
  expect(lastColumn(plan())[0]).not.toEqual({ text: "Tanda" });
  expect(hasMarks(library.table(id))).toBe(true);
  expect(hasMarks(bare)).toBe(false);
});

test("a chart stands to the right of the column", () => {
  const made = plan({ marksColumn: true, chart: { kind: "Line", title: "Indeks" } });
  const region = tableRegion(made);
  expect(made.charts[0]?.at.column).toBeGreaterThan(
    region.at.column + regionExtent(region).columns,
  );
});

test("a refresh plans the column again", () => {
  const made = plan({ marksColumn: true });
  expect(isSourceStamp(made.source)).toBe(true);
  const again = refreshedPlan(library, {
    id: made.blockId,
    language: "id",
    sheet: "Sheet1",
    address: "A1:D9",
    source: made.source,
  });
  expect(again?.regions).toEqual(made.regions);
});
