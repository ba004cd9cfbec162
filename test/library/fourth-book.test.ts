import { bundledLibrary } from "../../src/bundled";
import {
  checkFigures,
  checkSentences,
  decomposeNtpChange,
  finishSteps,
  hasScenario,
  ntpMonths,
  referenceTableRequest,
  runScenario,
  scenarioModel,
} from "../../src/analysis";
import { CoreError } from "../../src/core";
import {
  buildCatalogue,
  createLibrary,
  findSeries,
  searchTables,
  tableFacets,
} from "../../src/library";
import { blockRequest, refreshedPlan, refreshObstacle } from "../../src/sheets";
import { planDecomposition } from "../../src/sheets/decomposition";
import { planScenario } from "../../src/sheets/scenario";
import { planTable } from "../../src/sheets/table";
import { blockStanding } from "../../src/taskpane/blocks/block-standing";
import type { BlockSummary } from "../../src/workbook/contract";
import type { SheetPlan } from "../../src/workbook/plan";
import { madeUpBook } from "../fixtures/made-up-book";
import { carryOut } from "../support/carry-out";
import { openWorkbook } from "../workbook/excel/open-workbook";

// First in the list, where it would take the place of what came before it.
const id = "ntp-sulsel-2031";
// Those that ship now, whatever else will.
const others = bundledLibrary.packages.filter((one) =>
  ["ntp-kaltim-2020", "trade-ntt-2020", "ntp-aceh-2023-09"].includes(one.id),
);
const library = createLibrary([madeUpBook(), ...others]);
const book = library.book(id);
const target = { sheet: "Sheet1", cell: "B3" };
const live = { blockId: "block~1", language: "en", target } as const;

const tablePlan = (from = library) =>
  planTable(from.table(`${id}.l2`), {
    ...blockRequest({ library: from }, from.table(`${id}.l2`), "en", target),
    blockId: "block~1",
  });

const scenario = { name: "Harvest", shocks: [{ item: "it.padi", percent: 10 }] };
const scenarioPlan = () =>
  planScenario({
    ...live,
    model: scenarioModel(book, { group: "combined", month: "2031-04" }),
    scenarios: [scenario],
  });

const change = { group: "combined", from: "2031-01", to: "2031-04" };
const decompositionPlan = () =>
  planDecomposition({
    ...live,
    decomposition: decomposeNtpChange(book, change),
    from: scenarioModel(book, { group: change.group, month: change.from }),
    to: scenarioModel(book, { group: change.group, month: change.to }),
  });

test("a search finds its tables by province, year, month and row, among those of the others", () => {
  const catalogue = buildCatalogue(library);
  const found = (query: string) => searchTables(catalogue, query).map(({ table }) => table.id);
  expect(found("Sulawesi Selatan 2031")).toEqual([`${id}.l1`, `${id}.l2`, `${id}.l3`]);
  expect(found("april 2031 unggas")).toEqual([`${id}.l3`]);
  expect(found("palawija")).toContain(`${id}.l2`);
  expect(found("palawija")).toContain("ntp-kaltim-2020.l6");
  const { publication, unit } = tableFacets(catalogue, library, "", {});
  expect(publication).toContainEqual({ id, name: book.shortName, count: 3 });
  expect(unit.map(({ name }) => name.en)).toContain("points (2028=100)");
});

test("its series are found by the name of the publication, or by what only it has", () => {
  expect(findSeries(library, "It", "NTPP", id)).toMatchObject({
    ...{ region: "Sulawesi Selatan", periods: ["2031-01", "2031-02", "2031-03", "2031-04"] },
    values: ["117.06", "117.96", "117.55", "120.98"],
  });
});

test("a name that a released formula may use is of the same book as before, whatever the order", () => {
  for (const packages of [
    [madeUpBook(), ...bundledLibrary.packages],
    [...bundledLibrary.packages, madeUpBook()],
  ]) {
    const own = createLibrary(packages);
    for (const group of ["Gabungan", "NTP", "combined", "Tanaman Pangan", "NTPT"])
      expect(findSeries(own, "It", group)).toEqual(findSeries(bundledLibrary, "It", group));
  }
});

