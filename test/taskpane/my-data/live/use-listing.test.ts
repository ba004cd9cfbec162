import { madeUpKey } from "../../../../scripts/stand-in/made-up-data";
import { useListing } from "../../../../src/taskpane/my-data/live/use-listing";
import type { KeptTitles, TitleStore } from "../../../../src/taskpane/my-data/live/title-store";
import { lateAnswers } from "../../../support/late-answers";
import { renderController } from "../../../support/render-controller";
import { asking, standInForTests } from "../../../support/stand-in-client";
import { until } from "../../../support/until";

const tests = standInForTests();
const kept = (...titles: string[]): KeptTitles => ({
  listed: { pages: [titles.map((title) => ({ title }))], last: 9, total: 90 } as never,
  listedOn: "2031-01-05",
});
let count = 0;

/** A list under a name of its own, whose store answers late. */
async function listing() {
  count++;
  const stored = lateAnswers<KeptTitles | undefined>();
  const written: string[] = [];
  const titleStore: TitleStore = {
    read: stored.ask,
    write: async (name) => void written.push(name),
  };
  let name = `list-${count}`;
  const client = tests.client();
  const request = { ask: "subjects", domain: "0000", language: "id" } as const;
  const { hook } = await renderController(() => useListing(client, name, request), { titleStore });
  const titles = () => hook.now.items.map((item) => (item as { title: string }).title);
  const store = (at: number, answer: KeptTitles | undefined) =>
    hook.act(() => stored.give(at, answer));
  const show = (next: string) => {
    name = `${next}-${count}`;
    return hook.rerender();
  };
  const list = (how: "goOn" | "update") =>
    hook.act(() => hook.now[how](asking(madeUpKey), () => undefined));
  return { hook, titles, store, show, list, written };
}

describe("useListing", () => {
  test("shows what the browser kept, and goes on where it stopped", async () => {
    const { hook, titles, store } = await listing();
    expect([hook.now.items, hook.now.isWhole]).toEqual([[], false]);
    await store(0, kept("a", "b"));
    expect([titles(), hook.now.pages, hook.now.last, hook.now.listedOn]).toEqual([
      ["a", "b"],
      1,
      9,
      "2031-01-05",
    ]);
  });

  test("what the browser kept does not replace what the service said meanwhile", async () => {
    const { hook, titles, store, list, written } = await listing();
    await list("update");
    await until(hook, () => hook.now.isWhole);
    const listed = titles();
    expect(listed.length).toBeGreaterThan(0);
    expect(written.length).toBe(hook.now.pages);
    await store(0, kept("old"));
    expect(titles()).toEqual(listed);
  });

  test("another list shows its own, also after one was listed", async () => {
    const { hook, titles, store, show, list } = await listing();
    await list("update");
    await until(hook, () => hook.now.isWhole);
    await show("another");
    expect(titles()).toEqual([]);
    await store(1, kept("its own"));
    expect(titles()).toEqual(["its own"]);
    await store(0, kept("of the first"));
    expect(titles()).toEqual(["its own"]);
  });

  test("what comes when the screen was left changes nothing", async () => {
    const { hook, store, titles } = await listing();
    await hook.unmount();
    await store(0, kept("late"));
    expect(titles()).toEqual([]);
  });
});
