import { aggregateShares, type OwnWeights } from "../../analysis";
import { CoreError } from "../../core";
import type { DraftLink, DraftShock, SavedScenario } from "./scenario-draft";

/** What the workbook keeps of this screen. */
export interface WorkbookScenarios {
  /** Oldest first; names are unique. */
  scenarios: readonly SavedScenario[];
  weights: readonly OwnWeights[];
}

/** Under which it is kept. */
export const settingsKey = "scenarios";

export const nothingKept: WorkbookScenarios = { scenarios: [], weights: [] };

/** Undefined where there is nothing to keep, so that no trace is left. */
export const scenariosText = (kept: WorkbookScenarios): string | undefined =>
  kept.scenarios.length + kept.weights.length === 0
    ? undefined
    : JSON.stringify({ version: 1, ...kept });

/** Reads what is kept. Workbooks come from anyone: what cannot be used is left out. */
export function readScenarios(text: string | undefined): WorkbookScenarios {
  try {
    const found: unknown = JSON.parse(text ?? "");
    if (!isRecord(found) || found["version"] !== 1) return nothingKept;
    return {
      scenarios: listOf(found["scenarios"], isScenario).filter(
        ({ name }, at, all) => all.findIndex((one) => one.name === name) === at,
      ),
      weights: listOf(found["weights"], isOwnWeights),
    };
  } catch {
    return nothingKept;
  }
}

const listOf = <T>(value: unknown, isOne: (value: unknown) => value is T): T[] =>
  Array.isArray(value) ? value.filter(isOne) : [];

const isScenario = (value: unknown): value is SavedScenario =>
  isRecord(value) &&
  typeof value["name"] === "string" &&
  areAll(value["shocks"], isShock) &&
  areAll(value["links"], isLink);

const isShock = (value: unknown): value is DraftShock =>
  isRecord(value) &&
  typeof value["item"] === "string" &&
  isAbove(-100, value["percent"]) &&
  (value["part"] === undefined || value["part"] === null || isAbove(0, value["part"])) &&
  (value["rupiah"] === undefined || isRupiah(value["rupiah"]));

const isRupiah = (value: unknown): boolean =>
  isRecord(value) &&
  (value["price"] === null
    ? isAbove(-Infinity, value["change"])
    : isAbove(0, value["price"]) && isAbove(-(value["price"] as number), value["change"]));

const isLink = (value: unknown): value is DraftLink =>
  isRecord(value) &&
  typeof value["item"] === "string" &&
  typeof value["follows"] === "string" &&
  value["item"] !== value["follows"] &&
  (value["part"] === null || isAbove(0, value["part"]));

/** Weights that analysis takes. */
function isOwnWeights(value: unknown): value is OwnWeights {
  if (!isRecord(value) || !isRecord(value["weights"])) return false;
  const { group, row, weights } = value;
  if (typeof group !== "string" || typeof row !== "string") return false;
  if (!Object.values(weights).every((weight) => isAbove(-1, weight))) return false;
  try {
    aggregateShares(group, row, [{ group, row, weights: weights as Record<string, number> }]);
    return true;
  } catch (error) {
    if (error instanceof CoreError) return false;
    throw error;
  }
}

const areAll = (value: unknown, isOne: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isAbove = (limit: number, value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value > limit;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
