import { bundledLibrary as referenceData } from "../../src/bundled";
import { ntpBook, tradeBook } from "../support/bundled-books";
import {
  countryBalance,
  decomposeNtpChange,
  scenarioModel,
  tradeProfile,
  tradeScenario,
  type TradeBalance,
  weightTable,
  yearlyBalance,
} from "../../src/analysis";
import { figureErrata, figureTable, type RowNaming } from "../../src/library";
import { blockRequest, refreshedPlan, refreshObstacle } from "../../src/sheets";
import { cellAddress, planFormula, type SheetPlan } from "../../src/workbook/plan";
import { planDecomposition } from "../../src/sheets/decomposition";
import { planSample } from "../../src/sheets/sample";
import { planScenario } from "../../src/sheets/scenario";
import { planTable } from "../../src/sheets/table";
import { planTornado } from "../../src/sheets/tornado";
import { planWeights } from "../../src/sheets/weights";
import { planTradeBalance, planTradeProfile, planTradeScenario } from "../../src/sheets/trade";
import { planVintages } from "../../src/sheets/vintages";
import type { BlockSummary } from "../../src/workbook/contract";
import { plansOfEveryKind } from "../support/plans-of-every-kind";
import { blockStanding } from "../../src/taskpane/blocks/block-standing";
import { openWorkbook } from "../workbook/excel/open-workbook";

const services = { library: referenceData };
const target = { sheet: "Sheet1", cell: "B3" };
const dataVersion = ntpBook.version;
const table = (id: string) => referenceData.table(id);
const request = (id: string) => blockRequest(services, table(id), "en", target);
const live = { blockId: "live~1", language: "en", target } as const;

const profile = (asValues: boolean, rowNaming: RowNaming) => {
  const made = tradeProfile(tradeBook, {
    flow: "imports",
    dimension: "country",
    year: 2020,
    top: 3,
    language: rowNaming ? "en" : "id",
  });
  const { source } = made;
  return planTradeProfile({
    ...request(source.table),
    table: table(source.table),
    profile: made,
    asValues,
    rowNaming,
  });
};
const balance = (made: TradeBalance) =>
  planTradeBalance({
    ...request(made.table),
    table: table(made.table),
    balance: made,
    asValues: false,
  });
const figure = () => {
  const first = ntpBook.figures[0]!;
  const made = figureTable(ntpBook, first);
  return planTable(made, {
    ...request(made.id),
    errata: figureErrata(ntpBook, first),
    recipe: { kind: "figure", number: first.number.en },
    chart: { kind: first.kind, title: first.title.en },
  });
};
const scenario = (weights?: Parameters<typeof scenarioModel>[1]["weights"]) =>
  planScenario({
    ...live,
    model: scenarioModel(ntpBook, { group: "combined", month: "2020-06", weights }),
    scenarios: [{ name: "Dry season", shocks: [{ item: "it.padi", percent: 5 }] }],
    breakEven: { item: "it.padi", target: 101 },
  });
const change = { group: "estate-crops", from: "2020-03", to: "2020-05" };

const l2 = "ntp-kaltim-2020.l2";
const plans: [string, () => SheetPlan][] = [
  ["a whole table", () => planTable(table(l2), request(l2))],
  [
    "a table whose record does not say how its rows are called, as those of earlier versions",
    () => planTable(table(l2), { ...request(l2), rowNaming: undefined }),
  ],
  [
    "a part of a table",
    () => planTable(table(l2), { ...request(l2), part: { columns: ["2020-02", "2020-03"] } }),
  ],
  [
    "a table with its chart",
    () => planTable(table(l2), { ...request(l2), chart: { kind: "Line", title: "NTP" } }),
  ],
  ["the sample", () => planSample(table(l2), request(l2))],
  ["a figure of a book", figure],
  ["a live trade profile", () => profile(false, "english")],
  ["a trade profile as values", () => profile(true, "english")],
  [
    "a trade profile of an earlier version, its countries as printed",
    () => profile(false, undefined),
  ],
  ["the balance of all years", () => balance(yearlyBalance(tradeBook)!)],
  [
    "the balance with each country",
    () => balance(countryBalance(tradeBook, 2020, "corrected", "en")!),
  ],
  [
    "a trade scenario",
    () =>
      planTradeScenario({
        ...live,
        edition: "corrected",
        scenario: tradeScenario(tradeBook, {
          flow: "imports",
          dimension: "country",
          year: 2020,
          shocks: [{ row: "china", percent: -10 }],
          language: "en",
        }),
        rowNaming: "english",
      }),
  ],
  ["a scenario", () => scenario()],
  ...([{ kind: "percent", percent: 5 }, { kind: "months" }] as const).map(
    (shocks): [string, () => SheetPlan] => [
      `a ranking of prices by ${shocks.kind}`,
      () =>
        planTornado({
          ...live,
          model: scenarioModel(ntpBook, { group: "combined", month: "2020-12" }),
          shocks,
        }),
    ],
  ),
  [
    "weights",
    () => planWeights({ ...live, book: ntpBook, weights: weightTable(ntpBook, "combined", "") }),
  ],
  [
    "a decomposition",
    () =>
      planDecomposition({
        ...live,
        decomposition: decomposeNtpChange(ntpBook, change),
        from: scenarioModel(ntpBook, { group: change.group, month: change.from }),
        to: scenarioModel(ntpBook, { group: change.group, month: change.to }),
      }),
  ],
  ["a bridge from trade to NTP", () => plansOfEveryKind("en").get("bridge")!()],
  ["a ledger of scenarios", () => plansOfEveryKind("en").get("ledger")!()],
  [
    "what changed of a table",
    () => {
      const of = "trade-ntt-2020.l6.2";
      return planVintages({ ...live, ...request(of), table: table(of) })!;
    },
  ],
  ["what changed of a book", () => plansOfEveryKind("en").get("vintages of a book")!()],
];

