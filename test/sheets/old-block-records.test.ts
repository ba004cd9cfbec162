import { readFileSync } from "node:fs";
import { bundledLibrary } from "../../src/bundled";
import { refreshedPlan, refreshObstacle } from "../../src/sheets";
import type { BlockSummary } from "../../src/workbook/contract";
import { plannedContent } from "../../src/workbook/excel/block-contents";
import { readRecord, recordKey, type BlockRecord } from "../../src/workbook/excel/block-record";
import { cellDigest, type PlannedCell, type Region, type SheetPlan } from "../../src/workbook/plan";
import type { WorkbookSnapshot } from "../../workbench/host";
import { openWorkbook } from "../workbook/excel/open-workbook";

/** Records as version 0.1.0 wrote them into the settings of a workbook, one for each kind of block. */
const recorded = JSON.parse(readFileSync("test/fixtures/old-block-records.json", "utf8")) as {
  name: string;
  record: BlockRecord;
}[];

const summaryOf = ({ id, title, language, source, sheet, address }: BlockRecord): BlockSummary => ({
  ...{ id, title, language, source, sheet, address },
  state: "current",
  keepsOldCells: false,
  oldFormulasAsText: 0,
  hasFormulas: true,
});

describe.each(recorded)("the record of $name, written before", ({ record }) => {
  test("is read as it was written", () => {
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  test("is planned again, in its place and from today's data", () => {
    const block = summaryOf(record);
    expect(refreshObstacle(bundledLibrary, block)).toBeUndefined();
    expect(refreshedPlan(bundledLibrary, block)).toMatchObject({
      blockId: record.id,
      language: record.language,
      target: { sheet: "Sheet1", cell: "B3" },
      source: {
        ...record.source,
        dataVersion: bundledLibrary.bookOf(record.source!.table).version,
      },
    });
  });
});

/** A plan that writes the parts of an old record: today's cells in them, and an older text where today's plan differs. */
function planOfThen(plan: SheetPlan, { parts, marks }: BlockRecord): SheetPlan {
  const cellAt = (row: number, column: number): PlannedCell | undefined =>
    plan.regions
      .map(({ at, cells }) => cells[row - at.row]?.[column - at.column])
      .find((cell) => cell !== undefined);
  let index = 0;
  const regions = parts.map(({ row, column, rows, columns }): Region => {
    const line = (i: number) =>
      Array.from({ length: columns }, (_, j): PlannedCell => {
        const mark = marks.slice(index * 4, ++index * 4);
        const cell = cellAt(row + i, column + j);
        const isSame = cell && cellDigest(plannedContent(cell)) === mark;
        return isSame ? cell : { text: `An older text, ${index}` };
      });
    const cells = Array.from({ length: rows }, (_, i) => line(i));
    const today = plan.regions.find(({ at }) => at.row === row && at.column === column);
    return {
      at: { row, column },
      cells,
      formats: [],
      notes: [],
      ...(today?.table && { table: today.table }),
    };
  });
  return { ...plan, regions };
}

const cellsOf = (snapshot: WorkbookSnapshot) => {
  const { cells } = snapshot.sheets[0]!;
  return Object.fromEntries(
    Object.entries(cells)
      .map(([at, { value, formula }]) => [at, formula ?? value])
      .filter(([, content]) => content !== ""),
  );
};

async function insertedThen(plan: SheetPlan, record: BlockRecord) {
  const open = openWorkbook();
  await open.executor.apply(planOfThen(plan, record), { overwrite: false });
  const written = readRecord(open.host.workbook.settings.get(recordKey(record.id)));
  const { parts, rows, columns, tables } = record;
  expect(written).toMatchObject({ parts, rows, columns, tables });
  return open;
}

describe.each(recorded)("a block with the parts of $name, as they were then,", ({ record }) => {
  const plan = refreshedPlan(bundledLibrary, summaryOf(record)) as SheetPlan;

  test("becomes what is inserted today", async () => {
    const today = openWorkbook();
    await today.executor.apply(plan, { overwrite: false });
    const expected = cellsOf(today.snapshot());
    const { executor, snapshot } = await insertedThen(plan, record);
    expect(await executor.refresh(plan)).toMatchObject({ ok: true, value: { kept: [] } });
    expect(cellsOf(snapshot())).toEqual(expected);
    expect(await executor.blocks()).toMatchObject({
      ok: true,
      value: [{ id: record.id, state: "current", source: plan.source }],
    });
    expect(await executor.compare(plan)).toEqual({ ok: true, value: { changed: [], kept: [] } });
  });

  test("is removed after a refresh, and leaves the sheet as it was", async () => {
    const { executor, snapshot } = await insertedThen(plan, record);
    await executor.refresh(plan);
    await executor.remove(record.id);
    expect(snapshot()).toEqual(openWorkbook().snapshot());
  });
});

const otherParts = ["a whole table", "the sample", "the balance of all years", "a trade scenario"];

test.each(recorded.filter(({ name }) => otherParts.includes(name)))(
  "a block with the parts of $name, as they were then, is as it was when its refresh fails",
  async ({ record }) => {
    const plan = refreshedPlan(bundledLibrary, summaryOf(record)) as SheetPlan;
    let failed = 0;
    for (const request of [1, 2, 3]) {
      for (const action of [0, 2, 4, 6, 12]) {
        const { executor, host, snapshot } = await insertedThen(plan, record);
        const before = snapshot();
        host.faults.inject({ request, action, when: "after", code: "GeneralException" });
        const answer = await executor.refresh(plan);
        if (answer.ok) continue;
        failed++;
        expect(answer.failure.asItWas).toBe(true);
        expect(snapshot()).toEqual(before);
      }
    }
    expect(failed).toBeGreaterThan(5);
  },
);

test("a block does not grow into cells that are in use, and says so", async () => {
  const { record } = recorded.find(({ name }) => name === "a whole table")!;
  const plan = refreshedPlan(bundledLibrary, summaryOf(record)) as SheetPlan;
  const { executor, type, snapshot } = openWorkbook();
  await executor.apply(planOfThen(plan, record), { overwrite: false });
  type(32, 3, [["mine"]]);
  const before = snapshot();
  const refused = { ok: false, failure: { code: "cells-below", asItWas: true } };
  expect(await executor.compare(plan)).toEqual(refused);
  expect(await executor.refresh(plan)).toEqual(refused);
  expect(snapshot()).toEqual(before);
});
