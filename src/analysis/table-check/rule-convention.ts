import { type ConventionCase, detectConvention, type PrintedFigure } from "../../core/checking";
import { figureOfCell, identitiesOf, type Rule } from "./rule";
import type { UserTable } from "./user-table";

/** From which levels the printed changes, shares or ratios of a rule were computed. */
export interface RuleConvention {
  inputs: "rounded" | "unrounded";
  halves: "away" | "even" | "unknown";
  /** Figures that it explains to the last digit, of all. */
  explained: number;
  of: number;
  /** As many of them the printed levels alone explain. */
  byRounded: number;
}

/** Fewer agree by chance. */
const fewest = 3;

/**
 * The convention of a rule of changes, shares or ratios in percent; undefined for other rules, and where none explains most of
 * its figures.
 */
export function ruleConvention(rule: Rule, table: UserTable): RuleConvention | undefined {
  if (rule.kind !== "change" && rule.kind !== "share" && rule.kind !== "ratio") return undefined;
  const cases = identitiesOf(rule, table).flatMap((identity): ConventionCase[] => {
    if (!("numerator" in identity)) return [];
    const printed = figureOfCell(identity.result, table);
    const numerator = levelIn(identity.numerator.terms, table);
    const denominator = levelIn(identity.denominator.terms, table);
    const isTold = printed && numerator && denominator && denominator.value > 0n;
    return isTold ? [{ printed, numerator, denominators: { of: denominator } }] : [];
  });
  const fits = detectConvention(
    cases,
    Number(rule.times ?? 100n),
    rule.kind === "change" ? -100 : 0,
  );
  const [best] = fits;
  if (!best || best.explained < fewest || 2 * best.explained <= best.of) return undefined;
  const rounded = fits.filter(({ inputs }) => inputs === "rounded");
  return {
    inputs: best.inputs,
    halves: best.halves,
    explained: best.explained,
    of: best.of,
    byRounded: Math.max(...rounded.map(({ explained }) => explained)),
  };
}

/** A single level; sums of printed parts are rounded more than once, and tell nothing. */
function levelIn(
  [only, ...others]: readonly { cell: string }[],
  table: UserTable,
): PrintedFigure | undefined {
  return only && others.length === 0 ? figureOfCell(only.cell, table) : undefined;
}
