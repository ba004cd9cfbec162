import { createElement } from "react";
import { useInsertion } from "../../../src/taskpane/insertion";
import { PaneContext } from "../../../src/taskpane/pane-context";
import type { Answer, Applied, BlockSummary, FreePlace } from "../../../src/workbook/contract";
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
  services.executor = { ...services.executor, ...changes };
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
    expect(hook.now.state).toMatchObject({ step: "failed", failure });
    await hook.act(() => hook.now.dismiss());
    expect(hook.now.state).toEqual({ step: "idle" });
  });

  test("where something else failed, the same plan is offered for other places", async () => {
    const place: FreePlace = { sheet: "S", cell: "A9", kind: "below" };
    const targets: unknown[] = [];
    const hook = await insertion({
      selection: async () => ({ ok: true, value: { sheet: "S", cell: "A1" } }),
      freePlaces: async () => ({ ok: true, value: [place] }),
      apply: async ({ target }) => (targets.push(target), inserted),
    });
    const refused = { code: "protected-workbook", asItWas: true } as const;
    await hook.act(() => hook.now.offer(plan, { newSheet: "New" }, refused));
    expect(hook.now.state).toMatchObject({
      step: "failed",
      failure: refused,
      ways: { places: [place], newSheet: false },
    });
    await hook.act(() => hook.now.at(place));
    expect([hook.now.state.step, targets]).toEqual(["done", [{ sheet: "S", cell: "A9" }]]);
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

describe("an insertion without room", () => {
  const place = { kind: "below", sheet: "S", cell: "A42" } as const;
  const freePlaces = async (): Promise<Answer<FreePlace[]>> => ({ ok: true, value: [place] });
  const noRoom = {
    ok: false,
    failure: { code: "table-overlap", asItWas: true },
  } as const;

  test("free places are offered, and the plan is made anew for the one that is chosen", async () => {
    const targets: PlanTarget[] = [];
    const hook = await insertion({
      freePlaces,
      apply: async ({ target }) => (targets.push(target) === 1 ? noRoom : inserted),
    });
    await hook.act(() => hook.now.atSelection(plan));
    expect(hook.now.state).toMatchObject({
      step: "failed",
      ways: { places: [place], newSheet: true, again: false },
    });
    await hook.act(() => hook.now.at(place));
    expect(hook.now.state.step).toBe("done");
    expect(targets[1]).toEqual({ sheet: "S", cell: "A42" });
  });

  test("a new sheet takes the title of the plan", async () => {
    const targets: PlanTarget[] = [];
    const hook = await insertion({
      freePlaces,
      apply: async ({ target }) => (targets.push(target) === 1 ? asked : inserted),
    });
    await hook.act(() => hook.now.atSelection(plan));
    expect(hook.now.state).toMatchObject({ step: "occupied", places: [place] });
    await hook.act(() => hook.now.onSheetOfItsOwn());
    expect(targets[1]).toEqual({ newSheet: "Small block" });
    expect(hook.now.state.step).toBe("done");
  });

  test("a workbook that takes no new sheet offers a place on the sheet that is shown", async () => {
    const code = "protected-workbook" as const;
    const hook = await insertion({
      freePlaces,
      apply: async () => ({ ok: false, failure: { code, asItWas: true } }),
    });
    await hook.act(async () => void (await hook.now.onNewSheet(plan, "New")));
    expect(hook.now.state).toMatchObject({ ways: { places: [place], newSheet: false } });
  });

  test("what may go well the next time can be tried again", async () => {
    let count = 0;
    const hook = await insertion({ apply: async () => (++count === 1 ? failed : inserted) });
    await hook.act(() => hook.now.atSelection(plan));
    expect(hook.now.state).toMatchObject({ ways: { again: true, places: [], newSheet: false } });
    await hook.act(() => hook.now.again());
    expect(hook.now.state.step).toBe("done");
  });
});
