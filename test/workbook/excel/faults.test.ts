import { workbookFailures } from "../../../src/language";
import type { Executor, WorkbookFailure } from "../../../src/workbook/contract";
import { excelErrorCodes, type Fault, type WorkbookSnapshot } from "../../../workbench/host";
import { smallPlan } from "../../support/small-plan";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

/** Faults that each operation meets. `npm run soak` takes all; a sample is spread evenly over them. */
const mostFaults = Number(process.env.FAULT_CASES ?? 30);
const millisecondsAllowed = 7_200_000;

/** A sheet with something of everything that an insertion may touch. */
function workbookInUse(): OpenWorkbook {
  const open = openWorkbook();
  open.type(1, 1, [
    ["'007", "=1+1", "12%"],
    ["text", "TRUE", "3.5"],
  ]);
  const sheet = open.host.workbook.sheets[0]!;
  sheet.changeFormats({ row: 2, column: 2, rows: 9, columns: 1 }, () => ({ fill: "#FFFF00" }));
  sheet.setColumnWidth({ row: 0, column: 2, rows: 1, columns: 1 }, 33);
  return open;
}

/** What was carried out, or why it was not. */
type Outcome = true | WorkbookFailure;

interface Operation {
  name: string;
  /** Brings a workbook to where the operation can be done. */
  prepare(open: OpenWorkbook): Promise<unknown>;
  run(executor: Executor): Promise<Outcome>;
  /** Comes after every failure. */
  recover?(open: OpenWorkbook): Promise<unknown>;
  /** Brings the workbook back from after the operation to before it. */
  undo(open: OpenWorkbook): Promise<unknown>;
}

const nothing = async () => undefined;
const free = { sheet: "Sheet1", cell: "F8" };
const filled = { sheet: "Sheet1", cell: "B2" };

async function apply(executor: Executor, plan: ReturnType<typeof smallPlan>): Promise<Outcome> {
  const outcome = await executor.apply(plan, { overwrite: true });
  if (!outcome.ok) return outcome.failure;
  if (outcome.value.status === "occupied") throw new Error("asked although it may overwrite");
  return true;
}

const answered = async (answer: ReturnType<Executor["remove" | "refresh" | "makePlain"]>) => {
  const outcome: { ok: true } | { ok: false; failure: WorkbookFailure } = await answer;
  return outcome.ok || outcome.failure;
};

const insertion = (name: string, target: Parameters<typeof smallPlan>[1]): Operation => ({
  name: `inserting ${name}`,
  prepare: nothing,
  run: (executor) => apply(executor, smallPlan("a", target)),
  undo: ({ executor }) => executor.remove("a"),
});

const removal = (name: string, target: Parameters<typeof smallPlan>[1]): Operation => ({
  name: `removing ${name}`,
  prepare: ({ executor }) => apply(executor, smallPlan("a", target)),
  run: (executor) => answered(executor.remove("a")),
  undo: ({ executor }) => apply(executor, smallPlan("a", target)),
});

const insertSmall = ({ executor }: OpenWorkbook) => apply(executor, smallPlan("a", filled));

/** What the grid does; the host itself does not calculate. */
async function calculate({ host: { workbook } }: OpenWorkbook): Promise<void> {
  const { id } = workbook.sheets[0]!;
  workbook.setCalculated(id, 6, 1, [[101]]);
  workbook.setCalculated(id, 7, 1, [[202], [0]]);
}

async function insertCalculated(open: OpenWorkbook): Promise<void> {
  await insertSmall(open);
  await calculate(open);
}

const reading = (name: string, run: Operation["run"]): Operation => ({
  name,
  prepare: insertSmall,
  run,
  undo: nothing,
});

const several = ["a", "b", "c"];

const smallPlans = (edition: number) => [
  smallPlan("a", filled, edition),
  smallPlan("b", free, edition),
];

/** A fault strikes a request for both, or one that reads both: they are written or fail together. */
function bothAnswered(answers: Awaited<ReturnType<Executor["refreshAll"]>>): Outcome {
  const outcomes = answers.map((answer) => answer.ok || answer.failure);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  return outcomes[0]!;
}