test("a name of two books of which none was meant before is refused, with both", () => {
  const notMeant = others.filter(({ isMeantByGroup }) => !isMeantByGroup);
  const find = () => findSeries(createLibrary([madeUpBook(), ...notMeant]), "It", "Gabungan");
  expect(find).toThrow(
    expect.objectContaining({
      code: "ambiguous",
      details: expect.objectContaining({
        expected: `${id}: combined, ntp-aceh-2023-09: combined`,
      }) as unknown,
    }) as CoreError,
  );
});

test.each([
  ["a table", tablePlan],
  ["a scenario", scenarioPlan],
  ["a decomposition", decompositionPlan],
])("%s of it is written to a workbook, and can be taken out again", async (_, makePlan) => {
  await carryOut(makePlan());
});

test.each([
  ["a table", tablePlan],
  ["a scenario", scenarioPlan],
  ["a decomposition", decompositionPlan],
])("%s of it is refreshed, and knows its book", async (_, makePlan) => {
  const { executor } = openWorkbook();
  await executor.apply(makePlan(), { overwrite: false });
  const [block] = (await executor.blocks().then((answer) => (answer.ok ? answer.value : []))) as [
    BlockSummary,
  ];
  expect(refreshObstacle(library, block)).toBeUndefined();
  expect(refreshObstacle(bundledLibrary, block)).toBe("noTable");
  expect(blockStanding(block, library)).toBe("current");
  const plan = refreshedPlan(library, block) as SheetPlan;
  expect(await executor.compare(plan)).toEqual({ ok: true, value: { changed: [], kept: [] } });
});

test("after a new edition of it a block is older, and gets the figure that changed", async () => {
  const { executor } = openWorkbook();
  await executor.apply(tablePlan(), { overwrite: false });
  const newer = madeUpBook(id, "1.1.0");
  newer.tables[1]!.rows[0]!.values[0] = "109.99";
  const revised = createLibrary([newer, ...bundledLibrary.packages]);
  const answer = await executor.blocks();
  const [block] = (answer.ok ? answer.value : []) as [BlockSummary];
  expect(blockStanding(block, revised)).toBe("older");
  const refreshed = await executor.refresh(refreshedPlan(revised, block) as SheetPlan);
  expect(refreshed).toMatchObject({ ok: true, value: { changed: [{ planned: "109.99" }] } });
});

test("its scenario starts from its own indices: 10 percent on padi of 42 percent", () => {
  expect([hasScenario(book), ntpMonths(book)]).toEqual([
    true,
    ["2031-01", "2031-02", "2031-03", "2031-04"],
  ]);
  const model = scenarioModel(book, { group: "combined", month: "2031-04" });
  const { base, after, printed } = runScenario(model, scenario).groups.at(-1)!;
  expect(base.it).toBeCloseTo(printed.it!, 2);
  // 0.6 of food crops in It, 0.7 of padi in those, 10 percent of 124.4.
  expect(after.it - base.it).toBeCloseTo(0.6 * 0.7 * 12.44, 6);
});

test("a check of its tables finds nothing as printed, and a figure that was changed", () => {
  const table = library.table(`${id}.l1`);
  const found = (values: string[][]) =>
    finishSteps(checkFigures(referenceTableRequest(book, table, values)!)).findings;
  const values = table.rows.map((row) => [...row.values]);
  expect(found(values)).toEqual([]);
  values[2]![1] = "136.80";
  expect(found(values).length).toBeGreaterThan(0);
});

test("a sentence about it is compared with it, one about the others as before", () => {
  const verdicts = (text: string) => checkSentences(library, text).map(({ verdict }) => verdict);
  const [first] = book.table("l1").rows;
  const printed = first!.values[1]!.replace(".", ",");
  expect(verdicts(`NTP Sulawesi Selatan pada Februari 2031 sebesar ${printed}.`)).toEqual([
    "agrees",
  ]);
  expect(verdicts("Pada Februari 2031 NTP Sulawesi Selatan sebesar 150,00.")).toEqual([
    "contradicts",
  ]);
  expect(verdicts("Rata-rata NTP Kalimantan Timur pada 2020 adalah 111,36.")).toEqual(["agrees"]);
});
