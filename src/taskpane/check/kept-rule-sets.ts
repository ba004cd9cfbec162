import * as v from "valibot";
import { keptRuleShape } from "../../analysis";
import { isOfNewerVersion, list, readSetting, textUpTo } from "../../shapes";
import type { SettingChange } from "../../workbook/contract";

/** Under which the workbook keeps them. */
export const settingsKey = "check-rules";
/** What the workbook keeps at most. */
export const mostSets = 50;
const longestText = 300_000;
const version = 1;

/** Rules of a table under a name. */
const ruleSetShape = v.object({
  name: v.pipe(
    textUpTo(200),
    v.check((name) => name.trim() !== ""),
  ),
  rules: v.pipe(list(keptRuleShape), v.maxLength(400)),
});
export type RuleSet = v.InferOutput<typeof ruleSetShape>;

const keptShape = v.object({ version: v.literal(version), sets: list(v.unknown()) });

/** The sets that a workbook or a file holds. Both come from anyone: what cannot be used is left out; of two of one name the first stays. */
export function readRuleSets(text: string | undefined): RuleSet[] {
  if (text === undefined || text.length > longestText) return [];
  const found = readSetting(text, keptShape);
  return (found?.sets ?? [])
    .filter((set) => v.is(ruleSetShape, set))
    .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
    .slice(0, mostSets);
}

/** Undefined where there is nothing to keep, so that no trace is left. */
export const ruleSetsText = (sets: readonly RuleSet[]): string | undefined =>
  sets.length === 0 ? undefined : JSON.stringify({ version, sets });

/** What is to be kept after a change of what is kept now. */
export function changedRuleSets(
  text: string | undefined,
  change: (sets: readonly RuleSet[]) => readonly RuleSet[],
): SettingChange {
  if (isOfNewerVersion(text, version)) return { refused: "newer-version" };
  const next = ruleSetsText(change(readRuleSets(text)).slice(0, mostSets));
  return next !== undefined && next.length > longestText
    ? { refused: "too-large" }
    : { text: next };
}

/** The sets with others put in; one of the same name takes the place of the one before. */
export const withSets = (sets: readonly RuleSet[], others: readonly RuleSet[]): RuleSet[] => [
  ...sets.filter(({ name }) => !others.some((other) => other.name === name)),
  ...others,
];
