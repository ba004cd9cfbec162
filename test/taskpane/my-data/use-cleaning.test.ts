import { cleaningTexts } from "../../../src/language";
import { useCleaning } from "../../../src/taskpane/my-data/use-cleaning";
import type { Answer, CleanableSelection, SheetRewrite } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { inBoth } from "../../support/in-both";
import { renderController } from "../../support/render-controller";
import { answered, busy, selectedCells } from "../../support/selected-cells";
import { until } from "../../support/until";

const texts = cleaningTexts.en;
const dirty = answered(
  selectedCells([
    ["Pelabuhan", "2030"],
    ["Ambon", "1.250,5"],
    ["Bitung", "2.300,0"],
  ]),
);

async function cleaning() {
  const selections = lateAnswers<Answer<CleanableSelection>>();
  const rewrites = lateAnswers<Answer<null>>();
  const written: SheetRewrite[] = [];
  const cellCleaner = {
    readSelection: selections.ask,
    rewrite: (change: SheetRewrite) => {
      written.push(change);
      return rewrites.ask();
    },
  };
  const { hook, said } = await renderController(useCleaning, { cellCleaner });
  const prepare = () => hook.act(() => void hook.now.prepare("numbers"));
  const select = (at: number, answer: Answer<CleanableSelection>) =>
    hook.act(() => selections.give(at, answer));
  const rewrite = (at: number, answer: Answer<null>) => hook.act(() => rewrites.give(at, answer));
  const plan = () => hook.now.state.plan!;
  const planned = async () => {
    await prepare();
    await select(0, dirty);
    await until(hook, () => hook.now.state.plan !== undefined);
    return plan();
  };
  return { hook, said, written, prepare, select, rewrite, planned };
}

describe("useCleaning", () => {
  test("shows what would change, changes it, and undoes it", async () => {
    const { hook, said, written, rewrite, planned } = await cleaning();
    const plan = await planned();
    expect(plan.rewrite.cells).toHaveLength(2);
    await hook.act(() => void hook.now.apply(plan));
    expect(hook.now.state).toMatchObject({ busy: true });
    await rewrite(0, answered(null));
    expect(hook.now.state).toMatchObject({
      busy: false,
      done: plan.rewrite,
    });
    await hook.act(() => void hook.now.undo(plan.rewrite));
    await rewrite(1, answered(null));
    expect(inBoth(hook.now.state.message)).toEqual({
      en: texts.undone,
      id: cleaningTexts.id.undone,
    });
    expect(said).toEqual([texts.done(2), texts.undone]);
    expect(written.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  test("cells that could not be rewritten are said, and nothing is there to be undone", async () => {
    const { hook, said, rewrite, planned } = await cleaning();
    const plan = await planned();
    await hook.act(() => void hook.now.apply(plan));
    await rewrite(0, busy);
    const { done, failure } = hook.now.state;
    expect([done, failure, said]).toEqual([undefined, busy.ok ? undefined : busy.failure, []]);
  });

  test("of two selections that are read only the last one counts", async () => {
    const { hook, prepare, select } = await cleaning();
    await prepare();
    await prepare();
    await select(1, answered(selectedCells([["Ambon", 3]])));
    await until(hook, () => hook.now.state.plan !== undefined);
    await select(0, dirty);
    await hook.act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(hook.now.state.plan?.rewrite.cells).toEqual([]);
  });

  test("nothing is read where there is no workbook", async () => {
    const { hook } = await renderController(useCleaning);
    expect(hook.now.canClean).toBe(false);
    await hook.act(() => hook.now.prepare("numbers"));
    expect(hook.now.state.plan).toBeUndefined();
  });
});
