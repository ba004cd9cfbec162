import { madeUpKey, variableOf } from "../../../scripts/stand-in/made-up-data";
import { readingDesk } from "../../../src/reading/desk";
import { liveBlock, type LiveBlock } from "../../../src/taskpane/blocks/live-block";
import { useLiveRefresh } from "../../../src/taskpane/blocks/use-live-refresh";
import { openedAnswer } from "../../../src/taskpane/live";
import { keepKey } from "../../../src/taskpane/live/web-api-key";
import { ownTable, planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { addressOf, askAgain, type TableRequest, webApiOrigin } from "../../../src/web-api";
import type { Answer, BlockComparison } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { answered, busy } from "../../support/selected-cells";
import { asking, standInForTests } from "../../support/stand-in-client";
import { until } from "../../support/until";
import { openWorkbook } from "../../workbook/excel/open-workbook";
import { fakeServices } from "../fake-services";

const tests = standInForTests();
const realFetch = globalThis.fetch;
beforeEach(() => {
  tests.standIn.recover();
  // The pane asks by its window, which is the test's own here.
  globalThis.fetch = (address, options) =>
    realFetch(String(address).replace(webApiOrigin, tests.standIn.address), options);
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const request: TableRequest = {
  ...{ ask: "data", domain: "0000", language: "id", variable: "6", years: ["124"] },
};
const january = `${String(variableOf(6)?.vervar[0]?.val)}601241`;
const same = answered<BlockComparison>({ changed: [], kept: [] });

/** A block of the service's table, which the service has revised since. */
async function revisedBlock(): Promise<LiveBlock> {
  const desk = readingDesk();
  const answer = await askAgain(tests.client(), request, asking());
  const place = { publisher: "Badan Pusat Statistik", address: addressOf(request) };
  const file = await openedAnswer(desk, answer, place, "id");
  const read = await file.read({});
  const open = { id: 1, name: "a", readOn: "2031-01-05", file, read, plain: read };
  const table = ownTable(read.tables[0]!, { ...open, choices: {}, past: [], corrections: {} }, []);
  const { executor } = openWorkbook();
  await executor.apply(planOwnTable(table, "id", { sheet: "Sheet1", cell: "A1" }), {
    overwrite: false,
  });
  const blocks = await executor.blocks();
  const [live] = blocks.ok ? blocks.value.flatMap((block) => liveBlock(block) ?? []) : [];
  tests.standIn.revise((revised) => {
    revised.datacontent[january] = Number(table.rows[0]?.values[0]) + 1.25;
  });
  return live!;
}

/** A refresh in a workbook that compares late, whose block can be written or not. */
async function liveRefresh() {
  const block = await revisedBlock();
  const comparisons = lateAnswers<Answer<BlockComparison>>();
  let compared = 0;
  const executor = {
    ...fakeServices().executor,
    refreshAll: async (): Promise<Answer<BlockComparison>[]> => [same],
    compareAll: async () => {
      compared++;
      return [await comparisons.ask()];
    },
  };
  const { storage } = fakeServices();
  keepKey(storage, madeUpKey);
  const { hook } = await renderController(() => useLiveRefresh([block]), { executor, storage });
  const ask = async () => {
    const before = compared;
    await hook.act(() => void hook.now.ask());
    await until(hook, () => compared > before);
  };
  const give = (at: number, answer: Answer<BlockComparison>) =>
    hook.act(() => comparisons.give(at, answer));
  const found = () => hook.now.entries?.map((entry) => entry.found);
  return { hook, ask, give, found, executor };
}

describe("useLiveRefresh", () => {
  test("shows what the service says anew, and writes it after a yes", async () => {
    const { hook, ask, give, found } = await liveRefresh();
    await ask();
    await give(0, same);
    await until(hook, () => found()?.[0] === "newer");
    expect(hook.now.waiting).toBe(1);
    let written = 0;
    await hook.act(async () => (written = await hook.now.write()));
    expect([written, found(), hook.now.waiting, hook.now.isWriting]).toEqual([
      1,
      ["written"],
      0,
      false,
    ]);
  });

  test("what an older question finds does not replace what the newer one found", async () => {
    const { hook, ask, give, found } = await liveRefresh();
    await ask();
    await ask();
    await give(1, same);
    await until(hook, () => found()?.[0] === "newer");
    await give(0, busy);
    await hook.act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(found()).toEqual(["newer"]);
    expect(hook.now.asking.failure).toBeUndefined();
  });

  test("a block that cannot be written is said, and stays to be tried again", async () => {
    const { hook, ask, give, found, executor } = await liveRefresh();
    await ask();
    await give(0, same);
    await until(hook, () => found()?.[0] === "newer");
    executor.refreshAll = async () => [busy];
    let written = 1;
    await hook.act(async () => (written = await hook.now.write()));
    expect([written, hook.now.entries]).toMatchObject([
      0,
      [{ found: "unwritten", failure: busy.ok ? undefined : busy.failure }],
    ]);
  });
});
