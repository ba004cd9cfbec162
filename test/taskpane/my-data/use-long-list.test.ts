import { cleaningTexts } from "../../../src/language";
import { Stopped } from "../../../src/reading";
import { useLongList } from "../../../src/taskpane/my-data/use-long-list";
import type { Answer, CleanableSelection } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { lateDesk } from "../../support/late-desk";
import { inBoth } from "../../support/in-both";
import { renderController } from "../../support/render-controller";
import { answered, busy, portTable, selectedCells } from "../../support/selected-cells";
import { until } from "../../support/until";

async function longList() {
  const late = lateDesk();
  const selections = lateAnswers<Answer<CleanableSelection>>();
  const cellCleaner = { readSelection: selections.ask, rewrite: async () => answered(null) };
  const { hook } = await renderController(useLongList, { cellCleaner, readingDesk: late.desk });
  const prepare = () => hook.act(() => void hook.now.prepare());
  const select = (at: number, answer: Answer<CleanableSelection>) =>
    hook.act(() => selections.give(at, answer));
  return { hook, prepare, select, ...late };
}
const ports = answered(selectedCells(portTable));

describe("useLongList", () => {
  test("plans a list with a row a number, beside the table", async () => {
    const { hook, prepare, select, asked, closed } = await longList();
    await prepare();
    await select(0, ports);
    expect(hook.now.state).toEqual({ step: "reading" });
    await hook.act(() => asked[0]?.open());
    await until(hook, () => hook.now.state.step === "planned");
    expect(hook.now.state).toMatchObject({
      planned: {
        place: "Sheet1!B2:D4",
        list: { size: 4 },
        beside: { sheet: "Sheet1", cell: "F2" },
      },
    });
    expect(closed).toEqual(["Sheet1!B2:D4"]);
  });

  test("what is put aside while it is read does not come back", async () => {
    const { hook, prepare, select, asked, closed } = await longList();
    await prepare();
    await select(0, ports);
    await hook.act(() => hook.now.dismiss());
    await hook.act(() => asked[0]?.open());
    await until(hook, () => closed.length === 1);
    expect(hook.now.state).toEqual({ step: "idle" });
  });

  test("of two that are asked for only the last one counts", async () => {
    const { hook, prepare, select, asked, closed } = await longList();
    await prepare();
    await select(0, ports);
    await prepare();
    await select(1, answered(selectedCells([["teks"]])));
    await hook.act(() => asked[1]?.open());
    await until(hook, () => hook.now.state.step === "nothing");
    await hook.act(() => asked[0]?.open());
    await until(hook, () => closed.length === 2);
    const { state } = hook.now;
    expect(state.step === "nothing" && inBoth(state.message)).toEqual({
      en: cleaningTexts.en.noTable,
      id: cleaningTexts.id.noTable,
    });
  });

  test("a workbook that does not answer is said, a reading that is stopped is not", async () => {
    const { hook, prepare, select, asked } = await longList();
    await prepare();
    await select(0, busy);
    expect([hook.now.state.step, hook.now.failure]).toEqual(["idle", busy.ok ? "" : busy.failure]);
    await prepare();
    await select(1, ports);
    await hook.act(() => asked[0]?.fail(new Stopped()));
    await until(hook, () => hook.now.state.step === "idle");
    expect(hook.now.failure).toBeUndefined();
  });
});
