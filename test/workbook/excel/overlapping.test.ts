import fc from "fast-check";
import { checkedWorkbook, documentSettings, excelExecutor } from "../../../src/workbook/excel";
import { WorkbookQueue } from "../../../src/workbook/excel/workbook-queue";
import type { Answer, Applied } from "../../../src/workbook/contract";
import type { PlanTarget } from "../../../src/workbook/plan";
import { smallPlan } from "../../support/small-plan";
import { ntpPlan, openWorkbook } from "./open-workbook";

/** All that the pane has of one workbook, with one queue. */
function openPane() {
  const open = openWorkbook();
  const queue = new WorkbookQueue();
  return {
    ...open,
    executor: excelExecutor(queue),
    checked: checkedWorkbook(queue),
    settings: documentSettings(queue),
  };
}

const at = (cell: string): PlanTarget => ({ sheet: "Sheet1", cell });

describe("requests that overlap in time", () => {
  test("two insertions at one cell: the first is done, the second asks about the cells of the first", async () => {
    const { executor, snapshot } = openPane();
    const [first, second] = await Promise.all([
      executor.apply(smallPlan("a", at("B2")), { overwrite: false }),
      executor.apply(smallPlan("b", at("B2")), { overwrite: false }),
    ]);
    expect(first).toMatchObject({ value: { status: "inserted" } });
    expect(second).not.toMatchObject({ ok: true, value: { status: "inserted" } });
    const alone = openPane();
    await alone.executor.apply(smallPlan("a", at("B2")), { overwrite: false });
    expect(snapshot().sheets[0]!.cells).toEqual(alone.snapshot().sheets[0]!.cells);
    expect(await executor.blocks()).toMatchObject({ value: [{ id: "a", state: "current" }] });
  });

  test("five insertions of one table on new sheets of one name are all done", async () => {
    const { executor, host } = openPane();
    const outcomes = await Promise.all(
      ["a", "b", "c", "d", "e"].map((id) =>
        executor.apply(ntpPlan(id, { newSheet: "NTP" }), { overwrite: false }),
      ),
    );
    expect(outcomes).toMatchObject(Array(5).fill({ value: { status: "inserted" } }));
    expect(host.workbook.sheets).toHaveLength(6);
  });

  test("the same id twice gives two blocks", async () => {
    const { executor } = openPane();
    await Promise.all([
      executor.apply(smallPlan("a", at("B2")), { overwrite: false }),
      executor.apply(smallPlan("a", at("H2")), { overwrite: false }),
    ]);
    const blocks = await executor.blocks();
    expect(blocks.ok && blocks.value.map(({ state }) => state)).toEqual(["current", "current"]);
  });

  test("a hundred changes of one setting are all kept", async () => {
    const { settings } = openPane();
    await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        settings.change("scenarios", (kept = "") => ({ text: `${kept}${n};` })),
      ),
    );
    const kept = await settings.read("scenarios");
    expect(kept.ok && kept.value?.split(";")).toHaveLength(101);
  });

  test("whatever overlaps, with answers that come late or fail, every block said to be done stands as it was written, and no other", async () => {
    type Step = {
      kind: "insert" | "remove" | "refresh" | "plain" | "mark" | "unmark" | "save";
      n: number;
    };
    const step = fc.record<Step>({
      kind: fc.constantFrom("insert", "remove", "refresh", "plain", "mark", "unmark", "save"),
      n: fc.nat(3),
    });
    const fault = fc.record({ request: fc.integer({ min: 1, max: 40 }), late: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.array(fault, { maxLength: 3 }),
        async (steps, faults) => {
          const { executor, checked, settings, host } = openPane();
          for (const { request, late } of faults) {
            host.faults.inject(
              late
                ? { request, when: "late", milliseconds: 3 }
                : { request, when: "reply", code: "GeneralException" },
            );
          }
          const done = new Set<string>();
          const note = (id: string) => (outcome: Answer<Applied>) => {
            if (!outcome.ok) expect(outcome.failure.asItWas).toBe(true);
            else if (outcome.value.status === "inserted") done.add(id);
          };
          await Promise.all(
            steps.map(async ({ kind, n }, index) => {
              const id = `b${index}`;
              const cell = `B${2 + 20 * n}`;
              const old = `b${n}`;
              if (kind === "insert") {
                note(id)(await executor.apply(smallPlan(id, at(cell)), { overwrite: false }));
              } else if (kind === "remove") {
                if ((await executor.remove(old)).ok) done.delete(old);
              } else if (kind === "refresh") await executor.refresh(smallPlan(old, at(cell)));
              else if (kind === "plain") await executor.makePlain(old);
              else if (kind === "mark") {
                await checked.mark([{ sheet: "Sheet1", address: cell, text: "Timbang: x" }]);
              } else if (kind === "unmark") await checked.unmark();
              else await settings.change("scenarios", () => ({ text: String(n) }));
            }),
          );
          host.faults.clear();
          const blocks = await executor.blocks();
          expect(blocks.ok && blocks.value.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(
            [...done].map((id) => `${id} current`).sort(),
          );
          expect(
            [...host.workbook.settings.keys()].filter((key) => key.includes("journal")),
          ).toEqual([]);
        },
      ),
      { seed: 20233, numRuns: Number(process.env.FAST_CHECK_RUNS ?? 60) },
    );
  }, 120_000);
});

