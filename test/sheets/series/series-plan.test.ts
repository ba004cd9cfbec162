import { readySets, seriesResult, seriesViews, type SeriesRequest } from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { refreshedPlan } from "../../../src/sheets";
import { planSeries } from "../../../src/sheets/series";
import { isSourceStamp, type SheetPlan } from "../../../src/workbook/plan";
import { madeUpTable, monthsOf, ownLibrary, rowPick } from "../../fixtures/series-tables";
import { openWorkbook } from "../../workbook/excel/open-workbook";
import { calculatedPlan } from "../../support/calculated-plan";

const target = { sheet: "Sheet1", cell: "A1" };
const live = { blockId: "series~1", language: "en", target } as const;

const planOf = (request: SeriesRequest, library = bundledLibrary) =>
  planSeries({ ...live, library, result: seriesResult(library, request)! });

/** Every formula, calculated with the add-in's functions, gives what the pane shows. */
function expectCalculated(plan: SheetPlan): number {
  const formulas = calculatedPlan(plan).formulas();
  for (const { expected, value } of formulas) {
    const [a, b] = [expected, value].map((one) => (Array.isArray(one) ? one.flat() : [one]));
    expect(b?.length).toBe(a?.length);
    a?.forEach((wanted, at) => expect(b?.[at]).toBeCloseTo(Number(wanted), 8));
  }
  return formulas.length;
}

const sets = readySets(bundledLibrary);

it.each(seriesViews)("every ready set as %s gives in the sheet what the pane shows", (view) => {
  for (const { request } of sets)
    expect(expectCalculated(planOf({ ...request, view }))).toBeGreaterThan(0);
});

it.each(["quarter", "year"] as const)("NTP by subsector by %s, rebased, is the same", (every) => {
  const { request } = sets[0]!;
  expect(expectCalculated(planOf({ ...request, every, view: "rebased" }))).toBeGreaterThan(6);
});

it("NTP by subsector stands as TIME_SERIES over the whole year, with a chart of six lines and 100", () => {
  const plan = planOf(sets[0]!.request);
  const formulas = calculatedPlan(plan).formulas();
  expect(formulas.map(({ formula }) => formula)).toContain(
    '=BPS.TIME_SERIES("NTP","horticulture","2020-01","2020-12","ntp-kaltim-2020")',
  );
  expect(plan.charts[0]?.series?.map(({ name }) => name).at(-1)).toBe("100");
  expect(plan.charts[0]?.series).toHaveLength(7);
});

it("another base is joined by SPLICE in the sheet, with the same numbers, and gaps stay blank", () => {
  const library = ownLibrary([
    madeUpTable("a", "Lama", { unit: "point", baseYear: 2012 }, monthsOf(2031, 1, 4), {
      Padi: ["120", "124", "126", "130"],
    }),
    madeUpTable("b", "Baru", { unit: "point", baseYear: 2018 }, monthsOf(2031, 4, 6), {
      Padi: ["104", "105.5", "106"],
    }),
    madeUpTable("c", "Terbaru", { unit: "point", baseYear: 2022 }, monthsOf(2031, 6, 8), {
      Padi: ["98", "99", "101"],
    }),
  ]);
  const request = { picks: [rowPick(library, "padi", ["a", "b", "c"])], view: "level" } as const;
  const plan = planOf(request, library);
  const formulas = calculatedPlan(plan).formulas();
  expect(formulas.filter(({ formula }) => formula.startsWith("=BPS.SPLICE("))).toHaveLength(2);
  expectCalculated(plan);
  expectCalculated(planOf({ ...request, view: "previous" }, library));
});

