import { useBatch } from "../../../src/taskpane/tables/use-batch";
import type { Answer, Applied, BlockSummary, Executor } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { ntpTable, tradeTable } from "../../fixtures/reference-library";
import { fakeServices } from "../fake-services";

const failure = { code: "busy", asItWas: true } as const;
const failed = { ok: false, failure } as const;
const tables = [ntpTable.id, tradeTable.id, ntpTable.id];
const inserted = (id: string): Answer<Applied> => ({
  ok: true,
  value: { status: "inserted", block: { id } as BlockSummary },
});

const batch = (executor: Partial<Executor>) =>
  renderController(useBatch, { executor: { ...fakeServices().executor, ...executor } });

/** A batch of three tables, all of them inserted. */
async function wholeBatch(executor: Partial<Executor>) {
  let count = 0;
  const { hook } = await batch({ apply: async () => inserted(`b${++count}`), ...executor });
  await hook.act(() => hook.now.insert(tables, "corrected"));
  return hook;
}

describe("useBatch", () => {
  test("inserts the tables one after the other, each on a new sheet", async () => {
    const answers = lateAnswers<Answer<Applied>>();
    const { hook } = await batch({ apply: answers.ask });
    await hook.act(() => void hook.now.insert(tables, "corrected"));
    expect(() => answers.give(1, inserted("b2"))).toThrow(RangeError);
    for (const place of [0, 1, 2]) {
      expect(hook.now.state).toMatchObject({ step: "working", done: place, all: 3 });
      await hook.act(() => answers.give(place, inserted(`b${place + 1}`)));
    }
    expect(hook.now.state).toEqual({ step: "ended", done: 3, all: 3, blocks: ["b1", "b2", "b3"] });
  });

  test("ends after the table that is being written when the reader stops it", async () => {
    const answers = lateAnswers<Answer<Applied>>();
    const { hook } = await batch({ apply: answers.ask });
    await hook.act(() => void hook.now.insert(tables, "corrected"));
    await hook.act(() => hook.now.stop());
    expect(hook.now.state).toMatchObject({ step: "working", stopping: true });
    await hook.act(() => answers.give(0, inserted("b1")));
    expect(hook.now.state).toEqual({ step: "ended", done: 1, all: 3, blocks: ["b1"] });
  });

  test("ends with what is in when a table fails", async () => {
    let count = 0;
    const { hook } = await batch({ apply: async () => (++count === 2 ? failed : inserted("b1")) });
    await hook.act(() => hook.now.insert(tables, "corrected"));
    expect(hook.now.state).toEqual({ step: "ended", done: 1, all: 3, blocks: ["b1"], failure });
  });

  test("undo takes out the last table first, and keeps the rest in the list when one fails", async () => {
    const removed: string[] = [];
    const hook = await wholeBatch({
      remove: async (id) => {
        removed.push(id);
        return id === "b2" ? failed : { ok: true, value: null };
      },
    });
    await hook.act(() => hook.now.undo());
    expect(removed).toEqual(["b3", "b2"]);
    expect(hook.now.state).toEqual({
      step: "ended",
      done: 2,
      all: 3,
      blocks: ["b1", "b2"],
      failure,
    });
  });

  test("undo asks before it takes out what was edited, and takes a no", async () => {
    const hook = await wholeBatch({
      blocks: async () => ({
        ok: true,
        value: [{ id: "b2", state: "edited" } as BlockSummary],
      }),
    });
    await hook.act(() => hook.now.undo());
    expect(hook.now.state).toMatchObject({ step: "asking", edited: 1 });
    await hook.act(() => hook.now.keepAll());
    expect(hook.now.state).toMatchObject({ step: "ended", done: 3 });
    await hook.act(() => hook.now.undo());
    await hook.act(() => hook.now.removeAll());
    expect(hook.now.state).toEqual({ step: "removed" });
  });

  test("undo says why the workbook could not be read, and can be tried again", async () => {
    const hook = await wholeBatch({ blocks: async () => failed });
    await hook.act(() => hook.now.undo());
    expect(hook.now.state).toMatchObject({ step: "ended", done: 3, failure });
  });
});
