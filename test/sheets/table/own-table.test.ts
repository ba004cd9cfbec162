import { bundledLibrary } from "../../../src/bundled";
import { createLibrary, ownPackage } from "../../../src/library";
import { blockRequest, refreshedPlan, refreshObstacle } from "../../../src/sheets";
import { planTable, tableName } from "../../../src/sheets/table";
import { type OwnTable, type Table, unpackTable, withVintage } from "../../../src/table";
import type { BlockSummary } from "../../../src/workbook/contract";
import { displayText, isSourceStamp, type SheetPlan } from "../../../src/workbook/plan";
import { ownTable } from "../../fixtures/own-table";
import { carryOut } from "../../support/carry-out";
import { openWorkbook } from "../../workbook/excel/open-workbook";

const libraryOf = (table: OwnTable, version = "1") =>
  createLibrary([
    ...bundledLibrary.packages,
    ownPackage({ id: "mine", version, title: { id: "Data", en: "Data" }, tables: [table] }),
  ]);

const library = libraryOf(ownTable);
const target = { sheet: "Sheet1", cell: "B3" };

const planOf = (from = library, language: "id" | "en" = "en", id = ownTable.id): SheetPlan =>
  planTable(from.table(id), {
    ...blockRequest({ library: from }, from.table(id), language, target),
    blockId: "own~1",
  });

const firstLines = ({ regions }: SheetPlan) =>
  regions.flatMap(({ cells }) =>
    cells.flatMap(([cell]) => (cell && "text" in cell ? [cell.text] : [])),
  );

async function inserted(plan: SheetPlan) {
  const { executor } = openWorkbook();
  await executor.apply(plan, { overwrite: false });
  const answer = await executor.blocks();
  return { executor, block: (answer.ok ? answer.value[0] : undefined) as BlockSummary };
}

test("planTable gives numbers, a nil as 0 shown as a dash, and marks beside and in place of numbers", () => {
  const [, region] = planOf().regions;
  expect(region?.cells.slice(1).map((row) => row.slice(1))).toEqual([
    [
      { number: 10.5, format: "#,##0.0" },
      { number: 11.2, format: "#,##0.0" },
    ],
    [
      { number: 0, format: '#,##0.0;-#,##0.0;"-"' },
      { number: 4.3, format: "#,##0.0" },
    ],
    [{ number: 2, format: "#,##0.0" }, { text: "..." }],
    [
      { number: 12.5, format: "#,##0.0" },
      { number: 15.5, format: '#,##0.0" r"' },
    ],
  ]);
  expect(displayText({ number: 15.5, format: '#,##0.0" r"' }, "id")).toBe("15,5 r");
});

test.each([
  [
    "en",
    "Fish landed by port",
    "Source: file tangkapan.xlsx, sheet Data, p. 3, read on 9 November 2031.",
  ],
  [
    "id",
    "Tangkapan Ikan menurut Pelabuhan",
    "Sumber: berkas tangkapan.xlsx, lembar Data, hlm. 3, dibaca 9 November 2031.",
  ],
] as const)(
  "in %s the block has its title without a number, and says where it was read",
  (language, title, source) => {
    const [first, unit, ...rest] = firstLines(planOf(library, language));
    expect(first).toBe(title);
    expect(unit).toContain("ribu ton");
    expect(rest).toContain(source);
  },
);

test("a table of unknown period and source says neither", () => {
  const columns = ownTable.columns.map(({ title, unit }, at) => ({ key: `k${at}`, title, unit }));
  const bare = libraryOf({ ...ownTable, columns, source: {} });
  const lines = firstLines(planOf(bare));
  expect(lines[1]).toBe("Unit: ribu ton.");
  expect(lines.filter((line) => /Period|Source/.test(line))).toEqual([]);
});

test("the block is written to a workbook and can be taken out again", async () => {
  await carryOut(planOf());
});

test("the stamp carries the table, so that the workbook knows it without the library", async () => {
  const { block } = await inserted(planOf());
  expect(isSourceStamp(block.source)).toBe(true);
  expect(unpackTable(block.source!.own!)).toEqual(ownTable);
});

