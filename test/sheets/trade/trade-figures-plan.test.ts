import {
  type FiguresRequest,
  monthlyFigures,
  monthlyItems,
  readTrade,
  tradeFigures,
  type TradeFigures,
  type TradeFlow,
  tradeSets,
} from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { type Book, createLibrary, type RowNaming, tradePackage } from "../../../src/library";
import { refreshedPlan, type StampedPlace } from "../../../src/sheets/refreshed-plan";
import { planTradeFigures } from "../../../src/sheets/trade";
import { madeUpTrade } from "../../fixtures/made-up-trade";
import { calculatedPlan } from "../../support/calculated-plan";

const records = madeUpTrade();
const ownData = tradePackage({
  ...{ id: "own-trade", version: "1", region: "Uji", year: "2031", notes: [] },
  sets: tradeSets(records, readTrade(records, "")),
});
const library = createLibrary([...bundledLibrary.packages, ownData]);
const own = library.book("own-trade");
const printed = library.book("trade-ntt-2020");
const chapter = monthlyItems(own, "imports").find(({ id }) => /hs-months\//.test(id))!;

const measure = ({ measures }: TradeFigures, id: string) =>
  measures.find((one) => one.id === id)?.values ?? [];

const against = (
  flow: TradeFlow,
  dimension: "hs" | "country",
  other: { book: string; flow: TradeFlow; year: number },
): FiguresRequest => ({ figures: "comparison", flow, dimension, year: 2031, other });

const printedExports = { book: printed.id, flow: "exports-by-port", year: 2020 } as const;

const analyses: readonly (readonly [string, Book, FiguresRequest])[] = [
  ["months of own data", own, { figures: "months", flow: "imports" }],
  ["months of an own chapter", own, { figures: "months", flow: "imports", item: chapter.id }],
  ["months of a book", printed, { figures: "months", flow: "exports-by-origin" }],
  [
    "exports against imports",
    own,
    against("exports-by-port", "hs", { book: own.id, flow: "imports", year: 2031 }),
  ],
  ["own chapters against those of a book", own, against("exports-by-port", "hs", printedExports)],
  [
    "own countries against those of a book",
    own,
    against("exports-by-port", "country", printedExports),
  ],
  [
    "unit values of own data",
    own,
    { figures: "prices", flow: "imports", dimension: "hs", year: 2031 },
  ],
  [
    "unit values of a book",
    printed,
    { figures: "prices", flow: "imports", dimension: "hs", year: 2020 },
  ],
];

const planned = (book: Book, choice: FiguresRequest, rowNaming?: RowNaming) => {
  const otherBook = choice.figures === "comparison" ? library.book(choice.other.book) : book;
  return planTradeFigures({
    ...{ blockId: "block~1", language: "en", target: { sheet: "Sheet1", cell: "A1" } },
    ...{ figures: tradeFigures(book, choice, otherBook)!, choice, book, otherBook },
    ...(rowNaming && { rowNaming }),
  });
};

test.each(analyses)(
  "%s: every formula of the sheet gives what the pane shows",
  (_, book, choice) => {
    const formulas = calculatedPlan(planned(book, choice)).formulas();
    expect(formulas.length).toBeGreaterThan(5);
    for (const { formula, expected, value } of formulas) {
      expect([formula, typeof value]).toEqual([formula, "number"]);
      expect(value).toBeCloseTo(expected as number, 6);
    }
  },
);

test.each(analyses)("%s: its stamp plans the same sheet again", (_, book, choice) => {
  const plan = planned(book, choice);
  const source = JSON.parse(JSON.stringify(plan.source)) as unknown;
  const block = { id: plan.blockId, language: "en", sheet: "Sheet1", address: "A1:H9", source };
  expect(refreshedPlan(library, block as StampedPlace)).toEqual(plan);
});

test("months of a chapter are titled by its English name in English, as printed where the stamp says no names", () => {
  const { id } = chapter;
  const [en, printedName] = (["en", "id"] as const).map(
    (language) => monthlyItems(own, "imports", language).find((item) => item.id === id)!.label,
  );
  expect(en).not.toBe(printedName);
  const choice: FiguresRequest = { figures: "months", flow: "imports", item: id };
  expect(planned(own, choice, "english").title).toContain(`: ${en}`);
  expect(planned(own, choice).title).toContain(`: ${printedName}`);
});

test("a stamp that names a book which is gone plans nothing", () => {
  const { source, blockId: id } = planned(own, against("exports-by-port", "hs", printedExports));
  const block = { id, language: "en", sheet: "Sheet1", address: "A1:H9", source } as const;
  expect(refreshedPlan(createLibrary([ownData]), block as StampedPlace)).toBeUndefined();
});

test("months of a chapter are its records, month by month", () => {
  const figures = monthlyFigures(own, "imports", chapter.id)!;
  const memberOf = (key: string, record: number) => {
    const at = records.dimensions.findIndex((one) => one.key === key);
    return { at: records.members[at]![record]!, dimension: records.dimensions[at]! };
  };
  const nameOf = (key: string, record: number) => {
    const { at, dimension } = memberOf(key, record);
    return dimension.members[at]!.label.id;
  };
  const expected = new Map<string, number>();
  for (let record = 0; record < records.size; record++) {
    if (nameOf("arus", record) !== "Impor") continue;
    if (!nameOf("kode-hs", record).includes(`[${chapter.id.slice(-2)}]`)) continue;
    const month = String(memberOf("bulan", record).at + 1).padStart(2, "0");
    const period = `${nameOf("tahun", record)}-${month}`;
    expected.set(period, (expected.get(period) ?? 0) + records.values[0]![record]!);
  }
  expect(expected.size).toBe(24);
  expect(figures.inputs[0]!.values).toEqual(figures.labels.map((label) => expected.get(label)));
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

describe("months that are not final", () => {
  /** The same data with a mark beside the figures of a column. */
  const markedIn = (wanted: (column: { key: string; period?: string }) => boolean) =>
    createLibrary([
      {
        ...ownData,
        tables: ownData.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            marks: Object.fromEntries(
              own
                .table(table.name)
                .columns.filter(wanted)
                .map(({ key }) => [key, "*"]),
            ),
          })),
        })),
      },
    ]).book("own-trade");

  test.each([
    ["all", undefined, markedIn(({ key }) => key.includes("2031"))],
    ["a chapter", chapter.id, markedIn(({ period = "" }) => period.startsWith("2031"))],
  ])("of %s are hollow in the chart, which its foot says", (_, item, book) => {
    const choice = { figures: "months", flow: "imports", ...(item && { item }) } as const;
    const ofLastYear = tradeFigures(book, choice)!.labels.flatMap((label, at) =>
      label > "2031" ? [at] : [],
    );
    expect(ofLastYear).toHaveLength(12);
    const [chart] = planned(book, choice).charts;
    expect(chart?.series?.map(({ hollow }) => hollow)).toEqual([ofLastYear]);
    expect(chart?.source).toMatch(/^Hollow points/);
  });

  test("are told from months that are, which have no hollow points", () => {
    expect(monthlyFigures(own, "imports")).not.toHaveProperty("marks");
  });
});

describe("a comparison", () => {
  test("takes the same country of two books for one, however it is called", () => {
    const other = { book: printed.id, flow: "imports", year: 2020 } as const;
    const figures = tradeFigures(own, against("imports", "country", other), printed)!;
    const line = figures.labels.findIndex((label) => /TIONGKOK|China/.test(label));
    expect(figures.inputs.map(({ values }) => (values[line] ?? 0) > 0)).toEqual([true, true]);
  });

  test("RCA is the share of the first divided by that of the second", () => {
    const figures = tradeFigures(own, against("exports-by-port", "hs", printedExports), printed)!;
    const [share, other, rca] = ["first-share", "second-share", "rca"].map((id) =>
      measure(figures, id),
    );
    const line = rca!.findIndex((value) => value !== undefined && value > 0);
    expect(rca![line]).toBeCloseTo(share![line]! / other![line]!, 9);
  });
});
