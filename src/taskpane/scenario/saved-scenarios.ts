import type { KeyValueStorage } from "../storage";
import type { DraftShock, SavedScenario } from "./scenario-draft";

const storageKey = "scenarios";

/** Saved scenarios, oldest first; what cannot be read is left out. */
export function readScenarios(storage: KeyValueStorage): SavedScenario[] {
  try {
    const found: unknown = JSON.parse(storage.read(storageKey) ?? "[]");
    return Array.isArray(found) ? found.filter(isScenario) : [];
  } catch {
    return [];
  }
}

export const writeScenarios = (
  storage: KeyValueStorage,
  scenarios: readonly SavedScenario[],
): void => storage.write(storageKey, JSON.stringify(scenarios));

const isScenario = (value: unknown): value is SavedScenario =>
  isRecord(value) &&
  typeof value["name"] === "string" &&
  Array.isArray(value["shocks"]) &&
  value["shocks"].every(isShock);

const isShock = (value: unknown): value is DraftShock =>
  isRecord(value) &&
  typeof value["item"] === "string" &&
  isPercent(value["percent"]) &&
  (value["part"] === undefined || value["part"] === null || isPercent(value["part"]));

const isPercent = (value: unknown): boolean =>
  typeof value === "number" && Number.isFinite(value) && value > -100;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
