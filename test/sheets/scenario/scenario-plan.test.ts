import { ntpBook } from "../../support/bundled-books";
import { ntpMonths, runScenario, scenarioModel, type Scenario } from "../../../src/analysis";
import {
  blockExtent,
  cellAddress,
  type BlockRange,
  type SheetPlan,
} from "../../../src/workbook/plan";
import { planScenario } from "../../../src/sheets/scenario";
import { scenarioSheet } from "../../../src/sheets/scenario/scenario-sheet";
import { priceCell } from "../../../src/sheets/scenario/scenario-cells";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";

const costs: Scenario = {
  name: "Biaya",
  shocks: [
    { item: "ib.bppbm.supplies", percent: 20 },
    { item: "ib.bppbm.wages", percent: 10 },
  ],
};
const scenarios: Scenario[] = [
  { name: "Kebun -10", shocks: [{ item: "it.estate-crops", percent: -10 }] },
  costs,
];
const rice: Scenario = {
  name: "Beras +8",
  shocks: [{ item: "it.padi", percent: 8 }],
  links: [{ item: "ib.ikrt.food", follows: "it.padi", part: 0.2 }],
};

const requestOf = (group: string, month: string, given: readonly Scenario[] = scenarios) =>
  ({
    blockId: "scenario~1",
    language: "en",
    target: { newSheet: "Scenario" },
    model: scenarioModel(ntpBook, { group, month }),
    scenarios: given,
  }) as const;
const planOf = (...request: Parameters<typeof requestOf>): SheetPlan =>
  planScenario(requestOf(...request));
/** Where things stand on the sheet. */
const sheetOf = (...request: Parameters<typeof requestOf>) => scenarioSheet(requestOf(...request));

/** Address of the cell right of a text, so many columns away. */
function addressOf(plan: SheetPlan, column: number, ...texts: string[]): string {
  for (const { at, cells } of plan.regions) {
    const row = cells.findIndex((line) =>
      texts.every((text, i) => {
        const cell = line[i];
        return cell !== undefined && "text" in cell && cell.text === text;
      }),
    );
    if (row >= 0) return `${String.fromCharCode(65 + at.column + column)}${at.row + row + 1}`;
  }
  throw new Error(`no row ${texts.join()}`);
}

/** As docs/scenarios.md states them, in points. */
const largestResidual = {
  It: 0.009,
  Ib: 0.009,
  IKRT: 0.009,
  BPPBM: 0.009,
  NTP: 0.012,
  NTUP: 0.012,
};

