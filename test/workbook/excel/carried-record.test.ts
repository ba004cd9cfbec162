import type { OwnTable } from "../../../src/table";
import { carriedTable } from "../../../src/taskpane/own-tables";
import { planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { openWorkbook } from "./open-workbook";

/** A table whose labels alone take so many thousand characters. */
const tableOf = (thousands: number, id: string): OwnTable => ({
  id: `own-a.${id}`,
  title: { id: "Panen", en: "Harvest" },
  columns: [{ key: "2031", title: { id: "2031", en: "2031" }, unit: "ha", measure: "value" }],
  rows: Array.from({ length: thousands }, (_, row) => ({
    ...{ key: `r${row}`, code: "", parent: "", label: `${row} ${"panjang ".repeat(124)}` },
    values: [String(row)],
  })),
  notes: [],
  source: { file: "panen.csv" },
});

async function insertedIn({ executor }: ReturnType<typeof openWorkbook>, table: OwnTable) {
  const plan = planOwnTable(table, "id", { newSheet: table.id });
  await executor.apply(plan, { overwrite: false });
  const answer = await executor.blocks();
  const block = answer.ok ? answer.value.at(-1) : undefined;
  if (!block) throw new Error("no block");
  return block;
}

test("a workbook carries a table of 390,000 characters whole", async () => {
  const table = tableOf(380, "a");
  const block = await insertedIn(openWorkbook(), table);
  expect(carriedTable(block)?.rows).toEqual(table.rows);
  expect(block.source?.ownIsLeftOut).toBeUndefined();
});

test("a larger one is not carried, and the block says so", async () => {
  const block = await insertedIn(openWorkbook(), tableOf(410, "a"));
  expect(carriedTable(block)).toBeUndefined();
  expect(block.source?.ownIsLeftOut).toBe(true);
});

test("together they take no more than the settings of a workbook hold; the last one is left out, and said to be", async () => {
  const open = openWorkbook();
  const states: boolean[] = [];
  for (const id of ["a", "b", "c"]) {
    const block = await insertedIn(open, tableOf(350, id));
    states.push(carriedTable(block) !== undefined);
    expect(block.source?.ownIsLeftOut === true).toBe(!states.at(-1));
  }
  expect(states).toEqual([true, true, false]);
});
