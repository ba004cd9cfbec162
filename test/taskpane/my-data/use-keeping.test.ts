import { isValidElement } from "react";
import { myDataTexts } from "../../../src/language";
import type { OwnTablesBox } from "../../../src/taskpane/own-tables";
import { useKeeping } from "../../../src/taskpane/my-data/use-keeping";
import { ownTable } from "../../fixtures/own-table";
import { renderController } from "../../support/render-controller";

const store = { all: async () => [], put: async () => undefined, remove: async () => undefined };

async function keeping(keep: OwnTablesBox["keep"]) {
  const own = { keep } as Partial<OwnTablesBox> as OwnTablesBox;
  const { hook, said } = await renderController(
    () => useKeeping("ikan.xlsx"),
    { tableStore: { tables: store, books: store } },
    new Map(),
    { own },
  );
  const title = () => {
    const { message } = hook.now;
    return isValidElement<{ title: string }>(message) ? message.props.title : undefined;
  };
  return { hook, said, title };
}

test("a table that is kept is said to be, one for which there is no room is said not to be", async () => {
  let fault: Error | undefined = new Error("no room");
  const { hook, said, title } = await keeping(async () => {
    if (fault) throw fault;
  });
  await hook.act(() => hook.now.keep?.(ownTable));
  expect([title(), said]).toEqual([myDataTexts.en.notKept, []]);
  fault = undefined;
  await hook.act(() => hook.now.keep?.(ownTable));
  expect([title(), said]).toEqual([myDataTexts.en.kept, [myDataTexts.en.kept]]);
});

test("nothing is kept where the browser keeps nothing", async () => {
  const { hook } = await renderController(() => useKeeping("ikan.xlsx"));
  expect([hook.now.keep, hook.now.message]).toEqual([undefined, undefined]);
});
