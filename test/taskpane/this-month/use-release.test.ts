import { releaseExample, releaseExampleHeaders } from "../../../src/sheets/release";
import type { PaneServices } from "../../../src/taskpane";
import { useRelease } from "../../../src/taskpane/this-month/use-release";
import type { Answer, SheetCells } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";

const failure = { code: "busy", asItWas: true } as const;
const example: Answer<SheetCells> = {
  ok: true,
  value: {
    sheet: "S",
    row: 0,
    column: 0,
    values: [releaseExampleHeaders("en"), ...releaseExample.map((line) => [...line])],
    formats: [],
  },
};

async function release() {
  const reading = lateAnswers<Answer<SheetCells>>();
  const checkedWorkbook = {
    readSelection: reading.ask,
  } as unknown as PaneServices["checkedWorkbook"];
  const read: unknown[] = [];
  const { hook, memory } = await renderController(useRelease, { checkedWorkbook });
  const ask = () => hook.act(() => void hook.now.read((found) => read.push(found)));
  return {
    hook,
    memory,
    read,
    ask,
    give: (place: number, answer: Answer<SheetCells>) =>
      hook.act(() => reading.give(place, answer)),
  };
}

describe("useRelease", () => {
  test("computes the release of the lines that it reads", async () => {
    const { hook, read, ask, give } = await release();
    await ask();
    expect(hook.now.reading).toBe(true);
    await give(0, example);
    expect([hook.now.reading, hook.now.found?.lines.length, read.length]).toEqual([false, 6, 1]);
    expect(hook.now.release?.subsectors[0]?.name).toBe("Tanaman Pangan");
  });

  test("keeps what was read before when a reading fails", async () => {
    const { hook, ask, give } = await release();
    await ask();
    await give(0, example);
    await ask();
    await give(1, { ok: false, failure });
    expect([hook.now.failure, hook.now.found?.lines.length]).toEqual([failure, 6]);
    await hook.act(() => hook.now.forgetFailure());
    expect(hook.now.failure).toBeUndefined();
  });

  test("an older selection does not replace a newer one", async () => {
    const { hook, read, ask, give } = await release();
    await ask();
    await ask();
    await give(1, example);
    await give(0, { ok: true, value: { ...(example as { value: SheetCells }).value, values: [] } });
    expect([hook.now.found?.lines.length, read.length]).toEqual([6, 1]);
  });

  test("a selection that is answered when the screen is gone is not remembered", async () => {
    const { hook, memory, read, ask, give } = await release();
    await ask();
    await hook.unmount();
    await give(0, example);
    expect([read, memory.has("this-month.found")]).toEqual([[], false]);
  });

  test("two weights that are typed at once are both kept", async () => {
    const { hook } = await release();
    await hook.act(() => {
      hook.now.weigh("A", "it", 60);
      hook.now.weigh("B", "it", 40);
    });
    expect(hook.now.weights).toEqual({ A: { it: 60 }, B: { it: 40 } });
  });
});
