import type { FunctionEntry } from "../../../src/library";
import { useBuilder } from "../../../src/taskpane/functions/use-builder";
import type { Answer, SheetCells } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { answered, busy, selectedCells } from "../../support/selected-cells";
import { functionEntries } from "../../fixtures/function-entries";
import { fakeServices } from "../fake-services";

const entry = functionEntries.find(({ id }) => id === "NTP") as FunctionEntry;
const cells = (...values: number[]) => answered(selectedCells([values]));

/** The form of NTP over cells that are read late; it gives the first cell of each argument. */
async function builder() {
  const ranges = lateAnswers<Answer<SheetCells>>();
  const selections = lateAnswers<Answer<SheetCells>>();
  const asked: string[] = [];
  const checkedWorkbook = {
    readSelection: selections.ask,
    readRange: (sheet: string, address: string) => {
      asked.push(`${sheet}!${address}`);
      return ranges.ask();
    },
  } as never;
  const runFunction = (_id: string, args: readonly unknown[]) =>
    args.slice(0, 2).map((one) => [(one as number[][])[0]![0]]);
  const services = { checkedWorkbook, runFunction, executor: fakeServices().executor };
  const { hook } = await renderController(() => useBuilder(entry, false), services);
  return {
    hook,
    asked,
    type: (at: number, text: string) => hook.act(() => hook.now.type(at, text)),
    range: (at: number, answer: Answer<SheetCells>) => hook.act(() => ranges.give(at, answer)),
    take: (at: number) => hook.act(() => void hook.now.takeSelection?.(at)),
    selection: (at: number, answer: Answer<SheetCells>) =>
      hook.act(() => selections.give(at, answer)),
  };
}

describe("useBuilder", () => {
  test("makes the formula once all needed arguments are there, and shows what it gives", async () => {
    const { hook, asked, type, range } = await builder();
    await type(0, "B2:C2");
    expect([hook.now.formula, hook.now.preview]).toEqual([undefined, undefined]);
    await type(1, "100");
    expect([hook.now.formula, asked]).toEqual(["=BPS.NTP(B2:C2,100)", ["Sheet1!B2:C2"]]);
    await range(0, cells(120, 130));
    expect(hook.now.preview).toEqual({ kind: "values", values: [[120], [100]] });
  });

  test("a result that comes late does not stand under a newer formula", async () => {
    const { hook, type, range } = await builder();
    await type(1, "100");
    await type(0, "B2");
    await type(0, "B3");
    await range(1, cells(3));
    await range(0, cells(2));
    expect(hook.now.formula).toBe("=BPS.NTP(B3,100)");
    expect(hook.now.preview).toEqual({ kind: "values", values: [[3], [100]] });
    await type(0, "");
    expect([hook.now.preview, hook.now.args]).toEqual([undefined, []]);
  });

  test("cells that cannot be read are named", async () => {
    const { hook, type, range } = await builder();
    await type(1, "100");
    await type(0, "B2");
    await range(0, busy);
    expect(hook.now.preview).toEqual({ kind: "error", text: "B2", argument: "it" });
  });

  test("of two selections that are taken only the last one is filled in", async () => {
    const { hook, take, selection } = await builder();
    await take(0);
    await take(1);
    await selection(1, answered(selectedCells([[1], [2]])));
    await selection(0, answered(selectedCells([[1]])));
    expect(hook.now.texts).toEqual(["", "'Sheet1'!B2:B3"]);
  });

  test("a selection that cannot be read is said until it is put aside", async () => {
    const { hook, take, selection } = await builder();
    await take(0);
    await selection(0, busy);
    expect(hook.now.failure).toEqual(busy.ok ? undefined : busy.failure);
    await hook.act(() => hook.now.forgetFailure());
    expect(hook.now.failure).toBeUndefined();
  });

  test("without a workbook nothing is taken, without functions nothing is shown", async () => {
    const { hook } = await renderController(() => useBuilder(entry, false));
    await hook.act(() => hook.now.type(0, "120"));
    await hook.act(() => hook.now.type(1, "100"));
    expect([hook.now.takeSelection, hook.now.formula, hook.now.preview]).toEqual([
      undefined,
      "=BPS.NTP(120,100)",
      undefined,
    ]);
  });
});
