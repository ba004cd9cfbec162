import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SheetPlan } from "../../src/workbook/plan";

type Exports = Record<string, unknown>;

const source = join(__dirname, "../../src");
const made = new Set<string>();
const carriedOut = new Set<string>();

/** Modules that export planners: their functions are called `plan…` and return a plan. */
const planModules = (): string[] =>
  [
    join(source, "workbook/plan"),
    ...readdirSync(join(source, "sheets")).map((kind) => join(source, "sheets", kind)),
  ]
    .map((folder) => join(folder, "index.ts"))
    .filter((file) => existsSync(file));

/** From now on every plan that a planner makes, whoever calls it, is kept to be carried out. */
export function watchPlanners(): void {
  for (const path of planModules())
    jest.doMock(path, () => {
      const exported = jest.requireActual<Exports>(path);
      return Object.fromEntries(
        Object.keys(exported).map((name) => [name, watched(name, exported[name])]),
      );
    });
}

function watched(name: string, exported: unknown): unknown {
  if (typeof exported !== "function" || !/^plan[A-Z]/.test(name)) return exported;
  return (...args: unknown[]): unknown => {
    const plan: unknown = exported(...args);
    // Some have nothing to plan.
    if (plan !== undefined) made.add(JSON.stringify(plan));
    return plan;
  };
}

/** For plans that a test carries out itself, or that differ in figures alone from one that is carried out. */
export const leavePlans = (): void => made.clear();

/** Carries out on the host what the planners have made since, each plan once a test file. */
export async function carryOutPlans(): Promise<void> {
  const plans = [...made].filter((plan) => !carriedOut.has(plan));
  made.clear();
  if (plans.length === 0) return;
  plans.forEach((plan) => carriedOut.add(plan));
  // Opening Office.js takes time, which tests without plans need not spend.
  const { carryOut } = await import("./carry-out");
  for (const plan of plans) await carryOut(JSON.parse(plan) as SheetPlan);
}
