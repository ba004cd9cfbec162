import { createElement } from "react";
import { useInsertions } from "../../../src/taskpane/insertion";
import { PaneContext } from "../../../src/taskpane/pane-context";
import type { Answer, Applied, BlockSummary } from "../../../src/workbook/contract";
import type { PlanTarget, SheetPlan } from "../../../src/workbook/plan";
import { renderHook } from "../../support/render-hook";
import { smallPlan } from "../../support/small-plan";
import { fakeServices } from "../fake-services";

const failure = { code: "busy", asItWas: true } as const;
const plans = ["a", "b", "c"].map((name) => ({
  name,
  plan: (target: PlanTarget) => smallPlan(name, target),
}));

async function opened(edited: readonly string[] = [], fails = "") {
  const blocks: BlockSummary[] = [];
  const removed: string[] = [];
  const services = fakeServices();
  Object.assign(services.executor, {
    apply: async ({ blockId }: SheetPlan): Promise<Answer<Applied>> => {
      if (blockId === fails) return { ok: false, failure };
      const state = edited.includes(blockId) ? "edited" : "current";
      const block = { id: blockId, state } as BlockSummary;
      blocks.push(block);
      return { ok: true, value: { status: "inserted", block } };
    },
    blocks: async () => ({ ok: true, value: blocks }),
    remove: async (id: string) => {
      removed.push(id);
      return { ok: true, value: null };
    },
  });
  const pane = { services, language: "en", announce: () => undefined } as unknown;
  const hook = await renderHook(useInsertions, (children) =>
    createElement(PaneContext, { value: pane as never, children }),
  );
  return { hook, removed, blocks };
}

describe("useInsertions", () => {
  test("puts every plan in, and takes all of them out again, the last first", async () => {
    const { hook, removed, blocks } = await opened();
    await hook.act(async () => hook.now.insert(plans));
    const ids = blocks.map(({ id }) => id);
    expect(hook.now.state).toEqual({ step: "done", blocks: ids, all: 3 });
    await hook.act(async () => hook.now.undo());
    expect(hook.now.state).toEqual({ step: "removed", count: 3, edited: 0 });
    expect(removed).toEqual([...ids].reverse());
  });

  test("cancelled while it writes, it ends after that sheet", async () => {
    const { hook, blocks } = await opened();
    await hook.act(async () => {
      const inserting = hook.now.insert(plans);
      hook.now.cancel();
      await inserting;
    });
    expect(hook.now.state).toEqual({ step: "done", blocks: [blocks[0]?.id], all: 3 });
  });

  test("what was edited since stays", async () => {
    const first = smallPlan("a", { newSheet: "a" }).blockId;
    const { hook, removed } = await opened([first]);
    await hook.act(async () => hook.now.insert(plans));
    await hook.act(async () => hook.now.undo());
    expect(hook.now.state).toEqual({ step: "removed", count: 2, edited: 1 });
    expect(removed).not.toContain(first);
  });

  test("a failure says why, and what is in already can be taken out", async () => {
    const second = smallPlan("b", { newSheet: "b" }).blockId;
    const { hook, blocks, removed } = await opened([], second);
    await hook.act(async () => hook.now.insert(plans));
    const ids = blocks.map(({ id }) => id);
    expect(hook.now.state).toEqual({ step: "failed", failure, blocks: ids, all: 3 });
    await hook.act(async () => hook.now.undo());
    expect(removed).toEqual(ids);
  });
});