const operations: Operation[] = [
  insertion("on a new sheet", { newSheet: "NTP" }),
  insertion("into empty cells", free),
  insertion("over filled cells", filled),
  removal("a block on its own sheet", { newSheet: "NTP" }),
  removal("a block over filled cells", filled),
  {
    name: "refreshing",
    prepare: insertSmall,
    run: (executor) => answered(executor.refresh(smallPlan("a", filled, 2))),
    undo: ({ executor }) => executor.refresh(smallPlan("a", filled)),
  },
  {
    name: "refreshing two blocks at once",
    prepare: async (open) => {
      await insertSmall(open);
      await apply(open.executor, smallPlan("b", free));
    },
    run: async ({ refreshAll }) => bothAnswered(await refreshAll(smallPlans(2))),
    undo: ({ executor }) => executor.refreshAll(smallPlans(1)),
  },
  {
    name: "making plain values",
    prepare: insertCalculated,
    run: (executor) => answered(executor.makePlain("a")),
    recover: calculate,
    undo: async (open) => {
      await open.executor.remove("a");
      await insertCalculated(open);
    },
  },
  {
    name: "inserting several tables",
    prepare: nothing,
    run: async (executor) => {
      for (const [index, id] of several.entries()) {
        const outcome = await apply(executor, smallPlan(id, { newSheet: "NTP" }));
        if (outcome === true) continue;
        // What was inserted before stays whole, and can be taken out.
        expect(await executor.blocks()).toMatchObject({ ok: true, value: { length: index } });
        for (const done of several.slice(0, index).reverse()) {
          expect(await answered(executor.remove(done))).toBe(true);
        }
        return outcome;
      }
      return true;
    },
    undo: async ({ executor }) => {
      for (const id of [...several].reverse()) await executor.remove(id);
    },
  },
  reading("comparing", (executor) =>
    answered(executor.compare(smallPlan("a", filled, 2)) as never),
  ),
  reading("recalculating", (executor) => answered(executor.recalculate())),
  reading("listing the blocks", (executor) => answered(executor.blocks() as never)),
];

/** Every request x every action x before, after, partly; and every request x every code x each of them and a lost reply. */
function allFaults(actionsOf: readonly number[]): Fault[] {
  return actionsOf.flatMap((actions, index) => {
    const request = index + 1;
    const whens = ["before", "after", "partly"] as const;
    const byAction = Array.from({ length: actions }, (_, action) =>
      whens.map((when, turn): Fault => {
        const code = excelErrorCodes[(action * 3 + turn + index) % excelErrorCodes.length]!;
        return { request, action, when, code };
      }),
    );
    const byCode = excelErrorCodes.map((code, turn): Fault[] => [
      ...whens.map((when): Fault => ({ request, action: (turn * 7) % actions, when, code })),
      { request, when: "reply", code },
    ]);
    return [...byAction, ...byCode].flat();
  });
}

const sampleOf = <T>(all: readonly T[]): T[] =>
  all.length <= mostFaults
    ? [...all]
    : Array.from({ length: mostFaults }, (_, n) => all[Math.floor((n * all.length) / mostFaults)]!);

/** Without what may differ between two ways to the same workbook: times, and what is selected. */
const comparable = (workbook: WorkbookSnapshot): unknown =>
  JSON.parse(
    JSON.stringify({ ...workbook, activeSheet: "", selection: [] }).replaceAll(
      /\\"inserted\\":\\"[^"\\]*\\"/g,
      "",
    ),
  );

describe.each(operations)("$name", (operation) => {
  test(
    "that fails leaves the workbook as it was, says why, and works when it is tried again",
    async () => {
      const trial = workbookInUse();
      await operation.prepare(trial);
      const seen = trial.host.log.length;
      expect(await operation.run(trial.executor)).toBe(true);
      const done = comparable(trial.snapshot());
      const faults = sampleOf(allFaults(trial.host.log.slice(seen).map(({ actions }) => actions)));

      const open = workbookInUse();
      const { executor, host, snapshot } = open;
      await operation.prepare(open);
      for (const fault of faults) {
        const before = snapshot();
        const injection = host.faults.inject(fault);
        const outcome = await operation.run(executor);
        host.faults.clear();
        const context = { fault, outcome };
        expect({ ...context, struck: injection.struck }).toEqual({ ...context, struck: true });
        if (outcome !== true) {
          await operation.recover?.(open);
          expect({ ...context, asItWas: outcome.asItWas }).toEqual({ ...context, asItWas: true });
          expect(workbookFailures[outcome.code].next.id).not.toBe("");
          expectSame(snapshot(), before, context);
          expect({ ...context, retried: await operation.run(executor) }).toEqual({
            ...context,
            retried: true,
          });
        }
        expectSame(comparable(snapshot()), done, context);
        await operation.undo(open);
        expectSame(comparable(snapshot()), comparable(before), context);
      }
      if (process.env.FAULT_CASES)
        process.stdout.write(`${operation.name}: ${faults.length} faults\n`);
    },
    millisecondsAllowed,
  );
});

/** Comparing texts first is much faster, and nearly all are equal. */
function expectSame(found: unknown, wanted: unknown, context: object): void {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  expect({ ...context, workbook: found }).toEqual({ ...context, workbook: wanted });
}
