import type {
  CellCleaner,
  CheckedWorkbook,
  DocumentSettings,
  Executor,
} from "../workbook/contract";
import type { WorkbookFailureCode } from "../language";
import type { WorkbookLink } from "./capabilities";

/** Stands for a workbook that cannot be reached: it refuses every request and says why. */
export function absentWorkbook(link: Exclude<WorkbookLink, "ready">): {
  executor: Executor;
  checkedWorkbook: CheckedWorkbook;
  cellCleaner: CellCleaner;
  settings: DocumentSettings;
} {
  const code: WorkbookFailureCode = link === "too-old" ? "not-supported" : "no-excel";
  const failure = { code, asItWas: true };
  const refuse = () => Promise.resolve({ ok: false, failure } as const);
  const refuseEach = (plans: readonly unknown[]) => Promise.all(plans.map(refuse));
  return {
    executor: {
      selection: refuse,
      apply: refuse,
      freePlaces: refuse,
      blocks: refuse,
      places: refuse,
      goTo: refuse,
      remove: refuse,
      // Nothing was written, so nothing is left.
      leftovers: () => Promise.resolve({ ok: true, value: [] }),
      clearLeftovers: refuse,
      compare: refuse,
      compareAll: refuseEach,
      refresh: refuse,
      refreshAll: refuseEach,
      canReplace: refuse,
      replace: refuse,
      makePlain: refuse,
      selectedPart: refuse,
      addCards: refuse,
      recalculate: refuse,
      hasDecimalComma: refuse,
    },
    checkedWorkbook: {
      readSelection: refuse,
      readRange: refuse,
      select: refuse,
      mark: refuse,
      unmark: refuse,
    },
    cellCleaner: { readSelection: refuse, rewrite: refuse },
    settings: { read: refuse, change: refuse },
  };
}
