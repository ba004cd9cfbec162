import { Refusal } from "../../../src/workbook/excel/failure-code";
import { UnfinishedWork } from "../../../src/workbook/excel/unfinished-work";

beforeEach(() => {
  const run = (_: object, batch: (context: object) => unknown) => batch({});
  Object.assign(globalThis, { Excel: { run } });
});

/** Work that fails so many times before it is done, and when it was tried. */
function work(failures: number, error = new Error("no answer")) {
  const tried: string[] = [];
  const attempt = async (_: unknown, when: string) => {
    tried.push(when);
    if (tried.length <= failures) throw error;
    return "done";
  };
  return { attempt, tried };
}

describe("work that must be carried through", () => {
  test("is tried three times", async () => {
    const unfinished = new UnfinishedWork();
    const { attempt, tried } = work(2);
    expect(await unfinished.finish(attempt)).toBe("done");
    expect(tried).toEqual(["at once", "at once", "at once"]);
    expect(unfinished.isEmpty).toBe(true);
  });

  test("stays open after that, and is done later, as what may have been touched since", async () => {
    const unfinished = new UnfinishedWork();
    const { attempt, tried } = work(4);
    await expect(unfinished.finish(attempt)).rejects.toThrow("no answer");
    expect(unfinished.isEmpty).toBe(false);
    await unfinished.settle();
    expect(tried.slice(3)).toEqual(["later", "later"]);
    expect(unfinished.isEmpty).toBe(true);
  });

  test("holds up two later requests, and is given up at the third", async () => {
    const unfinished = new UnfinishedWork();
    const [never, other] = [work(Infinity), work(3)];
    await expect(unfinished.finish(never.attempt)).rejects.toThrow();
    await expect(unfinished.finish(other.attempt)).rejects.toThrow();
    await expect(unfinished.settle()).rejects.toThrow();
    await expect(unfinished.settle()).rejects.toThrow();
    expect(unfinished.isEmpty).toBe(false);
    await unfinished.settle();
    expect(unfinished.isEmpty).toBe(true);
    expect(other.tried.at(-1)).toBe("later");
  });

  test("that Excel refuses is neither tried again nor kept", async () => {
    const unfinished = new UnfinishedWork();
    const { attempt, tried } = work(Infinity, new Refusal("read-only"));
    await expect(unfinished.finish(attempt)).rejects.toThrow(Refusal);
    expect(tried).toHaveLength(1);
    expect(unfinished.isEmpty).toBe(true);
  });

  test("is on the list once, however often it is asked for", async () => {
    const unfinished = new UnfinishedWork();
    const { attempt } = work(6);
    await expect(unfinished.finish(attempt)).rejects.toThrow();
    await expect(unfinished.finish(attempt)).rejects.toThrow();
    expect(await unfinished.finish(attempt)).toBe("done");
    expect(unfinished.isEmpty).toBe(true);
  });
});
