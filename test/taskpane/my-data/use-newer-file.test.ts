import { myDataTexts } from "../../../src/language";
import { Stopped } from "../../../src/reading";
import type { OwnTablesBox } from "../../../src/taskpane/own-tables";
import { useNewerFile, type NewerState } from "../../../src/taskpane/my-data/use-newer-file";
import { ownTable } from "../../../src/taskpane/my-data/own-table";
import type { OwnTable } from "../../../src/table";
import { lateAnswers } from "../../support/late-answers";
import { lateDesk, textFile } from "../../support/late-desk";
import { inBoth } from "../../support/in-both";
import { renderController } from "../../support/render-controller";
import { until } from "../../support/until";

const texts = myDataTexts.en;

/** A table as it was kept, of a file whose numbers are replaced. */
async function kept(): Promise<OwnTable> {
  const { desk, asked } = lateDesk();
  const opening = desk.open(textFile("Ekspor"));
  asked[0]?.open();
  const file = await opening;
  const read = await file.read({});
  const open = { id: 1, name: "Ekspor", readOn: "2031-01-05", file, read, plain: read };
  return ownTable(read.tables[0]!, { ...open, choices: {}, past: [], corrections: {} }, []);
}

const chosen = (name: string, text = textFile("Ekspor").text.replace("6,5", "7,5")) =>
  new File([text], name);

async function newerFile() {
  const late = lateDesk();
  const replaces = lateAnswers<Error | undefined>();
  let asked = 0;
  const own = {
    replace: async () => {
      asked++;
      const fault = await replaces.ask();
      if (fault) throw fault;
    },
  } as Partial<OwnTablesBox> as OwnTablesBox;
  const table = await kept();
  let done = 0;
  const { hook, said } = await renderController(
    () => useNewerFile(table, { collection: "mine" }, () => void done++),
    { readingDesk: late.desk },
    new Map(),
    { own },
  );
  const read = async (file: File) => {
    const before = late.asked.length;
    await hook.act(() => void hook.now.read(file));
    await until(hook, () => late.asked.length > before);
  };
  const step = (): NewerState["step"] => hook.now.state.step;
  const answer = (at: number) => hook.act(() => late.asked[at]?.open());
  const newer = () => {
    const { state } = hook.now;
    if (state.step !== "asking") throw new Error(`${state.step}: nothing newer is asked about`);
    return state.newer;
  };
  const give = (at: number, fault?: Error) => hook.act(() => replaces.give(at, fault));
  return {
    hook,
    said,
    read,
    step,
    answer,
    newer,
    give,
    late,
    asked: () => asked,
    done: () => done,
  };
}

describe("useNewerFile", () => {
  test("asks what differs, and takes it once, however often yes is pressed", async () => {
    const { hook, said, read, step, answer, newer, give, late, asked, done } = await newerFile();
    await read(chosen("baru.csv"));
    expect(hook.now.state).toEqual({ step: "reading", name: "baru.csv", percent: 0 });
    await answer(0);
    await until(hook, () => step() === "asking");
    expect(newer().differences.changed.length).toBeGreaterThan(0);
    expect(late.closed).toEqual(["baru.csv"]);
    const found = newer();
    await hook.act(() => void hook.now.accept(found));
    await hook.act(() => void hook.now.accept(found));
    expect(asked()).toBe(1);
    await give(0);
    expect([step(), done(), said]).toEqual(["done", 1, [texts.refreshed]]);
  });

  test("what is put aside while it is read does not come back", async () => {
    const { hook, read, step, answer, late } = await newerFile();
    await read(chosen("baru.csv"));
    await hook.act(() => hook.now.dismiss());
    await answer(0);
    await until(hook, () => late.closed.length === 1);
    expect(step()).toBe("idle");
  });

  test("of two files that are chosen only the last one counts, whichever is read first", async () => {
    const { hook, read, step, answer, late } = await newerFile();
    await read(chosen("pertama.csv"));
    await read(chosen("kedua.csv", "x;y\n1;2\n"));
    await answer(1);
    await until(hook, () => step() === "other");
    await answer(0);
    await until(hook, () => late.closed.length === 2);
    expect(hook.now.state).toEqual({ step: "other", name: "kedua.csv" });
  });

  test("what is written is told when it is done, although its question was put aside", async () => {
    const { hook, read, step, answer, newer, give, done } = await newerFile();
    await read(chosen("baru.csv"));
    await answer(0);
    await until(hook, () => step() === "asking");
    const found = newer();
    await hook.act(() => void hook.now.accept(found));
    await hook.act(() => hook.now.dismiss());
    expect(step()).toBe("idle");
    await give(0);
    expect([step(), done()]).toEqual(["done", 1]);
  });

  test("what cannot be kept is said and can be tried again", async () => {
    const { hook, read, step, answer, newer, give, done } = await newerFile();
    await read(chosen("baru.csv"));
    await answer(0);
    await until(hook, () => step() === "asking");
    const found = newer();
    await hook.act(() => void hook.now.accept(found));
    await give(0, new Error("no room"));
    expect([step(), done()]).toEqual(["notKept", 0]);
    await hook.act(() => void hook.now.accept(found));
    await give(1);
    expect([step(), done()]).toEqual(["done", 1]);
  });

  test("a reading that was stopped is said, one that failed gives its reason", async () => {
    const { hook, said, read, step, late } = await newerFile();
    await read(chosen("baru.csv"));
    await hook.act(() => late.asked[0]?.fail(new Stopped()));
    await until(hook, () => step() === "stopped");
    expect(said).toEqual([texts.cancelled]);
    await read(chosen("baru.csv"));
    await hook.act(() => late.asked[1]?.fail(new TypeError("x")));
    await until(hook, () => step() === "unread");
    const { state } = hook.now;
    expect(state).toMatchObject({ step: "unread", name: "baru.csv" });
    expect(state.step === "unread" && inBoth(state.reason)).toEqual({
      en: texts.unsureWhat,
      id: myDataTexts.id.unsureWhat,
    });
  });

  test("nothing comes of it once the screen was left", async () => {
    const { hook, said, read, step, answer, late } = await newerFile();
    await read(chosen("baru.csv", "x;y\n1;2\n"));
    await hook.unmount();
    await answer(0);
    await until(hook, () => late.closed.length === 1);
    expect([step(), said]).toEqual(["reading", []]);
  });
});