describe("planScenario", () => {
  test.each([
    ["combined", "2020-12", scenarios],
    ["combined", "2020-03", [rice]],
    ["food-crops", "2020-06", [rice, costs]],
    ["estate-crops", "2020-01", scenarios],
    ["livestock", "2020-02", []],
    ["fisheries", "2020-09", [{ name: "Laut", shocks: [{ item: "it.sea", percent: 12 }] }]],
    ["capture-fisheries", "2020-07", []],
  ])("%s, %s: every formula gives the value that it carries", (group, month, given) => {
    const cells = calculatedPlan(planOf(group, month, given)).formulas();
    expect(cells.length).toBeGreaterThan(200);
    expect(differingCells(cells)).toEqual([]);
  });

  test("a typed shock changes NTP to the value that analysis gives", () => {
    const given = [...scenarios, { name: "Padi", shocks: [] }];
    const plan = planOf("combined", "2020-12", given);
    const sheet = calculatedPlan(plan);
    sheet.set(priceCell(sheetOf("combined", "2020-12", given), "it.padi", "percent3"), 7.5);
    const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
    const { after } = runScenario(model, {
      name: "",
      shocks: [{ item: "it.padi", percent: 7.5 }],
    }).groups.at(-1) as { after: { ntp: number } };
    expect(sheet.value(addressOf(plan, 5, "NTP", "Combined"))).toBeCloseTo(after.ntp, 9);
  });

  test("rupiah against a price is a percent of it", () => {
    const plan = planOf("food-crops", "2020-06", []);
    const sheet = calculatedPlan(plan);
    const places = sheetOf("food-crops", "2020-06", []);
    sheet.set(priceCell(places, "it.padi", "price"), 5000);
    sheet.set(priceCell(places, "it.padi", "rupiah1"), 250);
    expect(sheet.value(priceCell(places, "it.padi", "all1"))).toBeCloseTo(5, 12);
  });

  test("typed weights that do not add up to 1 are taken in proportion, and noted", () => {
    const plan = planOf("food-crops", "2020-06", []);
    const sheet = calculatedPlan(plan);
    const weight = addressOf(plan, 3, "Food crops", "Rice (paddy)");
    const other = addressOf(plan, 3, "Food crops", "Secondary food crops");
    sheet.set(weight, 30);
    sheet.set(other, 10);
    expect(sheet.value(addressOf(plan, 2, "It", "Food crops"))).toBeCloseTo(
      0.75 * 104.98 + 0.25 * 114.02,
      10,
    );
    expect(sheet.value(addressOf(plan, 4, "Food crops", "It"))).toContain("does not add up to 1");
    expect(sheet.value(addressOf(plan, 4, "Food crops", "Ib"))).toBe("");
  });

  test("a typed weight is exact and the other bounds stay, all in proportion", () => {
    const plan = planOf("food-crops", "2020-06", [
      { name: "", shocks: [{ item: "it.padi", percent: 10 }] },
    ]);
    const sheet = calculatedPlan(plan);
    const cells = (item: string) =>
      [3, 4, 5].map((column) => addressOf(plan, column, "Food crops", item));
    const [padi, padiLow, padiHigh] = cells("Rice (paddy)") as [string, string, string];
    const [palawija, palawijaLow] = cells("Secondary food crops") as [string, string, string];
    const before = sheet.value(palawijaLow) as number;
    expect(before).toBeLessThan(sheet.value(palawija) as number);
    sheet.set(padi, 0.8);
    const total = 0.8 + (sheet.value(palawija) as number);
    expect(sheet.value(padiLow)).toBeCloseTo(0.8 / total, 12);
    expect(sheet.value(padiHigh)).toBeCloseTo(0.8 / total, 12);
    expect(sheet.value(palawijaLow)).toBeCloseTo(before / total, 12);
    // The other weight is what is left: nothing of It is open any more.
    const it = (column: number) =>
      sheet.value(addressOf(plan, column, "It", "Food crops")) as number;
    expect(it(6)).toBeCloseTo(it(3), 9);
    expect(it(7)).toBeCloseTo(it(3), 9);
  });

  test("own weights go to the sheet in proportion, as exact, and are said to be the user's", () => {
    const model = scenarioModel(ntpBook, {
      group: "combined",
      month: "2020-12",
      weights: [
        { group: "food-crops", row: "it", weights: { "it.padi": 7000, "it.palawija": 2000 } },
        { group: "combined", row: "", weights: { "food-crops": 20, "estate-crops": 70 } },
      ],
    });
    const plan = planScenario({
      blockId: "scenario~3",
      language: "en",
      target: { newSheet: "Scenario" },
      model,
      scenarios,
    });
    const sheet = calculatedPlan(plan);
    expect(differingCells(sheet.formulas())).toEqual([]);
    const padi = [3, 4, 5].map((column) =>
      sheet.value(addressOf(plan, column, "Food crops", "Rice (paddy)")),
    );
    for (const value of padi) expect(value).toBeCloseTo(7 / 9, 12);
    const texts = plan.regions.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => ("text" in cell ? cell.text : [])),
    );
    expect(texts.join(" ")).toContain(
      "Combined: your weights add up to 90 and were rescaled. Food crops, It: your weights add up to 9000",
    );
  });

  test("links are each scenario's own; a second one of the same price is written as percent", () => {
    const linked = (follows: string, part: number): Scenario => ({
      name: "",
      shocks: [
        { item: "it.padi", percent: 8 },
        { item: "it.palawija", percent: 4 },
      ],
      links: [{ item: "ib.ikrt.food", follows, part }],
    });
    const given = [
      linked("it.padi", 0.2),
      linked("it.palawija", 0.5),
      { ...linked("", 0), links: [] },
    ];
    const plan = planOf("food-crops", "2020-06", given);
    const sheet = calculatedPlan(plan);
    expect(differingCells(sheet.formulas())).toEqual([]);
    const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-06" });
    given.forEach((scenario, s) => {
      const { after } = runScenario(model, scenario).groups[0] as { after: { ntp: number } };
      const ntp = sheet.value(addressOf(plan, 3 + s, "NTP", "Food crops"));
      expect(ntp).toBeCloseTo(after.ntp, 9);
    });
  });

  test("a price typed below follows one that changes above", () => {
    const request = ["food-crops", "2020-06", [rice]] as const;
    const sheet = calculatedPlan(planOf(...request));
    const places = sheetOf(...request);
    sheet.set(priceCell(places, "it.palawija", "follows"), "Rice (paddy)");
    sheet.set(priceCell(places, "it.palawija", "part1"), 0.5);
    expect(sheet.value(priceCell(places, "it.palawija", "all1"))).toBeCloseTo(4, 12);
    sheet.set(priceCell(places, "ib.ikrt.food", "follows"), "Secondary food crops");
    sheet.set(priceCell(places, "it.palawija", "percent1"), 10);
    expect(sheet.value(priceCell(places, "ib.ikrt.food", "all1"))).toBeCloseTo(2, 12);
  });

  test("the first page: NTP, only prices that change, only scenarios that exist", () => {
    const plan = planOf("combined", "2020-12", scenarios.slice(0, 1));
    const { at, changed, keys } = sheetOf("combined", "2020-12", scenarios.slice(0, 1));
    expect(plan.frozenRows).toBe(at.changed.top - 1 - 1);
    expect(changed).toEqual(["it.estate-crops"]);
    expect(keys[0]).toBe("it.estate-crops");
    expect(at.headline.columns).toEqual(["index", "base", "after1", "change1"]);
    // A page in portrait holds some 50 rows.
    expect(at.others.top).toBeLessThan(50);
    const sheet = calculatedPlan(plan);
    expect(sheet.value(at.headline.cell("after1"))).toBe(sheet.value(at.summary.cell("after1")));
    expect(sheet.value(at.changed.cell("item"))).toBe("Smallholder estate crops");
    expect(sheet.value(at.changed.cell("percent1"))).toBe(-10);
  });

  test("no key of a row stands on the sheet", () => {
    const texts = planOf("combined", "2020-12").regions.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => ("text" in cell ? cell.text : [])),
    );
    expect(texts.filter((text) => /^i[tb]\./.test(text))).toEqual([]);
  });

  test("rupiah stand on the sheet against the first price given, others as percent", () => {
    const rupiah = (price: number, change: number, share = 1): Scenario => ({
      name: "",
      shocks: [{ item: "it.padi", percent: 0, rupiah: { price, change }, share }],
    });
    const given = [rupiah(5000, 250), rupiah(4000, -100), rupiah(5000, 500, 0.5)];
    const sheet = calculatedPlan(planOf("food-crops", "2020-06", given));
    const places = sheetOf("food-crops", "2020-06", given);
    const columns = [
      "price",
      ...([1, 2, 3] as const).flatMap((n) => [`percent${n}`, `rupiah${n}`] as const),
    ] as const;
    const row = columns.map((column) => sheet.value(priceCell(places, "it.padi", column)));
    expect(row).toEqual([5000, "", 250, -2.5, "", 5, ""]);
    expect(differingCells(sheet.formulas())).toEqual([]);
  });

  test.each([
    ["combined", "Combined"],
    ["food-crops", "Food crops"],
    ["horticulture", "Horticulture"],
    ["estate-crops", "Smallholder estate crops"],
    ["livestock", "Livestock"],
    ["fisheries", "Fisheries"],
    ["capture-fisheries", "Capture fisheries"],
    ["aquaculture", "Aquaculture"],
  ])("%s without shocks is the print within the stated residuals in all months", (group, name) => {
    for (const month of ntpMonths(ntpBook)) {
      const plan = planOf(group, month, []);
      const sheet = calculatedPlan(plan);
      for (const [index, most] of Object.entries(largestResidual)) {
        const [base, first, printed] = [2, 3, 4].map((column) =>
          sheet.value(addressOf(plan, column, index, name)),
        ) as [number, number, number];
        expect(first).toBe(base);
        expect(Math.abs(base - printed)).toBeLessThan(most);
      }
    }
  });

  test("both charts show numbers with their labels, under the names of the scenarios", () => {
    const plan = planOf("combined", "2020-12");
    expect(plan.charts.map(({ kind }) => kind)).toEqual(["ColumnClustered", "BarClustered"]);
    const names = ["Kebun -10", "Biaya"];
    const [ntp, contributions] = plan.charts;
    expect(ntp?.series?.map(({ name }) => name)).toEqual(names);
    expect(contributions?.series?.map(({ name }) => name)).toEqual(names);
    const sheet = calculatedPlan(plan);
    const cells = ({ at, rows }: BlockRange) =>
      Array.from({ length: rows }, (_, row) =>
        sheet.value(cellAddress({ row: at.row + row, column: at.column })),
      );
    for (const { series = [], categories } of plan.charts) {
      const labels = cells(categories as BlockRange);
      expect(labels.every((label) => typeof label === "string" && label !== "")).toBe(true);
      for (const { values } of series) {
        const numbers = cells(values);
        expect(numbers).toHaveLength(labels.length);
        expect(numbers.every((value) => typeof value === "number")).toBe(true);
      }
    }
    const ntpLabels = cells(ntp?.categories as BlockRange);
    expect(ntpLabels[0]).toBe("Combined");
    // Of the prices only those that change.
    expect(cells(contributions?.categories as BlockRange)).toHaveLength(3);
  });

  test("no two regions or spills share a cell", () => {
    const plan = planOf("combined", "2020-12");
    const taken = new Map<string, number>();
    const take = (row: number, column: number) => {
      const key = `${row},${column}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
    };
    for (const { at, cells } of plan.regions)
      cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          const spill = "formula" in cell && Array.isArray(cell.expected) ? cell.expected : [[0]];
          spill.forEach((values, down) =>
            values.forEach((_, across) => take(at.row + row + down, at.column + column + across)),
          );
        }),
      );
    expect([...taken].filter(([, count]) => count > 1)).toEqual([]);
    expect(blockExtent(plan).columns).toBe(20);
  });

  test("a place other than A1 moves every address", () => {
    const at = (target: SheetPlan["target"]) =>
      planScenario({
        blockId: "scenario~2",
        language: "id",
        target,
        model: scenarioModel(ntpBook, { group: "aquaculture", month: "2020-05" }),
        scenarios: [],
      }).regions.flatMap(({ cells }) =>
        cells.flat().flatMap((c) => ("formula" in c ? c.formula : [])),
      );
    const [here, there] = [at({ newSheet: "S" }), at({ sheet: "S", cell: "A4" })];
    const moved = here.map((formula) =>
      formula.replace(/([A-Z]{1,2})(\d+)(?![\d.]*\()/g, (all, column: string, row: string) =>
        /^[A-Z]{1,2}$/.test(column) ? `${column}${Number(row) + 3}` : all,
      ),
    );
    expect(there).toEqual(moved);
  });
});