type PlacedNumber = ReturnType<typeof numbersOf>[number];

/** Places of the plain numbers of a plan, from its top left cell. */
const numbersOf = ({ regions }: SheetPlan) =>
  regions.flatMap(({ at, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        "number" in cell ? [{ cell, row: at.row + row, column: at.column + column }] : [],
      ),
    ),
  );

const atB3 = ({ row, column }: { row: number; column: number }) =>
  cellAddress({ row: row + 2, column: column + 1 });

async function inserted(plan: SheetPlan) {
  const open = openWorkbook();
  await open.executor.apply(plan, { overwrite: false });
  const blocks = async () => {
    const answer = await open.executor.blocks();
    return answer.ok ? answer.value : [];
  };
  const [block] = (await blocks()) as [BlockSummary];
  return { ...open, block, blocks };
}

describe.each(plans)("%s", (_, makePlan) => {
  test("is planned again from what its record says, so that nothing differs", async () => {
    const { executor, block } = await inserted(makePlan());
    expect(refreshObstacle(referenceData, block)).toBeUndefined();
    const plan = refreshedPlan(referenceData, block) as SheetPlan;
    expect(await executor.compare(plan)).toEqual({ ok: true, value: { changed: [], kept: [] } });
    expect(plan.source).toEqual(block.source);
  });

  test("written from older data gets the number that is new, and keeps the one that was edited", async () => {
    const older = makePlan();
    older.source = { ...older.source!, dataVersion: "0" };
    const [first, second] = numbersOf(older) as [PlacedNumber, PlacedNumber];
    const [new1, new2] = [first.cell.number, second.cell.number];
    first.cell.number += 1;
    const { executor, block, blocks, type } = await inserted(older);
    type(second.row + 2, second.column + 1, [["123456"]]);
    const changed = [{ address: atB3(first), now: `${new1 + 1}`, planned: `${new1}` }];
    const kept = [{ address: atB3(second), now: "123456", planned: `${new2}` }];
    const answer = await executor.refresh(refreshedPlan(referenceData, block) as SheetPlan);
    expect(answer).toEqual({ ok: true, value: { changed, kept } });
    expect(await blocks()).toMatchObject([
      { state: "edited", source: { dataVersion: makePlan().source?.dataVersion } },
    ]);
  });
});

test("a block from before months were headed with their year is offered a refresh, which changes its heads alone", async () => {
  const printedOf = (id: string) => referenceData.table(id, "published").columns;
  const { id } = referenceData.tables.find(
    ({ id }) => printedOf(id)[0]?.title.id !== table(id).columns[0]?.title.id,
  )!;
  const plan = planTable(table(id), blockRequest(services, table(id), "id", target));
  const heads = plan.regions.find(({ table }) => table)!.cells[0]!;
  const printed = printedOf(id);
  const first = heads.length - printed.length;
  printed.forEach(({ title }, at) => (heads[first + at] = { text: title.id }));
  plan.source = { ...plan.source!, dataVersion: "1.0.0" };
  const { executor, block } = await inserted(plan);
  expect(blockStanding(block, referenceData)).toBe("older");
  const answer = await executor.refresh(refreshedPlan(referenceData, block) as SheetPlan);
  if (!answer.ok) throw new Error(answer.failure.code);
  const dated = table(id).columns.map(({ title }, at) => [printed[at]?.title.id, title.id]);
  expect(answer.value.changed.map(({ now, planned }) => [now, planned])).toEqual(
    dated.filter(([now, planned]) => now !== planned),
  );
  expect(answer.value.kept).toEqual([]);
});

describe("what cannot be refreshed", () => {
  const formula = () => planFormula({ ...live, formula: "=BPS.NTP(120,100)", expected: 120 });

  test.each([
    ["a formula holds none of our data", formula, "ownNumbers"],
    [
      "a scenario with the reader's own weights",
      () =>
        scenario([{ group: "estate-crops", row: "ib", weights: { "ib.ikrt": 7, "ib.bppbm": 3 } }]),
      "ownWeights",
    ],
    [
      "a table that is not in this version",
      () => {
        const plan = planTable(table(l2), request(l2));
        return { ...plan, source: { ...plan.source!, table: "ntp-kaltim-2019.l2" } };
      },
      "noTable",
    ],
  ] as const)("%s: it says so", async (_, makePlan, obstacle) => {
    const { block } = await inserted(makePlan());
    expect(refreshObstacle(referenceData, block)).toBe(obstacle);
  });

  test("a live block whose formulas were made values says so; one inserted as values is refreshed", async () => {
    const { block } = await inserted(planSample(table(l2), request(l2)));
    expect(refreshObstacle(referenceData, { ...block, hasFormulas: false })).toBe("valuesNow");
    const values = await inserted(profile(true, "english"));
    expect(values.block.hasFormulas).toBe(false);
    expect(refreshObstacle(referenceData, values.block)).toBeUndefined();
  });

  test.each([
    { kind: "trade-profile", flow: "gold", dimension: "hs", year: 2020, top: 3, asValues: true },
    { kind: "scenario", group: "combined", month: "2020-06", scenarios: "x" },
    { kind: "figure", number: "Figure 99" },
    { kind: "unheard-of" },
  ])("a record of a workbook from elsewhere that says $kind is no fault", (recipe) => {
    const block = {
      id: "a",
      language: "en",
      sheet: "Sheet1",
      address: "B3:H20",
      source: { table: l2, edition: "corrected", dataVersion, recipe },
    } as unknown as BlockSummary;
    expect(refreshedPlan(referenceData, block)).toBeUndefined();
  });
});