test("a block of a corrected table shows correction and proof; the stamp has the print and the correction", async () => {
  const corrections = [
    {
      ...{ row: "utara", column: "2030", printed: "10.5", corrected: "10.6" },
      proof: "Jumlah = Utara + Timur (2030)",
    },
  ];
  const from = libraryOf({ ...ownTable, corrections });
  const [, region] = planOf(from).regions;
  expect(region?.cells[1]?.[1]).toEqual({ number: 10.6, format: "#,##0.0" });
  expect(region?.notes).toEqual([
    {
      at: { row: 1, column: 1 },
      text: "Printed: 10.5. Corrected: 10.6. Jumlah = Utara + Timur (2030)",
    },
  ]);
  const { block } = await inserted(planOf(from));
  expect(unpackTable(block.source!.own!)).toEqual({ ...ownTable, corrections });
  const printed = planTable(from.table(ownTable.id, "published"), {
    ...blockRequest({ library: from }, from.table(ownTable.id), "en", target),
  });
  expect(printed.regions[1]?.cells[1]?.[1]).toEqual({ number: 10.5, format: "#,##0.0" });
  expect(printed.source?.own?.corrections).toEqual(corrections);
});

test("a stamp with a damaged table is not believed", () => {
  const { source } = planOf();
  expect(isSourceStamp({ ...source, own: { ...source!.own, columns: [{ key: 1 }] } })).toBe(false);
});

test("a table that is too large for the settings of a workbook is not carried along", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    ...{ key: `row-${at}`, code: "", parent: "", label: `Baris ${at}`, values: ["1", "2"] },
  }));
  expect(planOf(libraryOf({ ...ownTable, rows })).source?.own).toBeUndefined();
});

test("a block whose table the library lacks stays as it is, and says so", async () => {
  const { block } = await inserted(planOf());
  expect(refreshObstacle(bundledLibrary, block)).toBe("ownTable");
  expect(refreshedPlan(bundledLibrary, block)).toBeUndefined();
});

test("read again with another number, the table refreshes its block", async () => {
  const { executor, block } = await inserted(planOf());
  const [first, ...others] = ownTable.rows as [Table["rows"][0], ...Table["rows"]];
  const rows = [{ ...first, values: ["10.7", "11.2"] }, ...others];
  const newer = libraryOf({ ...ownTable, rows }, "2");
  expect(refreshObstacle(newer, block)).toBeUndefined();
  const answer = await executor.refresh(refreshedPlan(newer, block) as SheetPlan);
  expect(answer).toMatchObject({ ok: true, value: { changed: [{ planned: "10.7" }] } });
});

test("a revised figure gets its mark, and the line below the table says since when; no row is added", async () => {
  const { executor, block } = await inserted(planOf());
  const [first, ...others] = ownTable.rows as [Table["rows"][0], ...Table["rows"]];
  const now = { ...ownTable, rows: [{ ...first, values: ["10.7", "11.2"] }, ...others] };
  const newer = libraryOf(withVintage(ownTable, now), "2");
  const plan = refreshedPlan(newer, block) as SheetPlan;
  const answer = await executor.refresh(plan);
  expect(answer).toMatchObject({ ok: true, value: { changed: [{ planned: "10.7" }, {}] } });
  expect(plan.regions[1]?.cells[1]?.[1]).toEqual({ number: 10.7, format: '#,##0.0" r"' });
  expect(JSON.stringify(plan.regions.at(-1)?.cells)).toContain(
    "r: 1 figure revised by the publisher since 9 November 2031. Inserted with Timbang.",
  );
  expect(plan.source?.own?.vintages?.[0]?.cells).toEqual({ utara: { "2030": "10.5" } });
});

test.each([
  ["mine.harga-2031", "mine_harga_2031"],
  ["a1", "table_a1"],
  ["2031-data", "table_2031_data"],
  ["データ", "table__"],
])('tableName("%s") // "%s", which is no cell and begins with a letter', (id, name) => {
  expect(tableName(id)).toBe(name);
});
