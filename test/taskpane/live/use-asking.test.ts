import { useAsking, type Work } from "../../../src/taskpane/live";
import { liveTexts, webApiFaultSentence } from "../../../src/language";
import { FailedRequest } from "../../../src/web-api";
import { renderController } from "../../support/render-controller";

const texts = liveTexts.en;
const address = "https://webapi.bps.go.id/v1/api/list";

/** A work that ends when a test says so, or when it is stopped. */
function lateWork() {
  const ends: { done(): void; fail(error: unknown): void }[] = [];
  const tells: Parameters<Work>[1][] = [];
  const work: Work = ({ signal }, tell) =>
    new Promise((resolve, reject) => {
      ends.push({ done: resolve, fail: reject });
      tells.push(tell);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  return { work, ends, tells };
}

async function asking(key = "0123456789abcdef") {
  const { hook, said } = await renderController(() => useAsking(key));
  const late = lateWork();
  const run = () => hook.act(() => void hook.now.run(late.work, address));
  return { hook, said, run, ...late };
}

describe("useAsking", () => {
  test("asks nothing without a key, and says so", async () => {
    const { hook, said, run, ends } = await asking("");
    await run();
    expect([ends.length, hook.now.failure?.sentence("en")]).toEqual([0, texts.keyFirst]);
    expect(said).toEqual([texts.keyFirst]);
  });

  test("shows how far it is, and nothing once it is done", async () => {
    const { hook, run, ends, tells } = await asking();
    await run();
    expect(hook.now.progress).toBe("begun");
    await hook.act(() => tells[0]?.({ done: 1, all: 3 }));
    expect(hook.now.progress).toEqual({ done: 1, all: 3 });
    await hook.act(() => ends[0]?.done());
    expect([hook.now.progress, hook.now.failure]).toEqual([undefined, undefined]);
  });

  test("a second question stops the first, whose end says and changes nothing", async () => {
    const { hook, said, run, tells } = await asking();
    await run();
    await run();
    await hook.act(() => tells[0]?.({ done: 9, all: 9 }));
    expect([hook.now.progress, hook.now.failure, said]).toEqual(["begun", undefined, []]);
  });

  test("stopping is said and is no failure", async () => {
    const { hook, said, run } = await asking();
    await run();
    await hook.act(() => hook.now.stop());
    expect([hook.now.progress, hook.now.failure, said]).toEqual([
      undefined,
      undefined,
      [texts.stopped],
    ]);
  });

  test("a request that fails is shown with its address and can be asked again", async () => {
    const { hook, run, ends } = await asking();
    await run();
    const fault = { code: "unreachable" } as const;
    await hook.act(() => ends[0]?.fail(new FailedRequest(fault)));
    expect(hook.now.failure?.address).toBe(address);
    for (const language of ["en", "id"] as const)
      expect(hook.now.failure?.sentence(language)).toBe(webApiFaultSentence(fault, language));
    await hook.act(() => hook.now.retry?.());
    expect([ends.length, hook.now.progress, hook.now.failure]).toEqual([2, "begun", undefined]);
  });

  test("an error of ours is said without a reason, and what was asked is forgotten on request", async () => {
    const { hook, run, ends } = await asking();
    await run();
    await hook.act(() => ends[0]?.fail(new TypeError("x")));
    expect(hook.now.failure?.sentence("en")).toBe(texts.unsure);
    await hook.act(() => hook.now.forget());
    expect([hook.now.failure, hook.now.address, hook.now.retry]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
