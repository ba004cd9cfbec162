import { ruleSetsText, type RuleSet } from "../../../src/taskpane/check/kept-rule-sets";
import { useRuleSets } from "../../../src/taskpane/check/use-rule-sets";
import type { Answer } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { answered, busy } from "../../support/selected-cells";
import { fakeServices } from "../fake-services";

const line = { measure: "jumlah", dated: false, nth: 0 };
const rule = { axis: "row", kind: "sum", result: line, of: [line, line], holds: true } as const;
const set = (name: string): RuleSet => ({ name, rules: [rule] });
const kept = (...names: string[]) => answered(ruleSetsText(names.map(set)));

async function ruleSets() {
  const reads = lateAnswers<Answer<string | undefined>>();
  const settings = { ...fakeServices().settings, read: reads.ask };
  const { hook } = await renderController(useRuleSets, { settings });
  const names = () => hook.now.sets.map(({ name }) => name);
  return {
    hook,
    settings,
    names,
    read: (answer: Answer<string | undefined>) => hook.act(() => reads.give(0, answer)),
  };
}
const adding = (name: string) => (sets: readonly RuleSet[]) => [...sets, set(name)];

describe("useRuleSets", () => {
  test("shows the sets that the workbook keeps", async () => {
    const { names, read } = await ruleSets();
    expect(names()).toEqual([]);
    await read(kept("Ekspor"));
    expect(names()).toEqual(["Ekspor"]);
  });

  test("what was read before a change does not replace what the change made", async () => {
    const { hook, names, read } = await ruleSets();
    await hook.act(() => hook.now.change(adding("NTP")));
    expect(names()).toEqual(["NTP"]);
    await read(kept());
    expect(names()).toEqual(["NTP"]);
  });

  test("two changes at once are both kept", async () => {
    const { hook, names } = await ruleSets();
    await hook.act(() => Promise.all([hook.now.change(adding("a")), hook.now.change(adding("b"))]));
    expect(names()).toEqual(["a", "b"]);
  });

  test("a change that fails leaves what is shown, and says why", async () => {
    const { hook, settings, names, read } = await ruleSets();
    await read(kept("Ekspor"));
    settings.change = async () => busy;
    let answer: Answer<null> | undefined;
    await hook.act(async () => (answer = await hook.now.change(adding("b"))));
    expect([answer, names()]).toEqual([busy, ["Ekspor"]]);
  });

  test("a workbook that cannot be read keeps none, and one that answers late is not listened to", async () => {
    const failed = await ruleSets();
    await failed.read(busy);
    expect(failed.names()).toEqual([]);
    const left = await ruleSets();
    await left.hook.unmount();
    await left.read(kept("late"));
    expect(left.names()).toEqual([]);
  });
});
