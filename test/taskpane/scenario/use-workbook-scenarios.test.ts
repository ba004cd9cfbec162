import { useWorkbookScenarios } from "../../../src/taskpane/scenario/use-workbook-scenarios";
import type { WorkbookScenarios } from "../../../src/taskpane/scenario/workbook-scenarios";
import type { Answer, DocumentSettings } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { fakeServices } from "../fake-services";

const failure = { code: "busy", asItWas: true } as const;
const named = (name: string) => ({ name, shocks: [], links: [] });
const add = (name: string) => (kept: WorkbookScenarios) => ({
  ...kept,
  scenarios: [...kept.scenarios, named(name)],
});

const scenarios = (settings: Partial<DocumentSettings> = {}) =>
  renderController(useWorkbookScenarios, {
    settings: { ...fakeServices().settings, ...settings },
  });

describe("useWorkbookScenarios", () => {
  test("keeps a scenario, and shows it", async () => {
    const { hook } = await scenarios();
    await hook.act(() => hook.now.keep(add("Dry season")));
    expect(hook.now.kept.scenarios.map(({ name }) => name)).toEqual(["Dry season"]);
  });

  test("what was read before something was kept does not replace it when it is answered later", async () => {
    const reading = lateAnswers<Answer<string | undefined>>();
    const { hook } = await scenarios({ read: reading.ask });
    await hook.act(() => hook.now.keep(add("Dry season")));
    await hook.act(() => reading.give(0, { ok: true, value: undefined }));
    expect(hook.now.kept.scenarios.map(({ name }) => name)).toEqual(["Dry season"]);
  });

  test("a change that fails changes nothing that is shown", async () => {
    const { hook } = await scenarios({ change: async () => ({ ok: false, failure }) });
    const answers: unknown[] = [];
    await hook.act(async () => answers.push(await hook.now.keep(add("Dry season"))));
    expect([answers, hook.now.kept.scenarios]).toEqual([[{ ok: false, failure }], []]);
  });

  test("an answer that comes when the screen is gone is not remembered", async () => {
    const reading = lateAnswers<Answer<string | undefined>>();
    const { hook, memory } = await scenarios({ read: reading.ask });
    await hook.unmount();
    reading.give(0, { ok: true, value: "{}" });
    await Promise.resolve();
    expect([...memory.values()]).toEqual([]);
  });
});
