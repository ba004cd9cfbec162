import { type AxisReading, boundLines, readLabels } from "./axis-reading";
import { isBelieved, type Origin } from "./belief";
import { declaredRule } from "./declared-rule";
import { addendsOf } from "./addends";
import { type LineRole, roleOfLabel } from "./line-role";
import { fitOf, hasTellingSum, identitiesOf, type Rule, type RuleFit, unreadLines } from "./rule";
import { type Candidate, ruleCandidates } from "./rule-candidates";
import { sumGroups } from "./sum-groups";
import { type ScopedSum, scopedSum } from "./sum-scope";
import type { TableBlock, TableLine, UserTable } from "./user-table";

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
  /** The numbers support it: only then may it call one of them wrong. The others are for the user to confirm. */
  likely: boolean;
  givenUp: GivenUp;
}

/** Lines across where a rule has a number and is not checked. */
export interface GivenUp {
  /** Their numbers do not add up, as prices and means do not. */
  notAdded: readonly number[];
  /** A number that it needs cannot be read. */
  unread: readonly number[];
}

/** What the headers and labels of a table say about its lines. */
export function readLines(table: UserTable): TableReading {
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

/** What the labels of lines say; the words that all of them begin with are about the table. */
function rolesOf(lines: readonly TableLine[]): Map<number, LineRole> {
  const words = lines.map(({ label }) => label.replace(/_/g, " ").split(/\s+/));
  const [first = []] = words;
  let common = 0;
  while (
    lines.length > 1 &&
    words.every((one) => one.length > common + 1 && one[common] === first[common])
  )
    common++;
  return new Map(
    lines.map(({ index, label }, place) => {
      const own = common === 0 ? label : (words[place] ?? []).slice(common).join(" ");
      return [index, roleOfLabel(own)];
    }),
  );
}

/**
 * The rules that a table is meant to follow: totals, shares, changes, balances and terms of trade, by the roles of its lines
 * and by arithmetic.
 *
 * @param table numbers of a selection
 * @param reading what its lines are, see `readLines`; the user may have changed it
 * @returns one rule for each line that is computed from others, rows first
 */
export const recogniseRules = (table: UserTable, reading: TableReading): RecognisedRule[] =>
  table.blocks.flatMap((block, place) => blockRules(table, block, place, reading));

function blockRules(
  table: UserTable,
  block: TableBlock,
  place: number,
  reading: TableReading,
): RecognisedRule[] {
  // Columns of a further table are headed again, and so are the rows of one beside it: what the user said is about the first.
  const columnRoles = place === 0 ? reading.columns : rolesOf(block.columns);
  const isBeside = table.blocks.slice(0, place).some((other) => sharesRows(other, block));
  const rows = readLabels(block.rows, isBeside ? rolesOf(block.rows) : reading.rows);
  const columns = readLabels(block.columns, columnRoles);
  const suffix = { row: isBeside ? `-${place}` : "", column: place > 0 ? `-${place}` : "" };
  const rules = [
    ...axisRules({ table, axis: "row", lines: rows, across: columns }),
    ...axisRules({ table, axis: "column", lines: columns, across: rows }),
  ].map((rule) => ({ ...rule, id: rule.id + suffix[rule.axis] }));
  const sums = rules.filter(({ kind, likely, from }) => kind === "sum" && likely && !from);
  const addends = addendsOf(sums, table);
  return rules.map((rule) => (sums.includes(rule) ? { ...rule, addends } : rule));
}

/** The first table of a selection, read along its rows and along its columns. */
export function axisReadings(
  table: UserTable,
  reading: TableReading,
): Partial<Record<Rule["axis"], AxisReading>> {
  const [block] = table.blocks;
  if (!block) return {};
  const rows = readLabels(block.rows, reading.rows);
  const columns = readLabels(block.columns, reading.columns);
  return {
    row: { table, axis: "row", lines: rows, across: columns },
    column: { table, axis: "column", lines: columns, across: rows },
  };
}

/** A rule that somebody states, with how the numbers of the table follow it; undefined where none is bound by it. */
export const statedRule = (rule: Rule, reading: AxisReading): RecognisedRule | undefined =>
  best([{ rule, origin: "declared" }], reading)[0];

const sharesRows = (one: TableBlock, other: TableBlock): boolean =>
  one.rows.some(({ index }) => index === other.rows[0]?.index);

function axisRules(reading: AxisReading): RecognisedRule[] {
  const groups = sumGroups(reading);
  const members = new Set([
    ...[...groups.values()].flatMap(({ of }) => of),
    ...repeatedLines(reading),
  ]);
  const rules = reading.lines.flatMap((line): RecognisedRule[] => {
    if (line.role === "ignored") return [];
    const declared = declaredRule(reading, line);
    if (declared) return best([{ rule: declared, origin: "declared" }], reading);
    const group = groups.get(line.index);
    if (group) {
      const { axis } = reading;
      const across = boundLines(reading, "sum");
      const rule: Rule = { axis, kind: "sum", result: line.index, of: group.of, across };
      return best([{ rule, origin: group.origin }], reading);
    }
    return best(ruleCandidates(reading, line, members), reading);
  });
  return withoutTurned(rules);
}

/** Of three lines in a ratio each is a quotient of the other two: one of the three rules says it all. */
function withoutTurned(rules: readonly RecognisedRule[]): RecognisedRule[] {
  const seen = new Set<string>();
  return rules.filter(({ kind, result, of, over, times }) => {
    if (kind !== "ratio" || times === undefined) return true;
    const key = [result, ...of, over ?? -1].sort((a, b) => a - b).join();
    return !seen.has(key) && seen.add(key);
  });
}

/** The candidate that the numbers follow best; of equals the first. */
function best(candidates: readonly Candidate[], reading: AxisReading): RecognisedRule[] {
  const tried = new Set(
    candidates.map(({ rule }) => `${rule.of.join()} ${rule.less ?? rule.over ?? ""}`),
  );
  let chosen: (ScopedSum & { origin: Origin }) | undefined;
  for (const { rule, origin } of candidates) {
    const isSum = rule.kind === "sum" && !rule.from;
    const one = isSum
      ? { ...scopedSum(rule, reading), origin }
      : {
          rule,
          fit: fitOf(identitiesOf(rule, reading.table), reading.table),
          notAdded: [],
          origin,
        };
    if (one.fit.checked > 0 && (!chosen || isBetter(one, chosen))) chosen = one;
  }
  if (!chosen) return [];
  const { rule, fit, origin, notAdded } = chosen;
  return [
    {
      ...rule,
      id: `${rule.axis}-${rule.result}`,
      fit,
      likely: isBelieved(rule, fit, origin, hasTellingSum(rule, reading.table) ? 1 : tried.size),
      givenUp: { notAdded, unread: unreadLines(rule, reading.table) },
    },
  ];
}

/** Of two sums that hold as often, one that leaves out lines of the other needs more than fewer rounded figures. */
function isBetter(one: Fitted, other: Fitted): boolean {
  const isShorter =
    one.rule.kind === "sum" &&
    one.rule.of.length < other.rule.of.length &&
    one.rule.of.every((line) => other.rule.of.includes(line));
  return score(one.fit) > score(other.fit) + (isShorter ? exactness : 0);
}

type Fitted = Pick<ScopedSum, "rule" | "fit">;

/** What agreement to the last digit counts for at most, so that it only decides between equals. */
const exactness = 1e-3;

/** Each number that a rule fails in speaks against it more than one that it holds in speaks for it. */
const score = ({ holds, checked, exact }: RuleFit): number =>
  holds - 2 * (checked - holds) + (exact / checked) * exactness;

/** A group with a single member shows the same figures twice: the second line is its member. */
function repeatedLines({ table, axis, lines, across }: AxisReading): number[] {
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
      ? [line.index]
      : [];
  });
}