it("cells of the reader stay cells: formulas point at them", () => {
  const library = ownLibrary([
    madeUpTable("a", "Harga", { unit: "Rp" }, monthsOf(2031, 1, 3), { Padi: ["5", "...", "7"] }),
  ]);
  const request = { picks: [rowPick(library, "padi", ["a"])], view: "level" } as const;
  const result = seriesResult(library, request)!;
  const plan = planSeries({
    ...live,
    library,
    result,
    cellOf: (_, row, column) => `'My data'!${"BCD"[column]}${row + 2}`,
    canRefresh: false,
  });
  const cells = plan.regions.flatMap(({ cells: rows }) => rows.flat());
  expect(cells.flatMap((cell) => ("formula" in cell ? [cell.formula] : []))).toEqual([
    "='My data'!B2",
    "='My data'!D2",
  ]);
  expect(plan.source).toBeNull();
});

it("a block is planned again from its record, cell by cell the same", () => {
  const plan = planOf({ ...sets[0]!.request, view: "rebased", base: "2020-06" });
  const source = JSON.parse(JSON.stringify(plan.source)) as NonNullable<SheetPlan["source"]>;
  expect(isSourceStamp(source)).toBe(true);
  const again = refreshedPlan(bundledLibrary, {
    ...{ id: "series~1", title: "", language: "en", sheet: "Sheet1", address: "A1:N20" },
    ...{ state: "current", keepsOldCells: false, oldFormulasAsText: 0, hasFormulas: true },
    source,
  });
  expect(again).toEqual(plan);
});

describe("marks beside the numbers of a series", () => {
  const marked = madeUpTable("a", "Harga", { unit: "Rp" }, monthsOf(2031, 1, 6), {
    Padi: ["5", "6", "...", "7", "8", "9"],
    Jagung: ["1", "2", "3", "4", "5", "6"],
  });
  const [padi] = marked.rows;
  padi!.marks = { "2031-01": "r", "2031-04": "*", "2031-05": "*", "2031-06": "**" };
  const library = ownLibrary([marked]);
  const picks = ["padi", "jagung"].map((row) => rowPick(library, row, ["a"]));
  const planned = (request: Partial<SeriesRequest>, marksColumn = true) => {
    const result = seriesResult(library, { picks, view: "level", ...request })!;
    return planSeries({ ...live, library, result, marksColumn });
  };
  const texts = (plan: SheetPlan) =>
    plan.regions.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => ("text" in cell ? [cell.text] : [])),
    );
  const words = "January 2031: r; March 2031: ...; April–May 2031: *; June 2031: **";

  it("stand in a column at the end where that is asked for, and the block is planned so again", () => {
    const plan = planned({});
    expect(texts(plan)).toEqual(expect.arrayContaining(["Marks", words]));
    expect(texts(planned({}, false))).not.toContain("Marks");
    const { blockId: id, language, source } = plan;
    const block = { id, language, source, sheet: "Sheet1", address: "A1:I20" };
    expect(isSourceStamp(source)).toBe(true);
    expect(refreshedPlan(library, block)).toEqual(plan);
  });

  it("go with what is made of the numbers, a longer period with those of all its parts", () => {
    expect(texts(planned({ every: "quarter" }))).toEqual(
      expect.arrayContaining([words, "April–June 2031: * **"]),
    );
    expect(texts(planned({ view: "previous" }))).toContain("May 2031: *; June 2031: **");
  });

  it("make points of the native chart hollow that are not final, which its foot says", () => {
    const [chart] = planned({}).charts;
    expect(chart?.series?.map(({ hollow }) => hollow)).toEqual([[3, 4, 5], undefined]);
    expect(chart?.source).toMatch(/^Hollow points: figures that are not final\. /);
    expect(planOf({ picks: [picks[1]!], view: "level" }, library).charts[0]?.source).not.toMatch(
      /hollow/i,
    );
  });

  it("are hollow in the workbook", () => {
    const open = openWorkbook();
    return open.executor.apply(planned({}), { overwrite: false }).then(() => {
      const [chart] = open.snapshot().sheets[0]!.charts;
      const hollow = { style: "Circle", size: 6, background: "#FFFFFF" };
      expect(chart?.series[0]?.markers).toEqual([3, 4, 5].map((point) => ({ point, ...hollow })));
      expect(chart?.series[1]?.markers).toBeUndefined();
    });
  });
});
