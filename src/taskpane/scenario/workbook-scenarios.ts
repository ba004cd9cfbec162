import * as v from "valibot";
import { type OwnWeights, ownWeightsShape, scenarioRecordShape } from "../../analysis";
import { isOfNewerVersion, readSetting, text } from "../../shapes";
import type { SettingChange } from "../../workbook/contract";
import { draftChangesShape, type SavedScenario } from "./scenario-draft";

/** What the workbook keeps of this screen. */
export interface WorkbookScenarios {
  /** Oldest first; names are unique. */
  scenarios: readonly SavedScenario[];
  weights: readonly OwnWeights[];
}

/** Under which it is kept. */
export const settingsKey = "scenarios";

export const nothingKept: WorkbookScenarios = { scenarios: [], weights: [] };

/** That a workbook keeps. */
export const mostScenarios = 100;

/** Of the shape of what is kept. */
const version = 1;

/** Undefined where there is nothing to keep, so that no trace is left. */
export const scenariosText = (kept: WorkbookScenarios): string | undefined =>
  kept.scenarios.length + kept.weights.length === 0
    ? undefined
    : JSON.stringify({ version, ...kept });

/** Whether a newer Timbang wrote what is kept: then it is neither read nor changed. */
export const isFromNewer = (text: string | undefined): boolean => isOfNewerVersion(text, version);

/** Reads what is kept. Workbooks come from anyone: what cannot be used is left out. */
export function readScenarios(setting: string | undefined): WorkbookScenarios {
  const found = readSetting(setting, keptShape);
  if (!found) return nothingKept;
  return {
    scenarios: usable(found.scenarios, scenarioShape)
      .map(withUsableRecord)
      .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
      .slice(0, mostScenarios),
    weights: usable(found.weights, ownWeightsShape),
  };
}

/** What is to be kept after a change of what is kept now. */
export const changedScenarios = (
  text: string | undefined,
  change: (kept: WorkbookScenarios) => WorkbookScenarios,
): SettingChange =>
  isFromNewer(text)
    ? { refused: "newer-version" }
    : { text: scenariosText(change(readScenarios(text))) };

const usable = <S extends v.GenericSchema>(values: unknown, shape: S) =>
  Array.isArray(values) ? values.filter((value) => v.is(shape, value)) : [];

// What cannot be used of its lists is left out, one by one.
const keptShape = v.object({
  version: v.literal(version),
  scenarios: v.optional(v.unknown()),
  weights: v.optional(v.unknown()),
});

const scenarioShape = v.object({
  name: text,
  ...draftChangesShape.entries,
  record: v.optional(v.unknown()),
});

/** A record that cannot be used does not take the scenario with it. */
function withUsableRecord({
  record,
  ...scenario
}: v.InferOutput<typeof scenarioShape>): SavedScenario {
  return v.is(scenarioRecordShape, record) ? { ...scenario, record } : scenario;
}
