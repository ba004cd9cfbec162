import type { KeptLine, KeptRule } from "../../analysis";
import {
  isBoolean,
  isCount,
  isFiniteNumber,
  isListOf,
  isObjectOf,
  isOfNewerVersion,
  isOneOf,
  isOptional,
  isTextUpTo,
  readSetting,
  type Shape,
} from "../../workbook/plan";
import type { SettingChange } from "../../workbook/contract";

/** Rules of a table under a name. */
export interface RuleSet {
  name: string;
  rules: readonly KeptRule[];
}

/** Under which the workbook keeps them. */
export const settingsKey = "check-rules";
/** What the workbook keeps at most. */
export const mostSets = 50;
const mostRules = 400;
const longestList = 1000;
const longestText = 300_000;
const version = 1;

const isName = isTextUpTo(200);
const isLine: Shape<KeptLine> = isObjectOf({
  measure: isTextUpTo(400),
  dated: isBoolean,
  nth: isCount,
});
const isLines: Shape<KeptLine[]> = (value): value is KeptLine[] =>
  isListOf(isLine)(value) && value.length <= longestList;

const isRule = isObjectOf({
  axis: isOneOf("row", "column"),
  kind: isOneOf("sum", "difference", "mean", "ratio", "share", "change"),
  result: isLine,
  of: isLines,
  less: isOptional(isLine),
  over: isOptional(isLine),
  times: isOptional(
    (value): value is number => isFiniteNumber(value) && Number.isSafeInteger(value),
  ),
  wholes: isOptional(isLines),
  along: isOptional(isOneOf(true)),
  isExact: isOptional(isOneOf(true)),
  holds: isBoolean,
}) as Shape<KeptRule>;

const isSet: Shape<RuleSet> = (value): value is RuleSet =>
  isObjectOf({ name: isName, rules: isListOf(isRule) })(value) &&
  value.name.trim() !== "" &&
  value.rules.length <= mostRules;

const isKept = isObjectOf({ version: isOneOf(version), sets: Array.isArray as Shape<unknown[]> });

/** The sets that a workbook or a file holds. Both come from anyone: what cannot be used is left out; of two of one name the first stays. */
export function readRuleSets(text: string | undefined): RuleSet[] {
  if (text === undefined || text.length > longestText) return [];
  const found = readSetting(text, isKept);
  return (found?.sets ?? [])
    .filter(isSet)
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
