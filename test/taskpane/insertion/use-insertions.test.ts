import { type NamedPlan, useInsertions } from "../../../src/taskpane/insertion";
import type { Answer, Applied, BlockSummary, Executor } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { smallPlan } from "../../support/small-plan";
import { fakeServices } from "../fake-services";

const failure = { code: "busy", asItWas: true } as const;
const failed = { ok: false, failure } as const;
const done = { ok: true, value: null } as const;
const plans = ["a", "b", "c"].map((name): NamedPlan => ({
  name,
  plan: (target) => smallPlan(name, target),
}));
const inserted = (id: string): Answer<Applied> => ({
  ok: true,
  value: { status: "inserted", block: { id } as BlockSummary },
});
const listed = (...blocks: [id: string, state: BlockSummary["state"]][]) => ({
  ok: true as const,
  value: blocks.map(([id, state]) => ({ id, state }) as BlockSummary),
});
const threeBlocks = listed(["b1", "current"], ["b2", "current"], ["b3", "current"]);

const insertions = async (executor: Partial<Executor>) => {
  const services = { executor: { ...fakeServices().executor, ...executor } };
  return (await renderController(useInsertions, services)).hook;
};

/** Three sheets, all of them inserted. */
async function wholeInsertion(executor: Partial<Executor>) {
  let count = 0;
  const hook = await insertions({
    apply: async () => inserted(`b${++count}`),
    blocks: async () => threeBlocks,
    ...executor,
  });
  await hook.act(() => hook.now.insert(plans));
  return hook;
}

describe("useInsertions", () => {
  test("inserts one sheet after the other, each with the name of its own", async () => {
    const answers = lateAnswers<Answer<Applied>>();
    const names: unknown[] = [];
    const hook = await insertions({
      apply: (plan) => {
        names.push(plan.target);
        return answers.ask();
      },
    });
    await hook.act(() => void hook.now.insert(plans));
    expect(() => answers.give(1, inserted("b2"))).toThrow(RangeError);
    for (const place of [0, 1, 2]) {
      expect(hook.now.state).toMatchObject({ step: "working", done: place, all: 3 });
      await hook.act(() => answers.give(place, inserted(`b${place + 1}`)));
    }
    expect(hook.now.state).toEqual({ step: "ended", all: 3, blocks: ["b1", "b2", "b3"] });
    expect(names).toEqual([{ newSheet: "a" }, { newSheet: "b" }, { newSheet: "c" }]);
  });

  test("ends after the sheet that is being written when the reader stops it", async () => {
    const answers = lateAnswers<Answer<Applied>>();
    const hook = await insertions({ apply: answers.ask });
    await hook.act(() => void hook.now.insert(plans));
    await hook.act(() => hook.now.stop());
    expect(hook.now.state).toMatchObject({ step: "working", stopping: true });
    await hook.act(() => answers.give(0, inserted("b1")));
    expect(hook.now.state).toEqual({ step: "ended", all: 3, blocks: ["b1"] });
  });

  test("writes no further sheet once its screen is gone", async () => {
    const answers = lateAnswers<Answer<Applied>>();
    const hook = await insertions({ apply: answers.ask });
    await hook.act(() => void hook.now.insert(plans));
    await hook.unmount();
    answers.give(0, inserted("b1"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(() => answers.give(1, inserted("b2"))).toThrow(RangeError);
  });

  test("ends with what is in when a sheet fails, which can be taken out", async () => {
    let count = 0;
    const removed: string[] = [];
    const hook = await insertions({
      apply: async () => (++count === 2 ? failed : inserted("b1")),
      blocks: async () => listed(["b1", "current"]),
      remove: async (id) => {
        removed.push(id);
        return done;
      },
    });
    await hook.act(() => hook.now.insert(plans));
    expect(hook.now.state).toEqual({ step: "ended", all: 3, blocks: ["b1"], failure });
    await hook.act(() => hook.now.undo());
    expect([hook.now.state, removed]).toEqual([{ step: "removed" }, ["b1"]]);
  });

  test("undo takes out the last first, and keeps the rest in the list when one fails", async () => {
    const removed: string[] = [];
    const hook = await wholeInsertion({
      remove: async (id) => {
        removed.push(id);
        return id === "b2" ? failed : done;
      },
    });
    await hook.act(() => hook.now.undo());
    expect(removed).toEqual(["b3", "b2"]);
    expect(hook.now.state).toEqual({ step: "ended", all: 3, blocks: ["b1", "b2"], failure });
  });

  test("undo leaves alone what the reader has taken out already", async () => {
    const removed: string[] = [];
    const hook = await wholeInsertion({
      blocks: async () => listed(["b1", "current"], ["b3", "current"]),
      remove: async (id) => {
        removed.push(id);
        return done;
      },
    });
    await hook.act(() => hook.now.undo());
    expect([hook.now.state, removed]).toEqual([{ step: "removed" }, ["b3", "b1"]]);
  });

  test("undo asks before it takes out what was edited, and takes a no", async () => {
    const hook = await wholeInsertion({
      blocks: async () => listed(["b1", "current"], ["b2", "edited"], ["b3", "current"]),
    });
    await hook.act(() => hook.now.undo());
    expect(hook.now.state).toMatchObject({ step: "asking", edited: 1 });
    await hook.act(() => hook.now.keepAll());
    expect(hook.now.state).toMatchObject({ step: "ended", blocks: ["b1", "b2", "b3"] });
    await hook.act(() => hook.now.undo());
    await hook.act(() => hook.now.removeAll());
    expect(hook.now.state).toEqual({ step: "removed" });
  });

  test("undo says why the workbook could not be read, and can be tried again", async () => {
    const hook = await wholeInsertion({ blocks: async () => failed });
    await hook.act(() => hook.now.undo());
    expect(hook.now.state).toMatchObject({ step: "ended", blocks: ["b1", "b2", "b3"], failure });
  });
});
