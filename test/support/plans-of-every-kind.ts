import {
  checkFigures,
  countryBalance,
  decomposeNtpChange,
  finishSteps,
  readySets,
  runScenario,
  scenarioRecord,
  referenceTableRequest,
  scenarioModel,
  seriesResult,
  tradeFigures,
  tradeNtpBridge,
  tradeProfile,
  tradeScenario,
  tradeSource,
  tradeSources,
  weightTable,
  yearlyBalance,
  type LedgerEntry,
} from "../../src/analysis";
import { lessonNames, type Language } from "../../src/language";
import { bundledLibrary } from "../../src/bundled";
import {
  type Book,
  figureErrata,
  figureTable,
  functionList,
  type Library,
} from "../../src/library";
import { blockRequest } from "../../src/sheets";
import { planBridge } from "../../src/sheets/bridge";
import { planCheckReport } from "../../src/sheets/check";
import { planDecomposition } from "../../src/sheets/decomposition";
import { planLedger } from "../../src/sheets/ledger";
import { planExplanation } from "../../src/sheets/explanation";
import { explain } from "../../src/analysis/explanation";
import { planLesson } from "../../src/sheets/lesson";
import { planOwnNtp } from "../../src/sheets/own-ntp";
import { planRecords } from "../../src/sheets/records";
import { planRelease, planReleaseExample } from "../../src/sheets/release";
import { planSeries } from "../../src/sheets/series";
import { planSample, sampleTable } from "../../src/sheets/sample";
import { planSelfTest } from "../../src/sheets/self-test";
import { planScenario } from "../../src/sheets/scenario";
import { planTable } from "../../src/sheets/table";
import { changedTables, planBookVintages, planVintages } from "../../src/sheets/vintages";
import {
  planTradeBalance,
  planTradeFigures,
  planTradeProfile,
  planTradeScenario,
} from "../../src/sheets/trade";
import { planTornado } from "../../src/sheets/tornado";
import { planWeights } from "../../src/sheets/weights";
import { madeUpResult } from "./made-up-province";
import { planFormula, type SheetPlan } from "../../src/workbook/plan";

const target = { sheet: "Sheet1", cell: "B3" };

/** A library with other figures of the same tables shows the same series. */
const sets = readySets(bundledLibrary);

/**
 * What plans each kind of sheet, by name: each folder of `src/sheets` that exports planners has some, and what a kind does
 * differently for one table or month has one of its own.
 */
