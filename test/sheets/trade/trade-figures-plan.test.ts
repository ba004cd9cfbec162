import {
  comparedFigures,
  monthlyFigures,
  priceFigures,
  readTrade,
  type TradeFigures,
  tradeSets,
  tradeSource,
} from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { createLibrary, tradePackage } from "../../../src/library";
import { planTradeFigures } from "../../../src/sheets/trade";
import { madeUpTrade } from "../../fixtures/made-up-trade";
import { calculatedPlan } from "../../support/calculated-plan";

const records = madeUpTrade();
const own = createLibrary([
  tradePackage({
    ...{ id: "own-trade", version: "1", region: "Uji", year: "2031", notes: [] },
    sets: tradeSets(records, readTrade(records, "")),
  }),
]).book("own-trade");
const printed = bundledLibrary.book("trade-ntt-2020");

const side = (
  book: typeof own,
  flow: "imports" | "exports-by-port",
  dimension: "hs" | "country",
  year: number,
) => ({
  source: tradeSource(book, flow, dimension),
  year,
});

const measure = ({ measures }: TradeFigures, id: string) =>
  measures.find((one) => one.id === id)?.values ?? [];

const analyses: readonly (readonly [string, TradeFigures])[] = [
  ["months of own data", monthlyFigures(own, "imports")!],
  ["months of a book", monthlyFigures(printed, "exports-by-origin")!],
  [
    "exports against imports",
    comparedFigures(side(own, "exports-by-port", "hs", 2031), side(own, "imports", "hs", 2031)),
  ],
  [
    "own chapters against those of a book",
    comparedFigures(
      side(own, "exports-by-port", "hs", 2031),
      side(printed, "exports-by-port", "hs", 2020),
    ),
  ],
  [
    "own countries against those of a book",
    comparedFigures(
      side(own, "exports-by-port", "country", 2031),
      side(printed, "exports-by-port", "country", 2020),
    ),
  ],
  ["unit values of own data", priceFigures(own, "imports", "hs", 2031)!],
  ["unit values of a book", priceFigures(printed, "imports", "hs", 2020)!],
];

test.each(analyses)("%s: every formula of the sheet gives what the pane shows", (_, figures) => {
  const plan = planTradeFigures({
    ...{ blockId: "block~1", language: "en", target: { sheet: "Sheet1", cell: "A1" } },
    ...{ figures, title: "Uji", headers: {}, source: "Sumber: uji" },
  });
  const formulas = calculatedPlan(plan).formulas();
  expect(formulas.length).toBeGreaterThan(5);
  for (const { formula, expected, value } of formulas) {
    expect([formula, typeof value]).toEqual([formula, "number"]);
    expect(value).toBeCloseTo(expected as number, 6);
  }
});

describe("monthlyFigures", () => {
  const figures = monthlyFigures(own, "imports")!;
  const [{ values = [] } = {}] = figures.inputs;
  const at = (month: string) => figures.labels.indexOf(month);

  test("has every month of both years in order", () => {
    expect([figures.labels[0], figures.labels.at(-1), figures.labels.length]).toEqual([
      "2030-01",
      "2031-12",
      24,
    ]);
  });

  test("m-to-m, y-on-y and c-to-c are those of the values", () => {
    const march = values[at("2031-03")]!;
    const percent = (now: number, then: number) => ((now - then) / then) * 100;
    expect(measure(figures, "month-change")[at("2031-03")]).toBeCloseTo(
      percent(march, values[at("2031-02")]!),
      9,
    );
    expect(measure(figures, "year-change")[at("2031-03")]).toBeCloseTo(
      percent(march, values[at("2030-03")]!),
      9,
    );
    const quarter = (year: number) =>
      ["01", "02", "03"].reduce((all, month) => all + values[at(`${year}-${month}`)]!, 0);
    expect(measure(figures, "cumulative-change")[at("2031-03")]).toBeCloseTo(
      percent(quarter(2031), quarter(2030)),
      9,
    );
    expect(measure(figures, "year-change")[0]).toBeUndefined();
  });
});

describe("comparedFigures", () => {
  test("takes the same country of two books for one, however it is called", () => {
    const figures = comparedFigures(
      side(own, "imports", "country", 2031),
      side(printed, "imports", "country", 2020),
    );
    const line = figures.labels.findIndex((label) => /TIONGKOK|China/.test(label));
    expect(figures.inputs.map(({ values }) => (values[line] ?? 0) > 0)).toEqual([true, true]);
  });

  test("RCA is the share of the first divided by that of the second", () => {
    const figures = analyses[3]![1];
    const [share, other, rca] = ["first-share", "second-share", "rca"].map((id) =>
      measure(figures, id),
    );
    const line = rca!.findIndex((value) => value !== undefined && value > 0);
    expect(rca![line]).toBeCloseTo(share![line]! / other![line]!, 9);
  });
});
