import { scenarioModel } from "../../../src/analysis";
import { useOwnWeights } from "../../../src/taskpane/scenario/use-own-weights";
import { useWorkbookScenarios } from "../../../src/taskpane/scenario/use-workbook-scenarios";
import type { PaneServices } from "../../../src/taskpane";
import type { Answer, SheetCells } from "../../../src/workbook/contract";
import { ntpBook } from "../../support/bundled-books";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";

const failure = { code: "busy", asItWas: true } as const;
const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-12" });
const cells = (values: unknown[][]): Answer<SheetCells> => ({
  ok: true,
  value: { sheet: "S", row: 0, column: 0, values, formats: [] },
});

async function weights(services: Partial<PaneServices> = {}) {
  const reading = lateAnswers<Answer<SheetCells>>();
  const checkedWorkbook = {
    readSelection: reading.ask,
  } as unknown as PaneServices["checkedWorkbook"];
  const { hook } = await renderController(() => useOwnWeights(model, useWorkbookScenarios()), {
    checkedWorkbook,
    ...services,
  });
  await hook.act(() => hook.now.choose("food-crops it"));
  return { hook, reading };
}

const rice = (values: unknown) => cells([["it.padi", values]]);

describe("useOwnWeights", () => {
  test("reads the selected cells into the weights", async () => {
    const { hook, reading } = await weights();
    await hook.act(() => void hook.now.readSelection?.());
    await hook.act(() => reading.give(0, rice(70)));
    expect([hook.now.typed, hook.now.found?.unknown]).toEqual([{ "it.padi": 70 }, []]);
  });

  test("weights that are typed while cells are read are not lost", async () => {
    const { hook, reading } = await weights();
    await hook.act(() => void hook.now.readSelection?.());
    await hook.act(() => hook.now.type({ "it.palawija": 30 }));
    await hook.act(() => reading.give(0, rice(70)));
    expect(hook.now.typed).toEqual({ "it.padi": 70, "it.palawija": 30 });
  });

  test("cells that are answered after another aggregate was chosen are dropped", async () => {
    const { hook, reading } = await weights();
    await hook.act(() => void hook.now.readSelection?.());
    await hook.act(() => hook.now.choose("food-crops ib"));
    await hook.act(() => reading.give(0, rice(70)));
    expect([hook.now.typed, hook.now.found]).toEqual([{}, undefined]);
    await hook.act(() => hook.now.choose("food-crops it"));
    expect(hook.now.typed).toEqual({});
  });

  test("a selection that cannot be read is said, and can be put aside", async () => {
    const { hook, reading } = await weights();
    await hook.act(() => void hook.now.readSelection?.());
    await hook.act(() => reading.give(0, { ok: false, failure }));
    expect(hook.now.failure).toEqual(failure);
    await hook.act(() => hook.now.forgetFailure());
    expect(hook.now.failure).toBeUndefined();
  });

  test("weights that the workbook does not take are said, and are not in use", async () => {
    const { hook } = await weights({
      settings: {
        read: async () => ({ ok: true, value: undefined }),
        change: async () => ({ ok: false, failure }),
      },
    });
    await hook.act(() => hook.now.type({ "it.padi": 70, "it.palawija": 30 }));
    await hook.act(() => hook.now.use());
    expect([hook.now.failure, hook.now.inUse]).toEqual([failure, false]);
  });
});