describe("a request that Excel never answers", () => {
  test("makes later ones wait, and then be refused as busy: they are not done later", async () => {
    const { host } = openPane();
    const queue = new WorkbookQueue(50);
    const executor = excelExecutor(queue);
    host.faults.inject({ request: 1, when: "silence" });
    void executor.apply(smallPlan("a", at("B2")), { overwrite: false });
    const seen = await executor.apply(smallPlan("b", at("H2")), { overwrite: false });
    expect(seen).toMatchObject({ ok: false, failure: { code: "busy" } });
    expect(host.workbook.settings.size).toBe(0);
  });
});

describe("the question whether cells may be overwritten", () => {
  const asked = async (open: ReturnType<typeof openPane>) => {
    const outcome = await open.executor.apply(smallPlan("a", at("B2")), { overwrite: false });
    if (!outcome.ok || outcome.value.status !== "occupied") throw new Error("nothing was asked");
    return outcome.value.occupied;
  };

  test("is answered as long as the cells are those that it named", async () => {
    const open = openPane();
    open.type(1, 1, [["mine"]]);
    const agreed = { overwrite: true, asked: await asked(open) };
    const outcome = await open.executor.apply(smallPlan("a", at("B2")), agreed);
    expect(outcome).toMatchObject({ ok: true, value: { status: "inserted" } });
  });

  test("is asked again when more cells are filled by then", async () => {
    const open = openPane();
    open.type(1, 1, [["mine"]]);
    const before = await asked(open);
    open.type(3, 1, [["mine too"]]);
    const again = await open.executor.apply(smallPlan("a", at("B2")), {
      overwrite: true,
      asked: before,
    });
    expect(again).toMatchObject({
      ok: true,
      value: { status: "occupied", occupied: { count: before.count + 1 } },
    });
    expect(open.snapshot().sheets[0]!.cells.B2).toMatchObject({ value: "mine" });
  });

  test("is asked again when the cells have grown beyond what is kept", async () => {
    const open = openPane();
    open.type(1, 1, [["mine"]]);
    const before = await asked(open);
    expect(before.keepable).toBe(true);
    open.host.workbook.settings.set("other", "x".repeat(1_000_000));
    const again = await open.executor.apply(smallPlan("a", at("B2")), {
      overwrite: true,
      asked: before,
    });
    expect(again).toMatchObject({
      ok: true,
      value: { status: "occupied", occupied: { keepable: false } },
    });
  });

  test("is not taken for an answer about another sheet that has the name by now", async () => {
    const open = openPane();
    open.type(1, 1, [["mine"]]);
    const before = await asked(open);
    const { workbook } = open.host;
    workbook.renameSheet(workbook.sheets[0]!, "Old");
    workbook.addSheet("Sheet1");
    const again = await open.executor.apply(smallPlan("a", at("B2")), {
      overwrite: true,
      asked: before,
    });
    expect(again).toMatchObject({ ok: false, failure: { code: "sheet-gone" } });
    expect(workbook.settings.size).toBe(0);
  });
});
