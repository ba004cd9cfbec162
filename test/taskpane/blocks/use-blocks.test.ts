import { bundledLibrary } from "../../../src/bundled";
import { blockRequest } from "../../../src/sheets";
import { planTable } from "../../../src/sheets/table";
import { useBlocks } from "../../../src/taskpane/blocks/use-blocks";
import type { Answer, BlockSummary, Executor } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { fakeServices } from "../fake-services";

const failure = { code: "busy", asItWas: true } as const;
const failed = { ok: false, failure } as const;
const block = (id: string) => ({ id, state: "current", source: null }) as unknown as BlockSummary;
const read = (...ids: string[]): Answer<BlockSummary[]> => ({ ok: true, value: ids.map(block) });

const blocks = (executor: Partial<Executor>) =>
  renderController(useBlocks, { executor: { ...fakeServices().executor, ...executor } });

describe("useBlocks", () => {
  test("reads the workbook when it opens", async () => {
    const { hook } = await blocks({ blocks: async () => read("a") });
    expect(hook.now.state).toMatchObject({ busy: false, blocks: [{ id: "a" }] });
  });

  test("an older answer does not replace a newer one", async () => {
    const answers = lateAnswers<Answer<BlockSummary[]>>();
    const { hook } = await blocks({ blocks: answers.ask });
    await hook.act(() => void hook.now.refresh());
    await hook.act(() => answers.give(1, read("new")));
    await hook.act(() => answers.give(0, read("old")));
    expect(hook.now.state.blocks).toMatchObject([{ id: "new" }]);
  });

  test("an answer that comes when the screen is gone changes nothing", async () => {
    const answers = lateAnswers<Answer<BlockSummary[]>>();
    const { hook } = await blocks({ blocks: answers.ask });
    await hook.unmount();
    answers.give(0, read("late"));
    expect(hook.now.state.blocks).toBeUndefined();
  });

  test("keeps the list when reading it again fails, and says why", async () => {
    let fails = false;
    const { hook } = await blocks({ blocks: async () => (fails ? failed : read("a")) });
    fails = true;
    await hook.act(() => hook.now.refresh());
    expect(hook.now.state).toMatchObject({ busy: false, failure, blocks: [{ id: "a" }] });
  });

  test("carries a removal out and gives what was asked, or says why it failed", async () => {
    const removed: string[] = [];
    const outcomes: unknown[] = [];
    let fails = false;
    const { hook } = await blocks({
      blocks: async () => read("a", "b"),
      remove: async (id) => {
        removed.push(id);
        return fails ? failed : { ok: true, value: null };
      },
    });
    await hook.act(() => hook.now.askRemoval("a"));
    await hook.act(async () => outcomes.push(await hook.now.carryOut()));
    expect([removed, outcomes, hook.now.state.asking]).toEqual([
      ["a"],
      [{ about: "removal", count: 0 }],
      undefined,
    ]);
    fails = true;
    await hook.act(() => hook.now.askRemoval("b"));
    await hook.act(async () => outcomes.push(await hook.now.carryOut()));
    expect([outcomes[1], hook.now.state.failure, hook.now.state.busy]).toEqual([
      undefined,
      failure,
      false,
    ]);
  });

  test("a block whose stamp says too little cannot be compared: it counts as changed", async () => {
    const { hook } = await blocks({ blocks: async () => read("a") });
    await hook.act(() => hook.now.askRefresh(block("a")));
    expect(hook.now.state.failure).toEqual({ code: "block-changed", asItWas: true });
  });

  test.each(["goTo", "recalculate"] as const)("a failure of %s is shown", async (what) => {
    const { hook } = await blocks({ [what]: async () => failed });
    await hook.act(() => hook.now[what]("a"));
    expect(hook.now.state).toMatchObject({ busy: false, failure });
  });

  test("asks for cards on all numbers of a block, or on those that are selected", async () => {
    const table = bundledLibrary.table("trade-ntt-2020.t8");
    const target = { sheet: "Sheet1", cell: "A1" };
    const plan = planTable(table, blockRequest({ library: bundledLibrary }, table, "en", target));
    const { blockId: id, source } = plan;
    const one = {
      id,
      source,
      language: "en",
      sheet: "Sheet1",
      address: "A1:Z99",
      state: "current",
    };
    const given: number[] = [];
    const { hook } = await renderController(useBlocks, {
      library: bundledLibrary,
      executor: {
        ...fakeServices().executor,
        // The first two rows of numbers: title, unit, a blank line and the header stand above.
        selectedPart: async () => ({
          ok: true,
          value: [{ at: { row: 4, column: 0 }, rows: 2, columns: 99 }],
        }),
        addCards: async (_, cards) => {
          given.push(cards.length);
          return { ok: true, value: cards.length };
        },
      },
    });
    const block = one as unknown as BlockSummary;
    const two = table.rows.slice(0, 2).flatMap(({ values }) => values.filter(Boolean)).length;
    await hook.act(() => hook.now.askCards(block));
    expect(hook.now.state.asking).toMatchObject({ selected: two, onlySelected: false });
    await hook.act(async () => void (await hook.now.carryOut()));
    await hook.act(() => hook.now.askCards(block, true));
    expect(hook.now.state.asking).toMatchObject({ selected: two, onlySelected: true });
    await hook.act(async () => void (await hook.now.carryOut()));
    expect(given[1]).toBe(two);
    expect(given[0]).toBeGreaterThan(two);
  });
});
