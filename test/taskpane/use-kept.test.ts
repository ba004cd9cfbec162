import { useKept } from "../../src/taskpane/pane-context";
import { renderController } from "../support/render-controller";

const useCount = () => useKept("count", 0);

test("what a screen remembers is there when it is shown again, and what it waited for reaches it there", async () => {
  const { hook: left, memory } = await renderController(useCount);
  await left.act(() => left.now[1](1));
  const [, setLate] = left.now;
  await left.unmount();
  const { hook: again } = await renderController(useCount, {}, memory);
  expect(again.now[0]).toBe(1);
  await again.act(() => setLate((count) => count + 1));
  expect(again.now[0]).toBe(2);
  await again.act(() => again.now[1]((count) => count * 10));
  expect([again.now[0], memory.get("count")]).toEqual([20, 20]);
});

test("two screens that remember the same show the same", async () => {
  const { hook: one, memory } = await renderController(useCount);
  const { hook: other } = await renderController(useCount, {}, memory);
  await other.act(() => one.act(() => one.now[1](7)));
  expect([one.now[0], other.now[0]]).toEqual([7, 7]);
});
