import { itemQuestions, ownNtp, readOwnItems, rowOf } from "../../../src/analysis";
import { planOwnNtp } from "../../../src/sheets/own-ntp";
import { cellAddress, type SheetPlan } from "../../../src/workbook/plan";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";
import { type Cells, madeUpResult, monthHeaders, tablesOf } from "../../support/made-up-province";

const planOf = (result: ReturnType<typeof ownNtp>, language: "en" | "id" = "id") =>
  planOwnNtp({
    blockId: "own-ntp~1",
    language,
    target: { sheet: "NTP", cell: "A1" },
    result,
    province: "Nusa Karang",
  });

/** Where a text stands first, from A1. */
function placeOf({ regions }: SheetPlan, wanted: string) {
  for (const { at, cells } of regions)
    for (const [row, line] of cells.entries())
      for (const [column, cell] of line.entries())
        if ("text" in cell && cell.text === wanted)
          return { row: at.row + row, column: at.column + column };
  throw new Error(`no cell ${wanted}`);
}

const small: Cells = [
  [
    "Subsektor",
    "Komponen",
    "Komoditas",
    "Bobot 2030",
    "Bobot Mar 2031",
    "Harga dasar 2030",
    ...monthHeaders.slice(0, 5),
  ],
  ["Hortikultura", "It", "Tomat", 6, 3, 90, 100, 110, null, 121, 121],
  ["Hortikultura", "It", "Cabai", 4, 7, 50, 50, 55, 60, 180, 190],
  ["Hortikultura", "It", "Kol", 2, 2, 20, 20, null, 22, 22, 23],
  ["Hortikultura", "IKRT", "Beras", 7, 6, 10, 10, 10, 10, 11, 11],
  ["Hortikultura", "BPPBM", "Urea", 3, 4, 20, 20, 21, 21, 21, 21],
  ["Peternakan", "It", "Sapi", 5, 5, 100, 101, 102, 102, 104, 103],
  ["Peternakan", "IKRT", "Beras", 8, 6, 10, 10, 10, 10, 11, 11],
  ["Peternakan", "BPPBM", "Pakan", 2, 4, 5, 5, 5, null, null, 6],
];

describe("planOwnNtp", () => {
  test("of 60 items in 24 months: every formula gives the value that analysis expects", () => {
    expect(differingCells(calculatedPlan(planOf(madeUpResult())).formulas())).toEqual([]);
  });

  test.each(["splice", "old", "new"] as const)(
    "with gaps, a new quality and the new weights (%s): formulas follow the answers",
    (way) => {
      const read = readOwnItems(tablesOf(small));
      const questions = itemQuestions(read);
      const ways = ["neighbours", "overlap", "carry", "group"] as const;
      const cases = questions.filter(({ kind }) => kind === "gap" || kind === "replaced");
      expect(cases.map(({ kind }) => kind)).toEqual(["gap", "replaced", "gap", "gap"]);
      const result = ownNtp(read, {
        weights: { way },
        "subsector-weights": { way: "sums" },
        ...Object.fromEntries(
          cases.map(({ id }, at) => [
            id,
            {
              way: ways[at] as (typeof ways)[number],
              ...(ways[at] === "overlap" && { price: 150 }),
            },
          ]),
        ),
      });
      expect(result.segments).toHaveLength(way === "splice" ? 2 : 1);
      expect(differingCells(calculatedPlan(planOf(result)).formulas())).toEqual([]);
    },
  );

  test("recalculates: another price of the last month changes It, NTP and the contributions", () => {
    const result = madeUpResult();
    const plan = planOf(result);
    const sheet = calculatedPlan(plan);
    const item = placeOf(plan, "Karet");
    const prices = placeOf(plan, "Komoditas dan barang/jasa: penimbang dan harga");
    const lineOf = result.items.findIndex(({ item: { label } }) => label === "Karet");
    const columns = ["subsector", "component", "headings", "code", "item", "unit", "w", "b", "o"];
    const cell = cellAddress({ row: prices.row + 2 + lineOf, column: columns.length + 23 });
    expect(item.row).toBeLessThan(prices.row);
    const ntp = cellAddress({
      row: placeOf(plan, "Indeks menurut bulan").row + 2 + 5,
      column: 2 + 23,
    });
    expect(sheet.value(ntp)).toBeCloseTo(rowOf(result, "combined", "ntp").levels[23] ?? 0, 9);
    const before = Number(sheet.value(ntp));
    sheet.set(cell, Number(sheet.value(cell)) * 1.5);
    expect(Number(sheet.value(ntp))).toBeGreaterThan(before);
  });

  test("says what was asked and answered, in both languages", () => {
    expect(JSON.stringify(planOf(madeUpResult()))).toContain(
      "Apa dasar penimbang subsektor dalam gabungan? Menurut nilai yang dijual",
    );
    expect(JSON.stringify(planOf(madeUpResult(), "en"))).toContain(
      "What weights do the subsectors have in the combined group? By value of sales",
    );
  });

  test("has a chart of NTP of every group with a line at 100", () => {
    const [chart] = planOf(madeUpResult(), "en").charts;
    expect(chart?.title).toBe("Farmers' terms of trade (NTP) (January 2031=100)");
    expect(chart?.series?.map(({ name }) => name)).toEqual([
      "Combined",
      "Fisheries",
      "Livestock",
      "Smallholder estate crops",
      "Horticulture",
      "Food crops",
      "100",
    ]);
  });
});
