import { blockExtent, type SheetPlan } from "../../../src/workbook/plan";
import { planTable } from "../../../src/sheets/table";
import { ntpTable, fixtureBooks, tradeErratum, tradeTable } from "../../fixtures/reference-library";

const [ntpBook, tradeBook] = fixtureBooks as [(typeof fixtureBooks)[0], (typeof fixtureBooks)[0]];

const ntpPlan = (language: "id" | "en" = "id") =>
  planTable(ntpTable, {
    blockId: "ntp~1",
    book: ntpBook,
    errata: [],
    language,
    target: { sheet: "Sheet1", cell: "B2" },
  });

const tradePlan = (edition: "published" | "corrected" = "corrected") =>
  planTable(
    { ...tradeTable, edition },
    {
      blockId: "trade~1",
      book: tradeBook,
      errata: [tradeErratum],
      language: "en",
      target: { newSheet: "Exports" },
    },
  );

const lines = (plan: SheetPlan) =>
  plan.regions.flatMap((region) => region.cells.map((cells) => cells[0]));

describe("planTable", () => {
  test("plan of an NTP table is the golden one and survives JSON", () => {
    const plan = ntpPlan();
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan).toMatchSnapshot();
  });

  test("plan of a trade table with codes, a nil, a blank and a correction is the golden one", () => {
    expect(tradePlan()).toMatchSnapshot();
  });

  test("114.90 keeps its printed decimals: the number 114.9 with format #,##0.00", () => {
    expect(ntpPlan().regions[1]?.cells[1]?.[4]).toEqual({ number: 114.9, format: "#,##0.00" });
  });

  test("nil in a trade table is the number 0 shown as a dash with the column's decimals", () => {
    expect(tradePlan().regions[1]?.cells[1]?.[3]).toEqual({
      number: 0,
      format: '#,##0.00;-#,##0.00;"-"',
    });
  });

  test("nil in an index table stays a dash, because an index is never 0", () => {
    const rows = [{ key: "it", code: "", parent: "", label: "It", values: ["-"] }];
    const table = { ...ntpTable, rows, columns: ntpTable.columns.slice(0, 1) };
    const plan = planTable(table, {
      blockId: "x~1",
      book: ntpBook,
      errata: [],
      language: "id",
      target: { newSheet: "X" },
    });
    expect(plan.regions[1]?.cells[1]).toEqual([{ text: "It" }, { text: "-" }]);
  });

  test("blank stays empty and a code is text with format @", () => {
    const [, table] = tradePlan().regions;
    expect(table?.cells[2]?.[2]).toEqual({ empty: true });
    expect(table?.cells[1]?.[0]).toEqual({ text: "03", format: "@" });
  });

  test("correction is shaded and noted in the corrected edition, and only there", () => {
    const [, corrected] = tradePlan().regions;
    expect(corrected?.notes).toEqual([
      {
        at: { row: 2, column: 3 },
        text: "Printed: 205.25. Corrected: 250.25. The column adds up to 250.25",
      },
    ]);
    expect(tradePlan("published").regions[1]?.notes).toEqual([]);
  });

  test("block says its edition and that it is not a BPS product, in both languages", () => {
    expect(lines(ntpPlan("id"))).toContainEqual({
      text: "Edisi: terkoreksi; tabel ini tidak memerlukan koreksi. Disisipkan dengan Timbang. Bukan produk BPS.",
    });
    expect(lines(tradePlan())).toContainEqual({
      text: "Edition: corrected; 1 cell differs from print (shaded). Inserted with Timbang. Not a BPS product.",
    });
  });

  test("headers follow the language: Febr as printed, Feb in English", () => {
    expect(ntpPlan("id").regions[1]?.cells[0]?.[2]).toEqual({ text: "Febr" });
    expect(ntpPlan("en").regions[1]?.cells[0]?.[2]).toEqual({ text: "Feb" });
  });

  test("blockExtent of the NTP plan is heading, table, blank line and source: 13 x 7", () => {
    expect(blockExtent(ntpPlan())).toEqual({ rows: 13, columns: 7 });
  });
});
