import { blockExtent, type SheetPlan } from "../../../src/workbook/plan";
import { type OwnTable } from "../../../src/table";
import { planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { openWorkbook } from "./open-workbook";

type Target = SheetPlan["target"];
const atB2 = { sheet: "Sheet1", cell: "B2" };

function ownTable(rows: number, columns: number): OwnTable {
  const years = Array.from({ length: columns }, (_, column) => String(2031 + column));
  return {
    id: "own-a.0-0-0",
    title: { id: "Luas Panen (ha)", en: "Luas Panen (ha)" },
    columns: years.map((year) => ({
      ...{ key: year, title: { id: year, en: year }, unit: "ha", period: year },
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      ...{ key: `r${row}`, code: "", parent: "", label: `Daerah ${row}` },
      values: years.map((_year, column) => String(100 * row + column)),
    })),
    notes: [],
    source: { file: "panen.csv" },
  } as unknown as OwnTable;
}

const planOf = (rows: number, columns: number, target: Target): SheetPlan => ({
  ...planOwnTable(ownTable(rows, columns), "id", target),
  blockId: "own",
});

const small = (target: Target = atB2) => planOf(3, 2, target);
const large = (target: Target = atB2) => planOf(5, 4, target);

async function inserted(target?: Target) {
  const open = openWorkbook();
  expect(await open.executor.apply(small(target), { overwrite: true })).toMatchObject({ ok: true });
  return open;
}

/** Without the times in records. */
const timeless = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "now"));

test("a block takes a larger size where it stands, as if it had been inserted so", async () => {
  const { executor, snapshot } = await inserted();
  expect(await executor.compare(large())).toMatchObject({ failure: { code: "block-changed" } });
  expect(await executor.canReplace(large())).toEqual({ ok: true, value: null });
  expect(await executor.replace(large(), small())).toMatchObject({ ok: true });
  const fresh = openWorkbook();
  await fresh.executor.apply(large(), { overwrite: false });
  expect(timeless(snapshot())).toEqual(timeless(fresh.snapshot()));
});

test("a block takes a smaller size and leaves nothing behind", async () => {
  const open = openWorkbook();
  await open.executor.apply(large(), { overwrite: false });
  expect(await open.executor.replace(small(), large())).toMatchObject({ ok: true });
  expect(timeless(open.snapshot())).toEqual(timeless((await inserted()).snapshot()));
});

test("cells that the block had replaced still come back when it is removed", async () => {
  const open = openWorkbook();
  open.type(2, 2, [["mine"]]);
  const before = open.snapshot();
  await open.executor.apply(small(), { overwrite: true });
  await open.executor.replace(large(), small());
  await open.executor.remove("own");
  expect(open.snapshot()).toEqual(before);
});

test("a sheet that the block brought stays, and still goes with it", async () => {
  const { executor, host, snapshot } = await inserted({ newSheet: "Panen" });
  const idOf = () => host.workbook.sheets.find(({ name }) => name === "Panen")?.id;
  const before = idOf();
  expect(before).toBeDefined();
  expect(await executor.replace(large(), small())).toMatchObject({ ok: true });
  expect(idOf()).toBe(before);
  await executor.remove("own");
  expect(snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test.each([
  ["a cell of the block was edited", 5, 2, "block-changed"],
  ["a cell beside it is in use", 3, 5, "cells-below"],
  ["a cell below it is in use", 1 + blockExtent(small()).rows, 1, "cells-below"],
])("is refused where %s, and changes nothing", async (_, row, column, code) => {
  const { executor, type, snapshot } = await inserted();
  type(row, column, [["7"]]);
  const before = snapshot();
  const refused = { ok: false, failure: { code, asItWas: true } };
  expect(await executor.canReplace(large())).toEqual(refused);
  expect(await executor.replace(large(), small())).toEqual(refused);
  expect(snapshot()).toEqual(before);
});

test("after a failure at any request the block is as it was", async () => {
  let failed = 0;
  for (let request = 0; request < 14; request++) {
    for (const action of [0, 3, 9]) {
      const { executor, host, snapshot } = await inserted();
      const before = timeless(snapshot());
      host.faults.inject({ request, action, when: "after", code: "GeneralException" });
      const answer = await executor.replace(large(), small());
      if (answer.ok) continue;
      failed++;
      expect(answer.failure.asItWas).toBe(true);
      expect(timeless(snapshot())).toEqual(before);
    }
  }
  expect(failed).toBeGreaterThan(5);
});
