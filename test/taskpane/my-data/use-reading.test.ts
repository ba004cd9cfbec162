import { fileFaultSentence, myDataTexts } from "../../../src/language";
import { Stopped, UnreadableFile, type OpenedFile, type FileReading } from "../../../src/reading";
import { useReading } from "../../../src/taskpane/my-data/use-reading";
import { lateAnswers } from "../../support/late-answers";
import { lateDesk, textFile } from "../../support/late-desk";
import { inBoth } from "../../support/in-both";
import { renderController } from "../../support/render-controller";
import { until } from "../../support/until";

async function reading() {
  const late = lateDesk();
  const { hook, said, memory } = await renderController(useReading, { readingDesk: late.desk });
  const add = (...names: string[]) => hook.act(() => void hook.now.add(names.map(textFile)));
  const open = (at: number) => hook.act(() => late.asked[at]?.open());
  const names = () => hook.now.open.map(({ name }) => name);
  return { hook, said, memory, add, open, names, ...late };
}

describe("useReading", () => {
  test("reads files one after the other, also those that are added meanwhile", async () => {
    const { hook, add, open, names, asked } = await reading();
    await add("a", "b");
    await add("c");
    expect([hook.now.busy, asked.length]).toEqual(["a", 1]);
    await open(0);
    await until(hook, () => asked.length === 2);
    await open(1);
    await until(hook, () => asked.length === 3);
    expect([hook.now.busy, names()]).toEqual(["c", ["a", "b"]]);
    await open(2);
    await until(hook, () => hook.now.busy === undefined);
    expect(names()).toEqual(["a", "b", "c"]);
    expect(hook.now.open.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("what was stopped is closed, and nothing behind it is opened", async () => {
    const { hook, said, add, open, names, asked, closed, stops } = await reading();
    await add("a", "b");
    await hook.act(() => hook.now.stop());
    expect([hook.now.busy, stops(), said]).toEqual([undefined, 1, [myDataTexts.en.cancelled]]);
    await open(0);
    await until(hook, () => closed.length === 1);
    expect([names(), asked.length, hook.now.busy]).toEqual([[], 1, undefined]);
    await add("c");
    await until(hook, () => asked.length === 2);
    await open(1);
    await until(hook, () => names().length === 1);
    expect(names()).toEqual(["c"]);
  });

  test("a file that cannot be read is said, and the next is read", async () => {
    const { hook, add, open, names, asked } = await reading();
    await add("a", "b");
    await hook.act(() => asked[0]?.fail(new UnreadableFile({ code: "empty" })));
    await until(hook, () => asked.length === 2);
    await open(1);
    await until(hook, () => hook.now.busy === undefined);
    expect(names()).toEqual(["b"]);
    const [unread] = hook.now.unread;
    expect([unread?.name, inBoth(unread?.reason)]).toEqual([
      "a",
      {
        en: fileFaultSentence({ code: "empty" }, "en"),
        id: fileFaultSentence({ code: "empty" }, "id"),
      },
    ]);
    await hook.act(() => hook.now.dismiss());
    expect(hook.now.unread).toEqual([]);
  });

  test("a fault that is ours is said without a reason, and a stop from elsewhere is none", async () => {
    const { hook, add, asked } = await reading();
    await add("a");
    await hook.act(() => asked[0]?.fail(new Stopped()));
    await until(hook, () => hook.now.busy === undefined);
    expect(hook.now.unread).toEqual([]);
    await add("b");
    await hook.act(() => asked[1]?.fail(new TypeError("x")));
    await until(hook, () => hook.now.busy === undefined);
    expect(hook.now.unread.map(({ reason }) => inBoth(reason))).toEqual([
      { en: myDataTexts.en.unsureWhat, id: myDataTexts.id.unsureWhat },
    ]);
  });

  test("a file that is read while another screen is shown is there on the way back, and stays", async () => {
    const { hook, memory, add, asked } = await reading();
    await add("a");
    await hook.unmount();
    const again = lateDesk();
    const { hook: back } = await renderController(useReading, { readingDesk: again.desk }, memory);
    expect(back.now.busy).toBe("a");
    await back.act(() => asked[0]?.open());
    await until(back, () => back.now.open.length === 1);
    await back.act(() => void back.now.add([textFile("b")]));
    await back.act(() => again.asked[0]?.open());
    await until(back, () => back.now.open.length === 2);
    expect(back.now.open.map(({ id, name }) => [id, name])).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  test("of two corrections of a reading the last one counts, whichever is answered first", async () => {
    const { hook, add, open } = await reading();
    await add("a");
    await open(0);
    await until(hook, () => hook.now.open.length === 1);
    const [plain] = hook.now.open;
    const answers = lateAnswers<FileReading>();
    const file: OpenedFile = { ...plain!.file, read: answers.ask };
    const first = { periods: {} } as never;
    const second = { titles: {} } as never;
    const one = { ...plain!, file };
    await hook.act(() => void hook.now.reread(one, first));
    await hook.act(() => void hook.now.reread(one, second));
    await hook.act(() => answers.give(1, plain!.read));
    await hook.act(() => answers.give(0, plain!.read));
    expect(hook.now.open[0]?.choices).toBe(second);
    expect(hook.now.open[0]?.past).toEqual([{}]);
    await hook.act(() => void hook.now.undo({ ...hook.now.open[0]!, file }));
    await hook.act(() => answers.give(2, plain!.read));
    expect([hook.now.open[0]?.choices, hook.now.open[0]?.past]).toEqual([{}, []]);
  });

  test("a file that was closed does not come back with a correction that was under way", async () => {
    const { hook, add, open, closed } = await reading();
    await add("a");
    await open(0);
    await until(hook, () => hook.now.open.length === 1);
    const answers = lateAnswers<FileReading>();
    const [one] = hook.now.open;
    const file: OpenedFile = { ...one!.file, read: answers.ask };
    await hook.act(() => void hook.now.reread({ ...one!, file }, {}));
    await hook.act(() => hook.now.close(one!));
    await hook.act(() => answers.give(0, one!.read));
    expect([hook.now.open, closed]).toEqual([[], ["a"]]);
  });
});
