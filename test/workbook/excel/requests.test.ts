import { bundledLibrary } from "../../../src/bundled";
import { planTable } from "../../../src/sheets/table";
import type { SheetPlan } from "../../../src/workbook/plan";
import type { Host } from "../../../workbench/host";
import { leavePlans } from "../../support/every-plan";
import { openWorkbook } from "./open-workbook";

// These tests carry their plans out themselves.
afterEach(leavePlans);

type Target = SheetPlan["target"];
const here = { sheet: "Sheet1", cell: "A1" };
const onNewSheet = { newSheet: "New" };

/** How many requests something takes, and the length of the longest of them. */
async function taken({ log }: Host, step: () => Promise<unknown>) {
  const seen = log.length;
  await step();
  const requests = log.slice(seen);
  const bytes = Math.max(...requests.map((request) => request.bytes));
  return { requests: requests.length, kilobytes: Math.round(bytes / 1000) };
}

function largestPlan(target: Target): SheetPlan {
  const [largest] = [...bundledLibrary.tables].sort(
    (a, b) => b.rowCount * b.columns.length - a.rowCount * a.columns.length,
  );
  const { id, publication } = largest!;
  return planTable(bundledLibrary.table(id), {
    blockId: id,
    book: bundledLibrary.book(publication),
    errata: bundledLibrary.errata(id),
    language: "id",
    target,
  });
}

/** The plan with another number in each of its cells of numbers. */
const revised = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  regions: plan.regions.map((region) => ({
    ...region,
    cells: region.cells.map((line) =>
      line.map((cell) => ("number" in cell ? { ...cell, number: cell.number + 1 } : cell)),
    ),
  })),
});

const number = { number: 1234.5, format: "#,##0.00" };

/** A plan of so many numbers and nothing else. */
const numbersPlan = (blockId: string, rows: number, columns: number, target: Target): SheetPlan => {
  const line = Array.from({ length: columns }, () => number);
  const cells = Array.from({ length: rows }, () => line);
  return {
    ...{ blockId, title: "Numbers", language: "en", target, source: null },
    ...{ charts: [], columnWidths: line.map(() => 90) },
    regions: [{ at: { row: 0, column: 0 }, cells, formats: [], notes: [] }],
  };
};

describe("the largest table of the library", () => {
  test.each<Target>([here, onNewSheet])(
    "takes one request to read and one to write at %j",
    async (target) => {
      const { executor, host } = openWorkbook();
      const plan = largestPlan(target);
      const insert = () => executor.apply(plan, { overwrite: false });
      const { requests, kilobytes } = await taken(host, insert);
      expect(requests).toBe(2);
      expect(kilobytes).toBeLessThanOrEqual(40);
      expect(await executor.blocks()).toMatchObject({ value: [{ state: "current" }] });
    },
  );

  test("takes three requests to be refreshed when all of its numbers are others", async () => {
    const { executor, host } = openWorkbook();
    const plan = largestPlan(here);
    await executor.apply(plan, { overwrite: false });
    const later = revised(plan);
    const { requests, kilobytes } = await taken(host, () => executor.refresh(later));
    expect(requests).toBe(3);
    expect(kilobytes).toBeLessThanOrEqual(60);
    expect(await executor.compare(later)).toMatchObject({ value: { changed: [], kept: [] } });
  });
});

test("a hundred blocks take two requests to be compared, three to be refreshed and three to be listed", async () => {
  const { executor, host } = openWorkbook();
  const plans = Array.from({ length: 100 }, (_, n) =>
    numbersPlan(`b${n}`, 2, 2, { sheet: "Sheet1", cell: `A${1 + 3 * n}` }),
  );
  for (const plan of plans) await executor.apply(plan, { overwrite: false });
  const later = plans.map(revised);
  expect(await taken(host, () => executor.compareAll(later))).toMatchObject({ requests: 2 });
  const { requests, kilobytes } = await taken(host, () => executor.refreshAll(later));
  expect(requests).toBe(3);
  expect(kilobytes).toBeLessThan(1000);
  expect(await taken(host, () => executor.blocks())).toMatchObject({ requests: 3 });
  const same = { ok: true, value: { changed: [], kept: [] } };
  expect(await executor.compareAll(later)).toEqual(plans.map(() => same));
});

describe("an own table", () => {
  test.each([
    [200, 500],
    [5000, 20],
  ])("of %i rows and %i columns takes two requests, each under 5 MB", async (rows, columns) => {
    const { executor, host } = openWorkbook();
    const plan = numbersPlan("own", rows, columns, onNewSheet);
    const insert = () => executor.apply(plan, { overwrite: false });
    const { requests, kilobytes } = await taken(host, insert);
    expect(requests).toBe(2);
    expect(kilobytes).toBeLessThan(2800);
    expect(host.workbook.settings.size).toBe(1);
  });

  // Its record would have 4 MB, of which the settings of a workbook take one.
  test.each([
    [200, 5000],
    [5000, 200],
  ])("of %i rows and %i columns is refused before anything is asked", async (rows, columns) => {
    const { executor, host } = openWorkbook();
    const plan = numbersPlan("own", rows, columns, onNewSheet);
    expect(await executor.apply(plan, { overwrite: false })).toEqual({
      ok: false,
      failure: { code: "too-large", asItWas: true },
    });
    expect(host.log).toEqual([]);
  });

  test("of more blank cells than a block can have is refused, however short it is to write", async () => {
    const { executor, host } = openWorkbook();
    const plan = numbersPlan("own", 10, 10, onNewSheet);
    const [region] = plan.regions;
    const far = { ...region!, at: { row: 13_000, column: 10 } };
    expect(
      await executor.apply({ ...plan, regions: [region!, far] }, { overwrite: false }),
    ).toMatchObject({ ok: false, failure: { code: "too-large" } });
    expect(host.log).toEqual([]);
  });
});
