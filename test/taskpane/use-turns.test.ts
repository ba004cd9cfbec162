import { useTurns } from "../../src/taskpane/use-turns";
import { lateAnswers } from "../support/late-answers";
import { renderHook } from "../support/render-hook";

test("works wait for one another, also behind one that failed", async () => {
  const hook = await renderHook(useTurns);
  const answers = lateAnswers<void>();
  const done: string[] = [];
  const start = (name: string, fails = false) =>
    hook
      .now(async () => {
        done.push(`${name} begins`);
        await answers.ask();
        if (fails) throw new Error(name);
        return name;
      })
      .then(
        (value) => done.push(value),
        () => done.push(`${name} failed`),
      );
  await hook.act(() => void start("first", true));
  await hook.act(() => void start("second"));
  expect(done).toEqual(["first begins"]);
  await hook.act(() => answers.give(0, undefined));
  expect(done).toEqual(["first begins", "first failed", "second begins"]);
  await hook.act(() => answers.give(1, undefined));
  expect(done.at(-1)).toBe("second");
});
