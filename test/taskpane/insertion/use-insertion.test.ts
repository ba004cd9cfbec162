import { createElement } from "react";
import { useInsertion } from "../../../src/taskpane/insertion";
import { PaneContext } from "../../../src/taskpane/pane-context";
import type { Answer, Applied, BlockSummary } from "../../../src/workbook/contract";
import type { PlanTarget } from "../../../src/workbook/plan";
import { renderHook } from "../../support/render-hook";
import { smallPlan } from "../../support/small-plan";
import { fakeServices } from "../fake-services";

const plan = (target: PlanTarget) => smallPlan("a", target);
const block = { id: "a", state: "current" } as BlockSummary;
const inserted: Answer<Applied> = { ok: true, value: { status: "inserted", block } };
const occupied = { sheet: "S", sheetId: "{1}", count: 1, addresses: ["A1"], keepable: true };
const asked: Answer<Applied> = { ok: true, value: { status: "occupied", occupied } };
const failure = { code: "busy", asItWas: true } as const;
const failed = { ok: false, failure } as const;

async function insertion(changes: Partial<ReturnType<typeof fakeServices>["executor"]>) {
  const services = fakeServices();
  Object.assign(services.executor, changes);
  const pane = { services, language: "en", announce: () => undefined } as unknown;
  return renderHook(useInsertion, (children) =>
    createElement(PaneContext, { value: pane as never, children }),
  );
}

describe("useInsertion", () => {
  test("an inserted block is done, on a new sheet too", async () => {
    const hook = await insertion({ apply: async () => inserted });
    const answers: boolean[] = [];
    await hook.act(async () => answers.push(await hook.now.onNewSheet(plan, "New")));
    expect(hook.now.state).toEqual({ step: "done", block });
    expect(answers).toEqual([true]);
  });

  test("occupied cells are asked about, and a yes applies the same plan to just these cells", async () => {
    const options: unknown[] = [];
    const hook = await insertion({
      apply: async (_plan, given) => (options.push(given) === 1 ? asked : inserted),
    });
    await hook.act(() => hook.now.atSelection(plan));
    expect(hook.now.state).toMatchObject({ step: "occupied", occupied, plan: { blockId: "a" } });
    await hook.act(() => hook.now.replace());
    expect(hook.now.state.step).toBe("done");
    expect(options).toEqual([{ overwrite: false }, { overwrite: true, asked: occupied }]);
  });

  test.each([
    ["the selection", { selection: async () => failed }],
    ["the insertion", { apply: async () => failed }],
  ])("a failure of %s is shown as it is, and can be put aside", async (_what, changes) => {
    const hook = await insertion(changes);
    await hook.act(() => hook.now.atSelection(plan));
    expect(hook.now.state).toEqual({ step: "failed", failure });
    await hook.act(() => hook.now.dismiss());
    expect(hook.now.state).toEqual({ step: "idle" });
  });

  test("what is under way cannot be put aside", async () => {
    let answer: (applied: Answer<Applied>) => void = () => undefined;
    const hook = await insertion({ apply: () => new Promise((resolve) => (answer = resolve)) });
    let done: Promise<unknown> = Promise.resolve();
    await hook.act(() => void (done = hook.now.onNewSheet(plan, "New")));
    await hook.act(() => hook.now.dismiss());
    expect(hook.now.state).toEqual({ step: "working" });
    await hook.act(async () => {
      answer(inserted);
      await done;
    });
    expect(hook.now.state.step).toBe("done");
  });

  test("undo takes a block out as it was written, and asks before it takes an edited one", async () => {
    const removed: string[] = [];
    const remove = async (id: string) => {
      removed.push(id);
      return { ok: true, value: null } as const;
    };
    const asWritten = await insertion({
      remove,
      blocks: async () => ({ ok: true, value: [block] }),
    });
    await asWritten.act(() => asWritten.now.undo("a"));
    expect([asWritten.now.state.step, removed]).toEqual(["removed", ["a"]]);
    const edited = { ...block, state: "edited" as const };
    const hook = await insertion({ remove, blocks: async () => ({ ok: true, value: [edited] }) });
    await hook.act(() => hook.now.undo("a"));
    expect([hook.now.state, removed.length]).toEqual([
      { step: "asking removal", block: edited },
      1,
    ]);
    await hook.act(() => hook.now.remove("a"));
    expect([hook.now.state.step, removed.length]).toEqual(["removed", 2]);
  });
});
