import { useRuns } from "../../../src/taskpane/parts";
import { renderHook } from "../../support/render-hook";

test("only the last run counts, and none once it is stopped or its screen is left", async () => {
  const hook = await renderHook(useRuns);
  const first = hook.now.begin();
  const second = hook.now.begin();
  expect([first.isVoid(), second.isVoid()]).toEqual([true, false]);
  hook.now.stop();
  expect(second.isVoid()).toBe(true);
  const third = hook.now.begin();
  await hook.unmount();
  expect(third.isVoid()).toBe(true);
});

test("a run that another one replaced tells no progress and gives no result", async () => {
  const hook = await renderHook(useRuns);
  const told: number[] = [];
  function* steps(): Generator<number, string> {
    for (let step = 1; step < 4; step++) {
      yield step;
      if (step === 2) hook.now.begin();
    }
    return "result";
  }
  await expect(hook.now.begin().inSlices(steps(), (step) => told.push(step))).resolves.toBe(
    undefined,
  );
  expect(told.every((step) => step <= 2)).toBe(true);
});
