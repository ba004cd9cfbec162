import { variableOf } from "../../../scripts/stand-in/made-up-data";
import type { RevisedAnswer } from "../../../scripts/stand-in/start-stand-in";
import { bundledLibrary } from "../../../src/bundled";
import { blockChanges, blockChangesPlan } from "../../../src/taskpane/blocks/block-changes";
import { liveBlock, newerOfBlocks } from "../../../src/taskpane/blocks/live-block";
import { openedAnswer } from "../../../src/taskpane/live";
import { ownSeriesPlan, ownTable, planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { writeNewer } from "../../../src/taskpane/newer";
import { readingDesk } from "../../../src/reading/desk";
import type { OwnTable } from "../../../src/table";
import { addressOf, askAgain, type TableRequest } from "../../../src/web-api";
import { asking, standInForTests } from "../../support/stand-in-client";
import { openWorkbook } from "../../workbook/excel/open-workbook";

const tests = standInForTests();
beforeEach(() => tests.standIn.recover());

const desk = readingDesk();
const request: TableRequest = {
  ...{ ask: "data", domain: "0000", language: "id", variable: "6", years: ["124"] },
};
const [place] = variableOf(6)?.vervar ?? [];
const january = `${String(place?.val)}601241`;

/** A table as the review keeps it. */
async function liveTable(asked = request): Promise<OwnTable> {
  const answer = await askAgain(tests.client(), asked, asking());
  const at = { publisher: "Badan Pusat Statistik", address: addressOf(asked) };
  const file = await openedAnswer(desk, answer, at, "id");
  const read = await file.read({});
  const [found] = read.tables;
  if (!found) throw new Error("the answer holds no table");
  const open = { id: 1, name: "a", readOn: "2031-01-05", file, read, plain: read };
  return ownTable(found, { ...open, choices: {}, past: [], corrections: {} }, []);
}

/** A workbook with the table and its series, and how to ask anew. */
async function workbookWith(table: OwnTable) {
  const { executor, snapshot, type } = openWorkbook();
  await executor.apply(planOwnTable(table, "id", { sheet: "Sheet1", cell: "A1" }), {
    overwrite: false,
  });
  const series = ownSeriesPlan(table, "id")?.({ sheet: "Sheet1", cell: "A60" });
  if (series) await executor.apply(series, { overwrite: false });
  const blocks = async () => {
    const answer = await executor.blocks();
    return answer.ok ? answer.value.flatMap((block) => liveBlock(block) ?? []) : [];
  };
  const ask = async (takesNewerYears = false) =>
    newerOfBlocks(
      await blocks(),
      {
        ...{ client: tests.client(), services: { executor, readingDesk: desk }, language: "id" },
        takesNewerYears,
      },
      asking(),
    );
  return { executor, snapshot, type, blocks, ask };
}

test("a table and its series are asked for once, and both are refreshed by what the office revised", async () => {
  const table = await liveTable();
  const old = Number(table.rows[0]?.values[0]);
  const { executor, blocks, ask, snapshot } = await workbookWith(table);
  expect((await blocks()).map(({ address }) => address)).toEqual([
    addressOf(request),
    addressOf(request),
  ]);
  const before = tests.standIn.asked.length;
  tests.standIn.revise((answer) => {
    answer.datacontent[january] = old + 1.25;
  });
  const outcomes = await ask();
  expect(tests.standIn.asked.length - before).toBe(1);
  for (const outcome of outcomes) {
    if (outcome.found !== "newer" || !outcome.newer.writing) throw new Error(outcome.found);
    expect(outcome.newer.differences.changed).toHaveLength(1);
    expect(outcome.newer.writing).toMatchObject({ way: "refresh", edited: 0 });
    expect(await writeNewer(outcome.newer.writing, executor)).toMatchObject({ ok: true });
  }
  expect(JSON.stringify(snapshot())).toContain(String(old + 1.25));
  for (const { table: now } of await blocks())
    expect(now.vintages?.map(({ cells }) => cells)).toEqual([
      { [table.rows[0]?.key ?? ""]: { "2024-01": table.rows[0]?.values[0] } },
    ]);
  // Asked once more it says the same.
  for (const outcome of await ask())
    expect(outcome).toMatchObject({ found: "newer", newer: { differences: { changed: [] } } });
});

test("what changed stands on a sheet that is refreshed like its table, and grows with every revision", async () => {
  const table = await liveTable();
  const old = Number(table.rows[0]?.values[0]);
  const { executor, blocks, ask, snapshot } = await workbookWith(table);
  const reviseTo = async (value: number) => {
    tests.standIn.revise((answer) => {
      answer.datacontent[january] = value;
    });
    for (const outcome of await ask()) {
      if (outcome.found !== "newer" || !outcome.newer.writing) throw new Error(outcome.found);
      expect(await writeNewer(outcome.newer.writing, executor)).toMatchObject({ ok: true });
    }
  };
  /** Before, after, difference and percent of each change that the sheet lists. */
  const listed = () => {
    const { cells } = snapshot().sheets.find(({ name }) => name === "Changes")!;
    const line = (row: number) => ["C", "E", "G", "H"].map((column) => cells[`${column}${row}`]);
    return [5, 6, 7]
      .map(line)
      .filter(([before]) => typeof before?.value === "number")
      .map(([before, after, ...formulas]) => [
        ...[before?.value, after?.value],
        ...formulas.map((cell) => cell?.formula),
      ]);
  };
  const formulas = (row: number) => [`=E${row}-C${row}`, `=(E${row}-C${row})/ABS(C${row})*100`];

  await reviseTo(old + 1.25);
  const [first] = await blocks();
  const plan = blockChangesPlan(bundledLibrary, first!.block, "id");
  await executor.apply(plan!({ newSheet: "Changes" }), { overwrite: false });
  expect(listed()).toEqual([[old, old + 1.25, ...formulas(5)]]);
  const sheet = (await blocks()).find(({ block }) => block.sheet === "Changes");
  expect(blockChanges(bundledLibrary, first!.block)).toBe(1);
  expect(blockChanges(bundledLibrary, sheet!.block)).toBe(0);

  await reviseTo(old - 2);
  expect(listed()).toEqual([
    [old, old + 1.25, ...formulas(5)],
    [old + 1.25, old - 2, ...formulas(6)],
  ]);
  await reviseTo(old + 3);
  expect(listed()).toHaveLength(3);
  expect(blockChanges(bundledLibrary, (await blocks())[0]!.block)).toBe(3);
});

test.each<[string, (answer: RevisedAnswer) => void]>([
  [
    "title",
    (answer: RevisedAnswer): void =>
      answer.var.forEach((one) => (one.label = "Angka lain menurut Kota")),
  ],
  ["unit", (answer: RevisedAnswer) => answer.var.forEach((one) => (one.unit = "Juta Ton"))],
  ["row", (answer: RevisedAnswer) => answer.vervar.forEach((one) => (one.label += " Baru"))],
  ["row", (answer: RevisedAnswer) => void answer.vervar.shift()],
])("another %s is said, and nothing is offered to be written", async (what, change) => {
  const { ask } = await workbookWith(await liveTable());
  tests.standIn.revise(change);
  for (const outcome of await ask()) {
    if (outcome.found !== "changed") throw new Error(outcome.found);
    expect(outcome.changes[0]?.what).toBe(what);
  }
});

test("ids that changed under the same names are told from new places", async () => {
  const { ask } = await workbookWith(await liveTable());
  tests.standIn.revise((answer) => {
    const keys = Object.entries(answer.datacontent);
    answer.vervar.forEach((one) => (one.val += 40_000));
    answer.datacontent = Object.fromEntries(
      keys.map(([key, value]) => [
        key.replace(/^(9999|\d)(?=60124)/, (id) => String(Number(id) + 40_000)),
        value,
      ]),
    );
  });
  const [outcome] = await ask();
  expect(outcome).toMatchObject({ found: "changed" });
  expect(JSON.stringify(outcome)).toContain('"row-id"');
});

describe("a new month of the same year", () => {
  async function withNewMonth() {
    tests.standIn.revise((answer) => {
      for (const key of Object.keys(answer.datacontent))
        if (key.endsWith("6012412")) delete answer.datacontent[key];
    });
    const table = await liveTable();
    expect(table.columns).toHaveLength(11);
    const open = await workbookWith(table);
    tests.standIn.recover();
    return { ...open, table };
  }

  async function writingOf({ ask }: Awaited<ReturnType<typeof withNewMonth>>) {
    const [outcome] = await ask();
    if (outcome?.found !== "newer" || !outcome.newer.writing) throw new Error(outcome?.found);
    expect(outcome.newer.differences.added.length).toBeGreaterThan(3);
    expect(outcome.newer.table.vintages).toBeUndefined();
    return outcome.newer.writing;
  }

  test("makes the block wider where it stands", async () => {
    const open = await withNewMonth();
    const writing = await writingOf(open);
    expect(writing.way).toBe("replace");
    expect(await writeNewer(writing, open.executor)).toMatchObject({ ok: true });
    const [{ table, block } = {}] = await open.blocks();
    expect(table?.columns).toHaveLength(12);
    expect(block).toMatchObject({ sheet: "Sheet1", state: "current" });
    expect(open.snapshot().sheets).toHaveLength(1);
    const again = await writingOfSame(open);
    expect(again).toEqual([]);
  });

  test.each([
    ["cells beside it are in use", "Z1", 0, 12],
    ["one of its cells was edited", "99", 4, 1],
  ])("goes on a new sheet where %s", async (_, text, row, column) => {
    const open = await withNewMonth();
    open.type(row, column, [[text]]);
    expect((await writingOf(open)).way).toBe("new-sheet");
  });

  async function writingOfSame({ ask }: Awaited<ReturnType<typeof withNewMonth>>) {
    const [outcome] = await ask();
    return outcome?.found === "newer" ? outcome.newer.differences.added : undefined;
  }
});

describe("newer years of the same variable", () => {
  test("are taken in after a yes: the block grows where it stands and is asked for with them from then on", async () => {
    const table = await liveTable();
    const open = await workbookWith(table);
    const [, first = ""] = /th=([\d;]+)/.exec(table.source.address ?? "") ?? [];
    expect(first).toBe("124");
    const [same] = await open.ask();
    expect(same).toMatchObject({ found: "newer", newer: { differences: { added: [] } } });
    const [outcome] = await open.ask(true);
    if (outcome?.found !== "newer" || !outcome.newer.writing) throw new Error(outcome?.found);
    expect(outcome.newer.differences.changed).toEqual([]);
    expect(outcome.newer.writing.way).toBe("replace");
    expect(await writeNewer(outcome.newer.writing, open.executor)).toMatchObject({ ok: true });
    const [{ table: grown, address } = {}] = await open.blocks();
    expect(address).toBe(addressOf({ ...request, years: ["124", "125"] } as TableRequest));
    const fresh = await liveTable({ ...request, years: ["124", "125"] } as TableRequest);
    expect(grown?.columns).toEqual(fresh.columns);
    expect(grown?.rows).toEqual(fresh.rows);
    const [again] = await open.ask(true);
    expect(again).toMatchObject({ found: "newer", newer: { differences: { added: [] } } });
  });

  test("earlier years that were not asked for stay out, and a table of another kind asks for no years", async () => {
    const newest = await liveTable({ ...request, years: ["125"] } as TableRequest);
    const [outcome] = await (await workbookWith(newest)).ask(true);
    expect(outcome).toMatchObject({ found: "newer", newer: { differences: { added: [] } } });
    const other = await workbookWith(
      await liveTable({ ask: "static-table", domain: "0000", language: "id", id: "1" }),
    );
    tests.standIn.asked.splice(0);
    await other.ask(true);
    expect(tests.standIn.asked.join()).not.toContain("model=th");
  });
});

test("a static table is asked for anew as well; a pasted answer says of no address that can be asked", async () => {
  const { blocks, ask } = await workbookWith(
    await liveTable({ ask: "static-table", domain: "0000", language: "id", id: "1" }),
  );
  expect((await blocks()).map(({ request: { ask: kind } }) => kind)).toContain("static-table");
  expect(await ask()).toMatchObject([
    { found: "newer" },
    ...(await blocks()).slice(1).map(() => ({})),
  ]);
  const pasted = await liveTable();
  const other = await workbookWith({
    ...pasted,
    source: { ...pasted.source, address: "https://webapi.bps.go.id" },
  });
  expect(await other.blocks()).toEqual([]);
});
