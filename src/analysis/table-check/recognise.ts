import { sumGroups } from "./sum-groups";
import { type LineRole, roleOfLabel } from "./line-role";
import { fitOf, identitiesOf, type Rule, type RuleFit } from "./rule";
import { ruleCandidates } from "./rule-candidates";
import type { TableLine, UserTable } from "./table-cells";

/** What each row and column of a table is taken for, by its number. */
export interface TableReading {
  rows: Map<number, LineRole>;
  columns: Map<number, LineRole>;
}

/** A rule with how well the numbers follow it. */
export interface RecognisedRule extends Rule {
  /** Axis and number of its result: no two rules have the same. */
  id: string;
  fit: RuleFit;
  /** Words and numbers agree that it is meant; the others are for the user to confirm. */
  likely: boolean;
}

/** What the headers and labels of a table say about its lines. */
export function readLines(table: UserTable): TableReading {
  const rolesOf = (lines: readonly TableLine[]) =>
    new Map(lines.map(({ index, label }) => [index, roleOfLabel(label)]));
  const reading = { rows: rolesOf(table.rows), columns: rolesOf(table.columns) };
  // A word of the whole table, such as "ekspor" in every header, tells nothing about one line.
  for (const roles of [reading.rows, reading.columns]) {
    const found = new Set(roles.values());
    const [only] = found;
    if (found.size === 1 && roles.size > 1 && only !== "value") {
      for (const line of roles.keys()) roles.set(line, "value");
    }
  }
  return reading;
}

/**
 * The rules that a table is meant to follow: totals, shares, changes, balances and terms of trade, by the roles of its lines
 * and by arithmetic.
 *
 * @param table numbers of a selection
 * @param reading what its lines are, see `readLines`; the user may have changed it
 * @returns one rule for each line that is computed from others, rows first
 */
export function recogniseRules(table: UserTable, reading: TableReading): RecognisedRule[] {
  return (["row", "column"] as const).flatMap((axis) => {
    const lines = axis === "row" ? table.rows : table.columns;
    const roles = axis === "row" ? reading.rows : reading.columns;
    const across = axis === "row" ? reading.columns : reading.rows;
    const groups = sumGroups(table, axis, roles, across);
    const members = new Set([...groups.values(), ...repeatedLines(table, axis, lines)].flat());
    return lines.flatMap((line, place): RecognisedRule[] => {
      const role = roles.get(line.index) ?? "value";
      const group = groups.get(line.index);
      if (group && (role === "value" || role === "total")) {
        return asRule({ axis, kind: "sum", result: line.index, of: group }, table, across, "found");
      }
      if (role === "value" || role === "ignored") return [];
      const candidates = ruleCandidates(
        { table, axis, lines, roles, across, members },
        place,
        role,
      );
      return best(candidates.flatMap((rule) => asRule(rule, table, across, "told")));
    });
  });
}

function asRule(
  rule: Rule,
  table: UserTable,
  across: ReadonlyMap<number, LineRole>,
  origin: "told" | "found",
): RecognisedRule[] {
  const fit = fitOf(identitiesOf(rule, table, across), table);
  if (fit.checked === 0) return [];
  const likely = origin === "found" || fit.holds * 2 >= fit.checked || fit.near;
  return [{ ...rule, id: `${rule.axis}-${rule.result}`, fit, likely }];
}

/** The candidate that most of the numbers follow; of equals the first. */
function best(rules: readonly RecognisedRule[]): RecognisedRule[] {
  const score = ({ fit, likely }: RecognisedRule) =>
    fit.holds / fit.checked + (likely ? 1e-3 : 0) + (fit.exact / fit.checked) * 1e-4;
  let chosen: RecognisedRule | undefined;
  for (const rule of rules) if (!chosen || score(rule) > score(chosen)) chosen = rule;
  return chosen ? [chosen] : [];
}

/** A group with a single member shows the same figures twice: the second line is its member. */
function repeatedLines(
  table: UserTable,
  axis: Rule["axis"],
  lines: readonly TableLine[],
): number[][] {
  const across = axis === "row" ? table.columns : table.rows;
  const figures = ({ index }: TableLine) =>
    across.map((cross) =>
      axis === "row" ? table.figure(index, cross.index) : table.figure(cross.index, index),
    );
  return lines.flatMap((line, place) => {
    const before = lines[place - 1];
    if (!before) return [];
    const own = figures(line);
    const other = figures(before);
    const same = own.every((figure, index) => figure?.value === other[index]?.value);
    return same && own.filter((figure) => figure && figure.value !== 0n).length > 1
      ? [[line.index]]
      : [];
  });
}
