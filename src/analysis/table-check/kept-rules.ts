import * as v from "valibot";
import { count, list, textUpTo } from "../../shapes";
import type { AxisReading, ReadLine } from "./axis-reading";
import { boundLines } from "./axis-reading";
import { axisReadings, type RecognisedRule, statedRule, type TableReading } from "./recognise";
import type { Rule } from "./rule";
import type { UserTable } from "./user-table";

/** A line of a table by its words, so that it is found in next month's: a period in its label is left out. */
const keptLineShape = v.object({
  measure: textUpTo(400),
  /** Its label names a period. */
  dated: v.boolean(),
  /** Which of the lines with these words it is, from 0. */
  nth: count,
});
export type KeptLine = v.InferOutput<typeof keptLineShape>;

const keptLinesShape = v.pipe(list(keptLineShape), v.maxLength(1000));

/** A rule of a table by the words of its lines. */
export const keptRuleShape = v.object({
  axis: v.picklist(["row", "column"]),
  kind: v.picklist(["sum", "difference", "mean", "ratio", "share", "change"]),
  result: keptLineShape,
  of: keptLinesShape,
  less: v.optional(keptLineShape),
  over: v.optional(keptLineShape),
  /** Factor of a ratio, where it is not 100. */
  times: v.optional(v.pipe(v.number(), v.safeInteger())),
  wholes: v.optional(keptLinesShape),
  /** It runs along the periods: which line goes back to which is read in each table again. */
  along: v.optional(v.literal(true)),
  /** Counts, which agree to the last digit. */
  isExact: v.optional(v.literal(true)),
  /** The reader let it hold, or took it back. */
  holds: v.boolean(),
});
export type KeptRule = v.InferOutput<typeof keptRuleShape>;

/** The rules of a table, those that hold and those that were taken back, to be kept for the next one. */
export function rulesToKeep(
  table: UserTable,
  reading: TableReading,
  rules: readonly RecognisedRule[],
  confirmed: ReadonlySet<string>,
): KeptRule[] {
  const namer = lineNamer(table, reading);
  return rules.flatMap((rule): KeptRule[] => {
    const name = namer(rule);
    const kept = {
      ...{ axis: rule.axis, kind: rule.kind, holds: confirmed.has(rule.id) },
      ...{ result: name.line(rule.result), of: rule.of.map(name.line) },
      less: rule.less === undefined ? undefined : name.line(rule.less),
      over: rule.over === undefined ? undefined : name.line(rule.over),
      wholes: rule.wholes?.map(name.cross),
      times: rule.times === undefined ? undefined : Number(rule.times),
      along: rule.from ? (true as const) : undefined,
      isExact: rule.isExact ? (true as const) : undefined,
    };
    return [JSON.parse(JSON.stringify(kept)) as KeptRule];
  });
}

export interface AppliedRules {
  /** All rules of the table: the kept ones in place of what was recognised for the same lines. */
  rules: RecognisedRule[];
  confirmed: Set<string>;
  /** Of the kept rules, how many found their lines. */
  found: number;
}

/**
 * Puts kept rules to a table: where a kept rule finds its lines, it stands in place of what was recognised for its result.
 *
 * @param recognised what the table's own labels and numbers say
 */
export function applyKeptRules(
  kept: readonly KeptRule[],
  table: UserTable,
  reading: TableReading,
  recognised: readonly RecognisedRule[],
): AppliedRules {
  const rules = new Map(recognised.map((rule) => [rule.id, rule]));
  const confirmed = new Set(recognised.filter(({ likely }) => likely).map(({ id }) => id));
  const axes = axisReadings(table, reading);
  let found = 0;
  for (const one of kept) {
    const rule = one.along
      ? alongRule(one, axes[one.axis], recognised)
      : statedRuleOf(one, axes[one.axis]);
    if (!rule) continue;
    found++;
    rules.set(rule.id, rule);
    if (one.holds) confirmed.add(rule.id);
    else confirmed.delete(rule.id);
  }
  return { rules: [...rules.values()], confirmed, found };
}

function statedRuleOf(
  kept: KeptRule,
  reading: AxisReading | undefined,
): RecognisedRule | undefined {
  if (!reading) return undefined;
  const line = finder(reading.lines);
  const cross = finder(reading.across);
  const [result, less, over] = [kept.result, kept.less, kept.over].map((one) => one && line(one));
  const of = kept.of.map(line);
  const wholes = kept.wholes?.map(cross);
  const isLost =
    result === undefined ||
    (kept.less && less === undefined) ||
    (kept.over && over === undefined) ||
    [...of, ...(wholes ?? [])].includes(undefined);
  if (isLost) return undefined;
  return statedRule(
    {
      ...{ axis: kept.axis, kind: kept.kind, result, of: of as number[] },
      ...(less !== undefined && { less }),
      ...(over !== undefined && { over }),
      ...(wholes && { wholes: wholes as number[] }),
      ...(kept.times !== undefined && { times: BigInt(kept.times) }),
      ...(kept.isExact && { isExact: true }),
      across: boundLines(reading, kept.kind),
    },
    reading,
  );
}

/** The rule along the periods that was recognised for the same line. */
function alongRule(
  { kind, axis, result }: KeptRule,
  reading: AxisReading | undefined,
  recognised: readonly RecognisedRule[],
): RecognisedRule | undefined {
  const line = reading && finder(reading.lines)(result);
  return recognised.find(
    (rule) => rule.axis === axis && rule.kind === kind && rule.from && rule.result === line,
  );
}

/** Names lines of a table, along a rule's axis and across it. */
function lineNamer(table: UserTable, reading: TableReading) {
  const axes = axisReadings(table, reading);
  return ({ axis }: Rule) => {
    const { lines = [], across = [] } = axes[axis] ?? {};
    return { line: nameIn(lines), cross: nameIn(across) };
  };
}

const nameIn =
  (lines: readonly ReadLine[]) =>
  (index: number): KeptLine => {
    const line = lines.find((one) => one.index === index);
    const measure = line?.measure ?? "";
    const dated = line?.time !== undefined;
    const alike = lines.filter((one) => isAlike(one, measure, dated));
    return {
      measure,
      dated,
      nth: Math.max(
        0,
        alike.findIndex((one) => one.index === index),
      ),
    };
  };

const finder =
  (lines: readonly ReadLine[]) =>
  ({ measure, dated, nth }: KeptLine): number | undefined =>
    lines.filter((one) => isAlike(one, measure, dated))[nth]?.index;

const isAlike = (line: ReadLine, measure: string, dated: boolean): boolean =>
  line.measure === measure && (line.time !== undefined) === dated;
