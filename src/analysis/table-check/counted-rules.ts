import type { RecognisedRule } from "./recognise";
import { figureOfCell, fitOf, identitiesOf, type Rule } from "./rule";
import type { UserTable } from "./user-table";

/** Whether a table has sums of whole numbers alone, which may be counts. */
export const hasCounts = (rules: readonly RecognisedRule[], table: UserTable): boolean =>
  rules.some((rule) => isOfWholes(rule, table));

/** The rules with sums of whole numbers taken for counts, which are not rounded and agree to the last digit; or no longer. */
export const countedRules = (
  rules: readonly RecognisedRule[],
  table: UserTable,
  areCounts: boolean,
): RecognisedRule[] =>
  rules.map((rule) => {
    if (!isOfWholes(rule, table)) return rule;
    const changed = { ...rule, isExact: areCounts };
    return { ...changed, fit: fitOf(identitiesOf(changed, table), table) };
  });

function isOfWholes(rule: Rule, table: UserTable): boolean {
  if (rule.kind !== "sum" && rule.kind !== "difference") return false;
  const figures = identitiesOf(rule, table).flatMap((identity) =>
    "numerator" in identity
      ? [identity.result, ...identity.numerator.terms.map(({ cell }) => cell)].map((cell) =>
          figureOfCell(cell, table),
        )
      : [],
  );
  return figures.length > 0 && figures.every((figure) => !figure || figure.decimals === 0);
}
