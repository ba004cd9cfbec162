import { useRequest } from "../../../src/taskpane/parts";
import type { Answer } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";

const failure = { code: "busy", asItWas: true } as const;
const failed: Answer<string> = { ok: false, failure };
const answered = (value: string): Answer<string> => ({ ok: true, value });

async function asking() {
  const { hook } = await renderController(useRequest);
  const answers = lateAnswers<Answer<string>>();
  const got: (string | undefined)[] = [];
  const ask = () =>
    hook.act(() => void hook.now.ask(answers.ask()).then((value) => got.push(value)));
  return {
    hook,
    got,
    ask,
    give: (place: number, answer: Answer<string>) => hook.act(() => answers.give(place, answer)),
  };
}

describe("useRequest", () => {
  test("gives the answer, and waits until it is there", async () => {
    const { hook, got, ask, give } = await asking();
    await ask();
    expect([hook.now.isWaiting, got]).toEqual([true, []]);
    await give(0, answered("a"));
    expect([hook.now.isWaiting, got]).toEqual([false, ["a"]]);
  });

  test("keeps a failure until it is put aside, or something else is answered", async () => {
    const { hook, got, ask, give } = await asking();
    await ask();
    await give(0, failed);
    expect([hook.now.failure, got]).toEqual([failure, [undefined]]);
    await ask();
    expect(hook.now.failure).toEqual(failure);
    await give(1, answered("b"));
    expect(hook.now.failure).toBeUndefined();
    await ask();
    await give(2, failed);
    await hook.act(() => hook.now.forgetFailure());
    expect(hook.now.failure).toBeUndefined();
  });

  test("lets only the last request count, whichever is answered first", async () => {
    const { hook, got, ask, give } = await asking();
    await ask();
    await ask();
    await give(1, answered("late"));
    await give(0, failed);
    expect([hook.now.isWaiting, hook.now.failure, got]).toEqual([
      false,
      undefined,
      ["late", undefined],
    ]);
  });

  test("goes on waiting when an earlier request is answered", async () => {
    const { hook, got, ask, give } = await asking();
    await ask();
    await ask();
    await give(0, answered("early"));
    expect([hook.now.isWaiting, got]).toEqual([true, [undefined]]);
  });

  test("drops what it waits for when it is stopped, or the screen is left", async () => {
    const { hook, got, ask, give } = await asking();
    await ask();
    await hook.act(() => hook.now.stop());
    await give(0, failed);
    expect([hook.now.isWaiting, hook.now.failure, got]).toEqual([false, undefined, [undefined]]);
    await ask();
    await hook.unmount();
    await give(1, answered("gone"));
    expect(got).toEqual([undefined, undefined]);
  });

  test("tells why something that was written failed, while it waits for something else too", async () => {
    const { hook, ask } = await asking();
    await ask();
    const isWritten: boolean[] = [];
    await hook.act(() => isWritten.push(hook.now.tell(failed)));
    expect([hook.now.isWaiting, hook.now.failure, isWritten]).toEqual([true, failure, [false]]);
    await hook.act(() => isWritten.push(hook.now.tell(answered("written"))));
    expect([hook.now.failure, isWritten]).toEqual([undefined, [false, true]]);
  });
});