export function plansOfEveryKind(
  language: Language,
  library: Library = bundledLibrary,
): Map<string, () => SheetPlan> {
  const ntpBook = library.book("ntp-kaltim-2020");
  const tradeBook = library.book("trade-ntt-2020");
  const live = { blockId: "block~1", language, target };
  const of = (table: string) => ({
    ...blockRequest({ library }, library.table(table), language, target),
    blockId: "block~1",
    asValues: false,
  });
  const plans = new Map<string, () => SheetPlan>();
  for (const { id } of library.tables)
    plans.set(`table ${id}`, () => planTable(library.table(id), of(id)));
  for (const book of library.books)
    for (const figure of book.figures)
      plans.set(`figure ${book.id} ${figure.number.en}`, () => {
        const table = figureTable(book, figure);
        const chart = { kind: figure.kind, title: figure.title[language] };
        return planTable(table, { ...of(table.id), errata: figureErrata(book, figure), chart });
      });
  const sample = sampleTable(library) as string;
  plans.set("sample", () => planSample(library.table(sample), of(sample)));
  for (const { flow, dimension, table } of tradeSources(tradeBook)) {
    plans.set(`trade profile ${flow} ${dimension}`, () =>
      planTradeProfile({
        ...of(table),
        table: library.table(table),
        profile: tradeProfile(tradeBook, { flow, dimension, year: 2020 }),
      }),
    );
    if (dimension === "hs" || dimension === "country")
      plans.set(`trade scenario ${flow} ${dimension}`, () =>
        planTradeScenario({
          ...live,
          edition: "corrected",
          scenario: tradeScenario(tradeBook, { flow, dimension, year: 2020, shocks: [] }),
        }),
      );
  }
  for (const balanceOf of [() => yearlyBalance(tradeBook)!, () => countryBalance(tradeBook, 2020)!])
    plans.set(`trade balance ${balanceOf().year ?? "of all years"}`, () => {
      const balance = balanceOf();
      return planTradeBalance({
        ...of(balance.table),
        table: library.table(balance.table),
        balance,
      });
    });
  for (const [group, row] of [
    ["combined", ""],
    ["fisheries", "ib.bppbm"],
  ] as const)
    plans.set(`weights ${group} ${row}`, () =>
      planWeights({ ...live, book: ntpBook, weights: weightTable(ntpBook, group, row) }),
    );
  for (const shocks of [{ kind: "percent", percent: 5 }, { kind: "months" }] as const)
    plans.set(`tornado ${shocks.kind}`, () =>
      planTornado({
        ...live,
        model: scenarioModel(ntpBook, { group: "combined", month: "2020-12" }),
        shocks,
      }),
    );
  for (const [group, month, edition] of scenarioBases)
    plans.set(`scenario ${group} ${month} ${edition}`, () =>
      planScenario({
        ...live,
        model: scenarioModel(ntpBook, { group, month, edition }),
        scenarios: [],
      }),
    );
  plans.set("ledger", () =>
    planLedger({ ...live, library, pair: [0, 1], entries: ledgerEntries(ntpBook) }),
  );
  plans.set("bridge", () =>
    planBridge({
      ...live,
      bridge: tradeNtpBridge({
        source: tradeSource(tradeBook, "exports-by-origin", "hs"),
        ...{ year: 2020, chapter: "03", item: "it.sea", passThrough: 60, share: 80 },
        model: scenarioModel(ntpBook, { group: "combined", month: "2020-12" }),
      }),
    }),
  );
  for (const [group, from, to] of changes)
    plans.set(`decomposition ${group} ${from} ${to}`, () =>
      planDecomposition({
        ...live,
        decomposition: decomposeNtpChange(ntpBook, { group, from, to }),
        from: scenarioModel(ntpBook, { group, month: from }),
        to: scenarioModel(ntpBook, { group, month: to }),
      }),
    );
  for (const id of ["trade-ntt-2020.t6"])
    plans.set(`check ${id}`, () => {
      const table = library.table(id);
      const request = referenceTableRequest(library.bookOf(id), table);
      if (!request) throw new Error(`no relations bind ${id}`);
      return planCheckReport(finishSteps(checkFigures(request)), {
        ...live,
        subject: "Sheet1!A1",
        book: library.bookOf(id),
        computed: [],
        addressOf: (cell) => cell,
      });
    });
  const months = { figures: "months", flow: "imports" } as const;
  plans.set("trade figures", () =>
    planTradeFigures({
      ...live,
      ...{ figures: tradeFigures(tradeBook, months)!, choice: months },
      ...{ book: tradeBook, otherBook: tradeBook },
    }),
  );
  plans.set("own-ntp", () => planOwnNtp({ ...live, result: madeUpResult(), province: "" }));
  for (const { id, request } of sets)
    for (const view of ["level", "year-to-date"] as const)
      plans.set(`series ${id} ${view}`, () =>
        planSeries({ ...live, library, result: seriesResult(library, { ...request, view })! }),
      );
  plans.set("vintages", () => {
    for (const { id } of library.tables) {
      const plan = planVintages({
        ...{ ...live, table: library.table(id), book: library.bookOf(id) },
        errata: library.errata(id),
      });
      if (plan) return plan;
    }
    throw new Error("no table differs between its editions");
  });
  plans.set("vintages of a book", () =>
    planBookVintages({ ...live, book: tradeBook, ...changedTables(library, tradeBook) })!,
  );
  plans.set("records", () => planRecords({ ...live, ...exportsInLongForm }));
  plans.set("release", () => planRelease({ ...live, ...releaseMonths, lines: releaseLines }));
  plans.set("release example", () => planReleaseExample(live));
  for (const lesson of lessonNames)
    for (const withAnswers of [false, true])
      plans.set(`lesson ${lesson}${withAnswers ? " with answers" : ""}`, () =>
        planLesson({ ...live, lesson, withAnswers }),
      );
  plans.set("explanation", () =>
    planExplanation({
      ...{ ...live, name: "BPS.NTP" },
      steps: explain("NTP", [[[110, 90]], [[100, -4]]])!,
    }),
  );
  plans.set("self-test", () => planSelfTest({ ...live, functions: functionList }));
  plans.set("formula", () => planFormula({ ...live, formula: "=BPS.NTP(105,100)", expected: 105 }));
  return plans;
}

/** Months of both half-years, the one after a break between tables, and those in which the book lost figures. */
const scenarioBases = [
  ["combined", "2020-12", "corrected"],
  ["combined", "2020-02", "corrected"],
  ["food-crops", "2020-01", "corrected"],
  ["food-crops", "2020-03", "published"],
  ["food-crops", "2020-07", "corrected"],
  ["livestock", "2020-05", "corrected"],
  ["livestock", "2020-11", "corrected"],
  ["fisheries", "2020-12", "corrected"],
  ["aquaculture", "2020-08", "corrected"],
] as const;

const ledgerEntries = (book: Book): LedgerEntry[] =>
  [
    { name: "Palm falls", shocks: [{ item: "it.estate-crops", percent: -10, share: 0.8 }] },
    { name: "Wages rise", shocks: [{ item: "ib.bppbm.wages", percent: 10 }] },
  ].flatMap((scenario) => {
    const model = scenarioModel(book, { group: "combined", month: "2020-12" });
    const record = scenarioRecord(model, scenario, runScenario(model, scenario), {
      weights: [],
      day: "2026-11-30",
    });
    return record ? [{ name: scenario.name, record }] : [];
  });

const changes = [
  ["combined", "2020-11", "2020-12"],
  ["horticulture", "2020-01", "2020-06"],
  ["estate-crops", "2020-06", "2020-07"],
  ["livestock", "2020-05", "2020-06"],
  ["fisheries", "2020-12", "2020-01"],
] as const;

const exportsInLongForm = {
  title: "Exports by country and port",
  headers: ["Country", "Port", "Value"],
  texts: [
    ["A", "A", "B"],
    ["Tenau", "Ende", "Tenau"],
  ],
  values: [{ numbers: Float64Array.of(1.5, Number.NaN, 3), decimals: 1 }],
  source: "exports.xlsx, Sheet1",
};

const releaseMonths = { month: "July 2026", previousMonth: "June 2026" };

const releaseLines = (["it", "ikrt", "bppbm"] as const).map((row, index) => ({
  subsector: "Padi",
  row,
  item: `Item ${index + 1}`,
  weight: 10,
  previous: 100 + index,
  current: { index: 102 + index },
}));
