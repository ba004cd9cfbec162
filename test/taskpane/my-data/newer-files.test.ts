import { readingDesk } from "../../../src/reading/desk";
import type { OwnTable } from "../../../src/table";
import { blockChangesPlan } from "../../../src/taskpane/blocks/block-changes";
import { joinedChoices } from "../../../src/taskpane/my-data/arranged-tables";
import { ownTable, planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { newerForBlock, newerInFile, writeNewer } from "../../../src/taskpane/newer";
import { carriedTable } from "../../../src/taskpane/own-tables";
import { bundledLibrary } from "../../../src/bundled";
import type { SheetPlan } from "../../../src/workbook/plan";
import { carryOut } from "../../support/carry-out";
import { openWorkbook } from "../../workbook/excel/open-workbook";

const desk = readingDesk();
const opened = (name: string, text: string) =>
  desk.open({ name, bytes: new TextEncoder().encode(text) });

/** The table of a file; with several, all of them put together by their reader. */
async function tableOf(name: string, text: string): Promise<OwnTable> {
  const file = await opened(name, text);
  const plain = await file.read({});
  const ids = plain.tables.map(({ id }) => id);
  const choices = ids.length > 1 ? joinedChoices({}, plain.tables, ids) : {};
  const read = await file.read(choices);
  expect(read.tables).toHaveLength(1);
  const open = { id: 1, name, readOn: "2031-03-05", file, read, plain };
  return ownTable(read.tables[0]!, { ...open, choices, past: [], corrections: {} }, []);
}

/** A workbook with the table of the first file as a block, which the others refresh one after the other. */
async function refreshedBy(...[[name, text], ...newer]: [[string, string], ...[string, string][]]) {
  const { executor } = openWorkbook();
  const target = { sheet: "Sheet1", cell: "A1" };
  await executor.apply(planOwnTable(await tableOf(name, text), "en", target), { overwrite: false });
  const block = async () => {
    const answer = await executor.blocks();
    if (!answer.ok) throw new Error(answer.failure.code);
    return answer.value[0]!;
  };
  for (const [next, content] of newer) {
    const old = carriedTable(await block())!;
    const found = await newerInFile(await opened(next, content), old, next);
    if (!found) throw new Error(`${next} has another table`);
    const outcome = await newerForBlock(found, await block(), executor);
    if (outcome.found !== "newer" || !outcome.newer.writing) throw new Error(outcome.found);
    expect(await writeNewer(outcome.newer.writing, executor)).toMatchObject({ ok: true });
  }
  const at = await block();
  return { block: at, table: carriedTable(at)! };
}

/** Place, column, and both figures with the file that each is from. */
const changesIn = (plan: SheetPlan) =>
  plan.regions[1]?.cells.slice(1).map((line) =>
    line
      .slice(0, 6)
      .map((cell) => ("text" in cell ? cell.text : "number" in cell ? cell.number : ""))
      .map((shown) => (typeof shown === "string" ? shown.replace(/^\d.*, /, "") : shown)),
  );

const harvest = (north: string, south: string, more = "") =>
  `Harvest (tonnes)\nPlace;January;February${more && ";March"}\nNorth;${north}\nSouth;${south}\n`;

test("what files of later months revised is listed file by file, as a sheet that is carried out", async () => {
  const { block } = await refreshedBy(
    ["january.csv", harvest("10,5;11,2", "3,0;4,3")],
    ["march.csv", harvest("10,7;11,2", "3,0;4,3")],
    ["april.csv", harvest("10,7;11,2", "3,0;4,3")],
    ["may.csv", harvest("10,9;11,2", "3,0;4,1")],
  );
  const plan = blockChangesPlan(bundledLibrary, block, "en")?.({ sheet: "Sheet9", cell: "A1" });
  expect(changesIn(plan!)).toEqual([
    ["North", "January", 10.5, "january.csv", 10.7, "march.csv"],
    ["North", "January", 10.7, "april.csv", 10.9, "may.csv"],
    ["South", "February", 4.3, "april.csv", 4.1, "may.csv"],
  ]);
  await carryOut(plan!);
});

test("a table that its reader put together of several is refreshed and compared as one", async () => {
  const parts = (north: string, east: string) =>
    `Harvest A\nPlace;2030;2031\nNorth;${north}\nSouth;3,0;4,3\n\n\nHarvest B\nPlace;2030;2031\nEast;${east}\nWest;1,0;2,0\n`;
  const { block, table } = await refreshedBy(
    ["first.csv", parts("10,5;11,2", "7,5;8,0")],
    ["second.csv", parts("10,6;11,2", "7,5;8,0")],
    ["third.csv", parts("10,6;11,2", "7,5;8,5")],
  );
  expect(table.rows.map(({ label }) => label)).toEqual(["North", "South", "East", "West"]);
  const plan = blockChangesPlan(bundledLibrary, block, "en")?.({ sheet: "Sheet9", cell: "A1" });
  expect(changesIn(plan!)).toEqual([
    ["North", "2030", 10.5, "first.csv", 10.6, "second.csv"],
    ["East", "2031", 8, "second.csv", 8.5, "third.csv"],
  ]);
});

test("a newer file with a month more takes it in, and keeps what it revised", async () => {
  const { block, table } = await refreshedBy(
    ["february.csv", harvest("10,5;11,2", "3,0;4,3")],
    ["march.csv", harvest("10,5;11,4;12,0", "3,0;4,3;5,0", "March")],
  );
  expect(table.columns).toHaveLength(3);
  const plan = blockChangesPlan(bundledLibrary, block, "en")?.({ sheet: "Sheet9", cell: "A1" });
  expect(changesIn(plan!)).toEqual([
    ["North", "February", 11.2, "february.csv", 11.4, "march.csv"],
  ]);
});
