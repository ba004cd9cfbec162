import { bundledLibrary } from "../../../src/bundled";
import { createLibrary, ownPackage } from "../../../src/library";
import {
  changedTables,
  figureChanges,
  planBookVintages,
  planVintages,
} from "../../../src/sheets/vintages";
import { type OwnTable, withVintage } from "../../../src/table";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/plan";
import { carryOut } from "../../support/carry-out";

const tableOf = (values: [string, string], readOn: string): OwnTable => ({
  id: "mine.a",
  title: { id: "Panen", en: "Harvest" },
  columns: [{ key: "2030", title: { id: "2030", en: "2030" }, unit: "ton" }],
  rows: values.map((value, at) => ({
    ...{ key: `r${at}`, code: "", parent: "", label: `Tempat ${at}`, values: [value] },
  })),
  notes: [],
  source: { publisher: "BPS", readOn },
});

const libraryWith = (table: OwnTable) =>
  createLibrary([
    ownPackage({ id: "mine", version: "1", title: { id: "", en: "" }, tables: [table] }),
  ]);

const shown = (cell: PlannedCell) =>
  "number" in cell
    ? cell.number
    : "text" in cell
      ? cell.text
      : "formula" in cell
        ? `${cell.formula} = ${Number(cell.expected).toFixed(2)}`
        : "";

const linesOf = (plan: SheetPlan | undefined) =>
  plan?.regions[1]?.cells.slice(1).map((line) => line.map(shown));

const target = { sheet: "Sheet1", cell: "A1" };
const at = { blockId: "v~1", language: "en", target } as const;

test("revisions of a table are listed by time, each with the value that came next and live differences", async () => {
  const first = tableOf(["10.0", "4.5"], "2031-01-05");
  const second = withVintage(first, tableOf(["12.5", "4.5"], "2031-02-05"));
  const third = withVintage(second, tableOf(["12.0", ""], "2031-03-05"));
  const library = libraryWith(third);
  const table = library.table("mine.a");
  const plan = planVintages({ ...at, table, book: library.bookOf("mine.a"), errata: [] });
  expect(linesOf(plan)).toEqual([
    [
      ...["Tempat 0", "2030", 10, "5 January 2031", 12.5, "5 February 2031"],
      ...["=E5-C5 = 2.50", "=(E5-C5)/ABS(C5)*100 = 25.00", ""],
    ],
    [
      ...["Tempat 0", "2030", 12.5, "5 February 2031", 12, "5 March 2031"],
      ...["=E6-C6 = -0.50", "=(E6-C6)/ABS(C6)*100 = -4.00", ""],
    ],
    ["Tempat 1", "2030", 4.5, "5 February 2031", "", "5 March 2031", "", "", ""],
  ]);
  if (plan) await carryOut(plan);
});

test("editions of a book are compared with the proof of each correction; a table that needed none has no sheet", () => {
  const changed = bundledLibrary.tables.filter(
    ({ id }) => figureChanges(bundledLibrary.table(id), bundledLibrary.errata(id)).length > 0,
  );
  expect(changed.length).toBeGreaterThan(3);
  for (const { id } of changed) {
    const [table, book] = [bundledLibrary.table(id), bundledLibrary.bookOf(id)];
    const plan = planVintages({ ...at, table, book, errata: bundledLibrary.errata(id) });
    for (const line of linesOf(plan) ?? [])
      expect([line[3], line[5], line[8] !== ""]).toEqual([
        "published edition",
        "corrected edition",
        true,
      ]);
  }
  const [table, book] = [
    bundledLibrary.table("trade-ntt-2020.t8"),
    bundledLibrary.bookOf("trade-ntt-2020.t8"),
  ];
  expect(planVintages({ ...at, table, book, errata: [] })).toBeUndefined();
});

const changedBooks = bundledLibrary.books.flatMap((book) =>
  changedTables(bundledLibrary, book).count > 0 ? [book.id] : [],
);

test.each(changedBooks)(
  "all figures of %s that its editions give otherwise stand on one sheet, each with its table",
  async (id) => {
    const book = bundledLibrary.book(id);
    const { tables, count } = changedTables(bundledLibrary, book);
    const plan = planBookVintages({ ...at, book, tables })!;
    const lines = linesOf(plan)!;
    expect(lines).toHaveLength(count);
    const [table] = tables;
    const [change] = figureChanges(table!.table, table!.errata);
    expect(lines[0]!.slice(0, 2)).toEqual([table!.table.number?.en, change?.row]);
    for (const [, , , before, , after, , difference] of lines)
      if (typeof before === "number" && typeof after === "number")
        expect(Number(String(difference).split(" = ")[1])).toBeCloseTo(after - before, 2);
    await carryOut(plan);
  },
);

test("a book without changes has no sheet of them", () => {
  const book = bundledLibrary.book("trade-ntt-2020");
  expect(planBookVintages({ ...at, book, tables: [] })).toBeUndefined();
});
