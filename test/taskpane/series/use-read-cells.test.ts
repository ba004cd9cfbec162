import { useReadCells } from "../../../src/taskpane/series/use-read-cells";
import type { Answer, SheetCells } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { lateDesk } from "../../support/late-desk";
import { renderController } from "../../support/render-controller";
import { answered, busy, portTable, selectedCells } from "../../support/selected-cells";
import { until } from "../../support/until";

async function readCells() {
  const late = lateDesk();
  const selections = lateAnswers<Answer<SheetCells>>();
  const checkedWorkbook = { readSelection: selections.ask } as never;
  const found: number[] = [];
  const { hook } = await renderController(
    () => useReadCells((tables) => found.push(tables.length)),
    { checkedWorkbook, readingDesk: late.desk },
  );
  const read = () => hook.act(() => void hook.now.read?.());
  const select = (at: number, answer: Answer<SheetCells>) =>
    hook.act(() => selections.give(at, answer));
  return { hook, found, read, select, ...late };
}
const ports = answered(selectedCells(portTable));

describe("useReadCells", () => {
  test("gives the lines of the selected table with the addresses of their cells", async () => {
    const { hook, found, read, select, asked, closed } = await readCells();
    await read();
    await select(0, ports);
    expect(hook.now.isWaiting).toBe(true);
    await hook.act(() => asked[0]?.open());
    await until(hook, () => found.length === 1);
    expect([hook.now.isWaiting, hook.now.isNone, found]).toEqual([false, false, [1]]);
    expect(hook.now.cells[0]?.addresses[0]).toEqual(["'Sheet1'!C3", "'Sheet1'!D3"]);
    expect(closed).toHaveLength(1);
  });

  test("of two selections only the last one is added, whichever is read first", async () => {
    const { hook, found, read, select, asked, closed } = await readCells();
    await read();
    await select(0, ports);
    await read();
    await select(1, answered({ ...selectedCells(portTable), sheet: "Lembar2" }));
    await hook.act(() => asked[1]?.open());
    await until(hook, () => found.length === 1);
    await hook.act(() => asked[0]?.open());
    await until(hook, () => closed.length === 2);
    expect(hook.now.cells.map(({ addresses }) => addresses[0]?.[0])).toEqual(["'Lembar2'!C3"]);
    expect(found).toEqual([1]);
  });

  test("a table that is read again takes the place of the one before", async () => {
    const { hook, found, read, select, asked } = await readCells();
    for (const at of [0, 1]) {
      await read();
      await select(at, ports);
      await hook.act(() => asked[at]?.open());
      await until(hook, () => found.length === at + 1);
    }
    expect(hook.now.cells).toHaveLength(1);
  });

  test("cells without a table are said to be none, and a workbook without answer is a failure", async () => {
    const { hook, found, read, select, asked } = await readCells();
    await read();
    await select(0, answered(selectedCells([["teks"]])));
    await hook.act(() => asked[0]?.open());
    await until(hook, () => found.length === 1);
    expect([hook.now.isNone, found]).toEqual([true, [0]]);
    await read();
    await select(1, busy);
    expect(hook.now.failure).toEqual(busy.ok ? undefined : busy.failure);
  });

  test("nothing is added once the screen was left", async () => {
    const { hook, found, read, select, asked, closed } = await readCells();
    await read();
    await select(0, ports);
    await hook.unmount();
    await hook.act(() => asked[0]?.open());
    await until(hook, () => closed.length === 1);
    expect([hook.now.cells, found]).toEqual([[], []]);
  });
});
