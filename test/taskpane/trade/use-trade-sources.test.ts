import { useTradeSources } from "../../../src/taskpane/trade/own/use-trade-sources";
import type { Answer, SheetCells } from "../../../src/workbook/contract";
import { fixtureLibrary } from "../../fixtures/reference-library";
import { lateAnswers } from "../../support/late-answers";
import { lateDesk } from "../../support/late-desk";
import { renderController } from "../../support/render-controller";
import { answered, busy, selectedCells } from "../../support/selected-cells";
import { until } from "../../support/until";

const exports = (country: string) =>
  answered(
    selectedCells([
      ["Ekspor menurut Negara (US$)", "", ""],
      ["Negara", "2030", "2031"],
      [country, 100, 120],
      ["India", 50, 60],
    ]),
  );

async function sources() {
  const late = lateDesk();
  const selections = lateAnswers<Answer<SheetCells>>();
  const { hook, memory } = await renderController(useTradeSources, {
    checkedWorkbook: { readSelection: selections.ask } as never,
    readingDesk: late.desk,
    library: fixtureLibrary,
  });
  const read = () => hook.act(() => void hook.now.readSelection());
  const select = (at: number, answer: Answer<SheetCells>) =>
    hook.act(() => selections.give(at, answer));
  return { hook, memory, read, select, ...late };
}

describe("useTradeSources", () => {
  test("chooses and reads what the selected cells hold", async () => {
    const { hook, read, select, asked } = await sources();
    await read();
    await select(0, exports("Jepang"));
    expect(hook.now.isWaiting).toBe(true);
    await hook.act(() => asked[0]?.open());
    await until(hook, () => hook.now.read.length === 1);
    expect(hook.now).toMatchObject({
      ...{ isWaiting: false, isReading: false, hasFailed: false, isNone: false },
      chosen: [hook.now.read[0]!.source.id],
    });
  });

  test("of two selections only the last one is chosen, whichever is read first", async () => {
    const { hook, read, select, asked } = await sources();
    await read();
    await select(0, exports("Jepang"));
    await read();
    await select(1, answered(selectedCells([["teks"]])));
    await hook.act(() => asked[1]?.open());
    await until(hook, () => hook.now.isNone);
    await hook.act(() => asked[0]?.open());
    await hook.act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect([hook.now.all, hook.now.chosen, hook.now.isNone]).toEqual([[], [], true]);
  });

  test("what is no longer chosen is no longer read, also when it comes late", async () => {
    const { hook, read, select, asked } = await sources();
    await read();
    await select(0, exports("Jepang"));
    await hook.act(() => asked[0]?.open());
    await until(hook, () => hook.now.read.length === 1);
    const [id] = hook.now.chosen;
    await hook.act(() => {
      hook.now.choose([]);
      hook.now.choose([id!]);
      hook.now.choose([]);
    });
    await until(hook, () => !hook.now.isReading);
    expect(hook.now.read).toEqual([]);
  });

  test("a source that cannot be read is said, and the others are read", async () => {
    const { hook, memory, read, select, asked } = await sources();
    const broken = {
      ...{ id: "broken", name: "broken", isRecords: false },
      open: () => Promise.reject(new Error("out of memory")),
    };
    await read();
    await select(0, exports("Jepang"));
    await hook.act(() => asked[0]?.open());
    await until(hook, () => hook.now.read.length === 1);
    const { hook: again } = await renderController(
      useTradeSources,
      { library: fixtureLibrary },
      new Map([...memory, ["own-trade.cells", [broken, ...hook.now.all]]]),
    );
    await again.act(() => again.now.choose(["broken", ...hook.now.chosen]));
    await until(again, () => again.now.read.length === 1);
    expect([again.now.hasFailed, again.now.isReading]).toEqual([true, false]);
  });

  test("cells that cannot be read choose nothing and are said", async () => {
    const { hook, read, select } = await sources();
    await read();
    await select(0, busy);
    expect([hook.now.chosen, hook.now.failure]).toEqual([[], busy.ok ? "" : busy.failure]);
  });
});
