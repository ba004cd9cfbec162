import { ICommandService, type ICommandInfo } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import { allFormulas, formulaParser, writtenFormulas } from "./parse-formulas";

type Conversion = Extract<ReturnType<IActiveDirtyManagerService["get"]>, { commandId: string }>;
type DirtyData = ReturnType<Conversion["getDirtyData"]>;
export interface CalculationOptions {
  /** Whether nothing is calculated until somebody asks for it. */
  isManual(): boolean;
  /** Told when calculation begins and ends. */
  onBusy(busy: boolean): void;
}

/** A run that says nothing for so long has failed inside Univer; waiting for it would stop everything else. */
const GIVE_UP_MS = 60_000;

/** When the grid calculates: one run at a time, and again for what was changed during a run. */
export interface Calculation {
  /** Resolves when nothing is being calculated and nothing waits to be. */
  idle(): Promise<void>;
  /** Calculates what waits, also in manual mode; every formula when `all` is true. */
  calculate(all: boolean): void;
}

/**
 * Takes over from Univer when to calculate. Univer's own trigger waits 100 ms, and loses what is changed while a
 * calculation runs (it asks the run to stop, and forgets the new changes when the run ends before it looks).
 */
export function ownCalculation(univer: Univer, options: CalculationOptions): Calculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const parse = formulaParser(univer);
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  const conversionOf = dirtyManager.get.bind(dirtyManager);
  dirtyManager.get = () => undefined;

  let changes: ICommandInfo[] = [];
  let isForced = false;
  let state: "idle" | "scheduled" | "running" = "idle";
  let waiting: (() => void)[] = [];
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    if (state !== "idle") return;
    state = "scheduled";
    options.onBusy(true);
    setTimeout(() => void run());
  };
  const run = async () => {
    state = "running";
    watchdog = setTimeout(ended, GIVE_UP_MS);
    await parse(isForced ? allFormulas(univer) : writtenFormulas(changes));
    const dirty = merged(
      changes.flatMap((command) => conversionOf(command.id)?.getDirtyData(command) ?? []),
    );
    dirty.forceCalculation ||= isForced;
    changes = [];
    isForced = false;
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  };
  // Univer tells the end before the results have reached its sheets: that takes some microtasks more.
  const ended = () => {
    clearTimeout(watchdog);
    setTimeout(() => {
      state = "idle";
      if (isForced || (changes.length > 0 && !options.isManual())) return schedule();
      options.onBusy(false);
      const resolved = waiting;
      waiting = [];
      resolved.forEach((resolve) => resolve());
    });
  };

  commands.onCommandExecuted((command, execution) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined && state === "running") ended();
      return;
    }
    if (!conversionOf(command.id) || execution?.fromFormula || execution?.onlyLocal) return;
    changes.push(command);
    if (!options.isManual()) schedule();
  });

  return {
    calculate(all) {
      isForced ||= all;
      schedule();
    },
    idle: () =>
      state === "idle" ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}

function merged(parts: DirtyData[]): DirtyData {
  const maps = (key: Exclude<keyof DirtyData, "forceCalculation" | "dirtyRanges">) => {
    const result: Record<string, object> = {};
    for (const part of parts) {
      for (const [unit, entries] of Object.entries(part[key] ?? {})) {
        result[unit] = { ...result[unit], ...(entries as object) };
      }
    }
    return result;
  };
  return {
    forceCalculation: parts.some((part) => part.forceCalculation),
    dirtyRanges: parts.flatMap((part) => part.dirtyRanges ?? []),
    ...Object.fromEntries(
      (
        [
          "dirtyNameMap",
          "dirtyDefinedNameMap",
          "dirtySuperTableMap",
          "dirtyUnitFeatureMap",
          "dirtyUnitOtherFormulaMap",
          "clearDependencyTreeCache",
        ] as const
      ).map((key) => [key, maps(key)]),
    ),
  };
}
