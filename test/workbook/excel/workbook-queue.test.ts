import { WorkbookQueue } from "../../../src/workbook/excel/workbook-queue";

/** A request that is answered when it is told to be. */
function slowRequest() {
  let finish: (text: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => (finish = resolve));
  return { request: () => answer, finish };
}

const busy = { ok: false, failure: { code: "busy", asItWas: true } };

test("a request that waited too long is refused, and not made once the one before it is answered", async () => {
  const queue = new WorkbookQueue(5);
  const { request, finish } = slowRequest();
  const first = queue.answer(request);
  let isMade = false;
  expect(await queue.answer(async () => (isMade = true))).toEqual(busy);
  finish("late");
  expect(await first).toEqual({ ok: true, value: "late" });
  expect(await queue.answer(async () => "next")).toEqual({ ok: true, value: "next" });
  expect(isMade).toBe(false);
});

test("a request that has begun may take as long as it takes", async () => {
  const queue = new WorkbookQueue(5);
  const { request, finish } = slowRequest();
  const answer = queue.answer(request);
  await new Promise((resolve) => setTimeout(resolve, 15));
  finish("slow");
  expect(await answer).toEqual({ ok: true, value: "slow" });
});

test("a request after one that failed is made", async () => {
  const queue = new WorkbookQueue();
  const failed = queue.answer(() => Promise.reject(new Error("no")));
  expect(await queue.answer(async () => "next")).toEqual({ ok: true, value: "next" });
  expect(await failed).toEqual({ ok: false, failure: { code: "unknown", asItWas: true } });
});
