import { useSelectedCells } from "../../../src/taskpane/my-data/use-selected-cells";
import type { FileSource } from "../../../src/reading";
import type { Answer, SheetCells } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { answered, busy, portTable, selectedCells } from "../../support/selected-cells";

async function selected() {
  const selections = lateAnswers<Answer<SheetCells>>();
  const added: FileSource[] = [];
  const { hook } = await renderController(
    () => useSelectedCells(async (sources) => void added.push(...sources)),
    { checkedWorkbook: { readSelection: selections.ask } as never },
  );
  const read = () => hook.act(() => hook.now.read?.());
  const give = (at: number, answer: Answer<SheetCells>) =>
    hook.act(() => selections.give(at, answer));
  return { hook, added, read, give };
}

test("the selected cells are read once, however often it is pressed", async () => {
  const { hook, added, read, give } = await selected();
  await read();
  await read();
  await give(0, answered(selectedCells(portTable)));
  await give(1, answered(selectedCells(portTable)));
  expect(added.map(({ name }) => name)).toEqual(["Cells Sheet1!B2:D4"]);
  expect(hook.now.failure).toBeUndefined();
});

test("a workbook that does not answer is said, until it answers", async () => {
  const { hook, added, read, give } = await selected();
  await read();
  await give(0, busy);
  expect([added, hook.now.failure]).toEqual([[], expect.anything()]);
  await read();
  await give(1, answered(selectedCells(portTable)));
  expect([added.length, hook.now.failure]).toEqual([1, undefined]);
});

test("nothing is read once the screen was left, nor where there is no workbook", async () => {
  const { hook, added, read, give } = await selected();
  await read();
  await hook.unmount();
  await give(0, answered(selectedCells(portTable)));
  expect(added).toEqual([]);
  const without = await renderController(() => useSelectedCells(async () => undefined));
  expect(without.hook.now.read).toBeUndefined();
});
