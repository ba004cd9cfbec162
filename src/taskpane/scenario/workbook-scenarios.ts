import type { OwnWeights } from "../../analysis";
import {
  isAbove,
  isEither,
  isFiniteNumber,
  isListOf,
  isNull,
  isObjectOf,
  isOfNewerVersion,
  isOneOf,
  isOptional,
  isOwnWeights,
  isRupiahOfPrice,
  isScenarioRecord,
  isText,
  readSetting,
  type Shape,
} from "../../workbook/plan";
import type { SettingChange } from "../../workbook/contract";
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
export function readScenarios(text: string | undefined): WorkbookScenarios {
  const found = readSetting(text, isKept);
  if (!found) return nothingKept;
  return {
    scenarios: usable(found.scenarios, isScenario)
      .map(withUsableRecord)
      .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
      .slice(0, mostScenarios),
    weights: usable(found.weights, isOwnWeights),
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

const usable = <T>(values: unknown, isOne: Shape<T>): T[] =>
  Array.isArray(values) ? values.filter(isOne) : [];

// What cannot be used of its lists is left out, one by one.
const isKept = (value: unknown): value is { scenarios?: unknown; weights?: unknown } =>
  hasVersion(value);

const hasVersion = isObjectOf({ version: isOneOf(version) });

const isRupiah = isEither(
  isObjectOf({ price: isNull, change: isFiniteNumber }),
  (value): value is { price: number; change: number } =>
    isRupiahOfPrice(value) && value.change > -value.price,
);

const isShock = isObjectOf({
  item: isText,
  percent: isAbove(-100),
  part: isOptional(isEither(isNull, isAbove(0))),
  goods: isOptional(isText),
  rupiah: isOptional(isRupiah),
}) as Shape<DraftShock>;

const isLinkShape = isObjectOf({
  item: isText,
  follows: isText,
  part: isEither(isNull, isAbove(0)),
});
const isLink: Shape<DraftLink> = (value): value is DraftLink =>
  isLinkShape(value) && value.item !== value.follows;

const isScenario: Shape<SavedScenario> = isObjectOf({
  name: isText,
  shocks: isListOf(isShock),
  links: isListOf(isLink),
}) as Shape<SavedScenario>;

/** A record that cannot be used does not take the scenario with it. */
function withUsableRecord({ record, ...scenario }: SavedScenario): SavedScenario {
  return isScenarioRecord(record) ? { ...scenario, record } : scenario;
}
