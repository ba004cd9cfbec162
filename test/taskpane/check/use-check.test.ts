import { selectionChoice, useCheck } from "../../../src/taskpane/check/use-check";
import type { PaneServices } from "../../../src/taskpane";
import type { Answer, CheckedWorkbook, Executor, SheetCells } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { fakeServices } from "../fake-services";

const failure = { code: "busy", asItWas: true } as const;
const failed = { ok: false, failure } as const;

/** Four parts and their total in three years; the first total is off by what is given. */
const table = (sheet: string, off = 0): Answer<SheetCells> => {
  const parts = [
    [1204, 1311, 1498],
    [2310, 2274, 2207],
    [3078, 3119, 3342],
    [4561, 4702, 4889],
  ];
  const totals = [0, 1, 2].map((year) => parts.reduce((sum, part) => sum + (part[year] ?? 0), 0));
  const values = [
    ["Item", "2018", "2019", "2020"],
    ...parts.map((part, index) => [`Part ${index + 1}`, ...part]),
    ["Total", (totals[0] ?? 0) + off, ...totals.slice(1)],
  ];
  const formats = values.map((line) => line.map(() => "General"));
  return { ok: true, value: { sheet, row: 0, column: 0, values, formats } };
};

/** Lets a check that was started come to its end. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

async function check(
  workbook: Partial<CheckedWorkbook> = {},
  services: Partial<PaneServices> = {},
) {
  const reading = lateAnswers<Answer<SheetCells>>();
  const checkedWorkbook = { readSelection: reading.ask, ...workbook } as CheckedWorkbook;
  const { hook, said } = await renderController(useCheck, { checkedWorkbook, ...services });
  const read = (choice: string = selectionChoice) => hook.act(() => void hook.now.read(choice));
  const give = (place: number, answer: Answer<SheetCells>) =>
    hook.act(async () => {
      reading.give(place, answer);
      await rest();
    });
  return { hook, said, read, give };
}

describe("useCheck", () => {
  test("checks the selected cells and says what it found", async () => {
    const { hook, said, read, give } = await check();
    await read();
    expect(hook.now.state).toEqual({ progress: 0 });
    await give(0, table("S", 100));
    expect(hook.now.state.result?.findings.length).toBe(1);
    expect(said).toHaveLength(1);
  });

  test("an older selection does not replace a newer one", async () => {
    const { hook, said, read, give } = await check();
    await read();
    await read();
    await give(1, table("New"));
    await give(0, table("Old"));
    expect([hook.now.state.subject?.cells.sheet, said.length]).toEqual(["New", 1]);
  });

  test("a selection that cannot be read is said, and can be put aside", async () => {
    const { hook, read, give } = await check();
    await read();
    await give(0, failed);
    expect(hook.now.state).toEqual({ failure });
    await hook.act(() => hook.now.dismiss());
    expect(hook.now.state.failure).toBeUndefined();
  });

  test("cells without a table are said to hold none", async () => {
    const { hook, read, give } = await check();
    await read();
    await give(0, {
      ok: true,
      value: { sheet: "S", row: 0, column: 0, values: [[""]], formats: [[""]] },
    });
    expect(hook.now.state).toEqual({ empty: true });
  });

  test("the title of a block is taken for the table of the block", async () => {
    const block = { id: "own~1", sheet: "S", address: "B2:E9" };
    const executor = {
      ...fakeServices().executor,
      places: async () => ({ ok: true, value: [{ block, rows: 8, columns: 4, isWhole: true }] }),
      blocks: async () => ({ ok: true, value: [block] }),
    } as unknown as Executor;
    const { hook, read, give } = await check(
      { readRange: async (sheet) => table(sheet, 100) },
      { executor },
    );
    const title = { sheet: "S", row: 1, column: 1, values: [["Table 1"]], formats: [["General"]] };
    await read();
    await give(0, { ok: true, value: title });
    expect(hook.now.state.result?.findings.length).toBe(1);
    await read();
    await give(1, { ok: true, value: { ...title, row: 9 } });
    expect(hook.now.state).toEqual({ empty: true });
  });

  test("a block that is not there any more is said to be gone", async () => {
    const { hook, read } = await check();
    await read("block~1");
    expect(hook.now.state.failure).toEqual({ code: "block-gone", asItWas: true });
  });

  test("a reading that was stopped, or whose screen is gone, says and shows nothing", async () => {
    const stopped = await check();
    await stopped.read();
    await stopped.hook.act(() => stopped.hook.now.stop());
    await stopped.give(0, table("S"));
    expect([stopped.hook.now.state.result, stopped.said]).toEqual([undefined, []]);
    const left = await check();
    await left.read();
    await left.hook.unmount();
    await left.give(0, table("S"));
    expect(left.said).toEqual([]);
  });

  test("marks that were asked for one table are not reported below another one, but their failure is", async () => {
    const marking = lateAnswers<Answer<null>>();
    const { hook, said, read, give } = await check({ mark: marking.ask });
    await read();
    await give(0, table("First", 100));
    await hook.act(() => void hook.now.mark());
    await hook.act(() => void hook.now.mark());
    await read();
    await give(1, table("Second"));
    await hook.act(() => marking.give(0, { ok: true, value: null }));
    expect([hook.now.state.message, said.length]).toEqual([undefined, 3]);
    await hook.act(() => marking.give(1, failed));
    expect([hook.now.state.failure, hook.now.state.subject?.cells.sheet]).toEqual([
      failure,
      "Second",
    ]);
  });

  test("has a report of what it found, for any place", async () => {
    const { hook, read, give } = await check();
    expect(hook.now.report).toBeUndefined();
    await read();
    await give(0, table("S", 100));
    const target = { sheet: "S", cell: "F1" };
    expect(hook.now.report?.(target)).toMatchObject({ target, title: "Check of S!A1:D6" });
  });

  test("the report says from which levels the changes were computed, in the language of the pane", async () => {
    const levels = [
      [20.06, 31.27],
      [24.33, 28.96],
      [57.14, 41.05],
      [33.37, 36.68],
      [48.91, 77.44],
      [29.55, 30.06],
    ] as const;
    const values = [
      ["Pelabuhan", "Agustus", "September", "Perubahan (%)"],
      ...levels.map(([before, now], at) => [
        `Pelabuhan ${at + 1}`,
        Math.round(before * 10) / 10,
        Math.round(now * 10) / 10,
        Math.round((now / before - 1) * 10_000) / 100,
      ]),
    ];
    const formats = values.map((line) =>
      line.map((cell, at) => (typeof cell === "number" ? (at === 3 ? "0.00" : "0.0") : "General")),
    );
    const { hook, read, give } = await check();
    await read();
    await give(0, { ok: true, value: { sheet: "S", row: 0, column: 0, values, formats } });
    const plan = hook.now.report!({ newSheet: "Check" });
    const written = JSON.stringify(plan);
    expect(written).toContain("D Perubahan (%)");
    expect(written).toMatch(/Computed from unrounded levels: these explain 6 of 6/);
    const said = written.indexOf("Computed figures");
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(written.indexOf("Verdict"));
  });

  test("the report of sums says nothing of levels", async () => {
    const { hook, read, give } = await check();
    await read();
    await give(0, table("S"));
    const written = JSON.stringify(hook.now.report!({ newSheet: "Check" }));
    expect(written).not.toContain("Computed figures");
  });
});
