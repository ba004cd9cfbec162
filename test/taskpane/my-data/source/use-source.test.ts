import type { OpenedFile, ReadTable, SourceCells } from "../../../../src/reading";
import { readingDesk } from "../../../../src/reading/desk";
import { useSource } from "../../../../src/taskpane/my-data/source/use-source";
import { lateAnswers } from "../../../support/late-answers";
import { textFile } from "../../../support/late-desk";
import { renderHook } from "../../../support/render-hook";

/** Two tables of a file, and a view of where they stand whose cells come late. */
async function source() {
  const opened = await readingDesk().open(textFile("Ekspor"));
  const [table] = (await opened.read({})).tables;
  const cells = lateAnswers<SourceCells>();
  const file: OpenedFile = { ...opened, cells: cells.ask };
  const { area } = table!;
  const below: ReadTable = { ...table!, blocks: [], area: { ...area, top: 900, bottom: 1_300 } };
  let shown = table!;
  const hook = await renderHook(() => useSource(file, shown, false, undefined));
  const give = (at: number) =>
    hook.act(async () => {
      const { top, left } = at === 0 ? area : below.area;
      const request = { grid: table!.grid, top: Math.min(top, 0), left, rows: 5, columns: 3 };
      cells.give(at, await opened.cells(request));
    });
  const show = (next: ReadTable) => {
    shown = next;
  };
  return { hook, give, show, table: table!, below };
}

test("cells are shown where they stand, until those of another place are there", async () => {
  const { hook, give, show, table, below } = await source();
  expect(hook.now).toBeUndefined();
  await give(0);
  const first = { top: table.area.top, isCut: false };
  expect(hook.now).toMatchObject(first);
  show(below);
  await hook.rerender();
  expect(hook.now).toMatchObject(first);
  await give(1);
  expect(hook.now).toMatchObject({ top: 900, isCut: true });
});

test("cells of a place that was left are dropped when they come late", async () => {
  const { hook, give, show, below } = await source();
  show(below);
  await hook.rerender();
  await give(1);
  await give(0);
  expect(hook.now).toMatchObject({ top: 900 });
});
