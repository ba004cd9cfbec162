import type { Period } from "../../core";
import { type Fact, reach } from "./fact";

/** What the available figures are called. */
export interface KnownWords {
  /** Words of which a figure cannot be named without. */
  naming: ReadonlySet<string>;
  /** These, and the other words of titles and labels. */
  all: ReadonlySet<string>;
}

/** The available figures, found by period and by series; what follows from two of them is computed when it is asked for. */
export interface FactIndex {
  /** Figures of one period that measure one of these; the empty text stands for those that do not say what they measure. */
  at(period: Period, heads: Iterable<string>): readonly Fact[];
  /** The figure of the same series and kind in another period. */
  levelAt(fact: Fact, period: Period): Fact | undefined;
  /** Figures of the same series and kind in other periods. */
  series(fact: Fact): readonly Fact[];
  /** Figures of the same column: of other commodities, subsectors, countries. */
  column(fact: Fact): readonly Fact[];
  /** The level of the whole that a figure is a part of. */
  totalOf(fact: Fact): Fact | undefined;
  words: KnownWords;
  heads: ReadonlySet<string>;
}

export const periodKey = ({ every, at }: Period): string => `${every} ${at}`;

const additive: ReadonlySet<string> = new Set([
  "usd",
  "rupiah",
  "kg",
  "household",
  "person",
  "hectare",
]);

/** Whether figures of several months or of several goods can be added up. */
const isAdditive = ({ unit }: Fact): boolean => additive.has(unit);

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const byMeasure = new Map<string, Fact[]>();
  const bySeries = new Map<string, Fact[]>();
  const byColumn = new Map<string, Fact[]>();
  const naming = new Set<string>();
  const all = new Set<string>();
  const heads = new Set<string>();
  for (const fact of facts) {
    const time = fact.period ? periodKey(fact.period) : "";
    push(byMeasure, `${time} ${fact.name.heads[0] ?? ""}`, fact);
    push(bySeries, seriesKey(fact), fact);
    push(byColumn, columnKey(fact), fact);
    const [head] = fact.name.heads;
    if (head !== undefined) heads.add(head);
    for (const part of fact.name.parts) {
      for (const names of part) for (const name of names) naming.add(name);
    }
    for (const name of fact.name.loose) all.add(name);
  }
  const series = (fact: Fact) => bySeries.get(seriesKey(fact)) ?? [];
  return {
    at: (period, wanted) => {
      const time = periodKey(period);
      return [...wanted].flatMap((head) => byMeasure.get(`${time} ${head}`) ?? []);
    },
    levelAt: (fact, period) =>
      (bySeries.get(seriesKey(fact)) ?? []).find(
        (one) => one.period && periodKey(one.period) === periodKey(period),
      ),
    series,
    column: (fact) => byColumn.get(columnKey(fact)) ?? [],
    totalOf: (fact) =>
      (byColumn.get(columnKey(fact)) ?? []).find(
        (one) =>
          one.unit === fact.unit &&
          one.place === fact.place &&
          one.name.parts.length < fact.name.parts.length &&
          one.name.parts.every((part) => part[0]?.every((name) => fact.name.loose.has(name))),
      ),
    words: { naming, all },
    heads,
  };
}

const seriesKey = ({ name, kind, unit, place }: Fact): string =>
  `${name.key} | ${kind} | ${unit} | ${place ?? ""}`;

const columnKey = ({ table, column, kind, period }: Fact): string =>
  `${table} | ${column} | ${kind} | ${period ? periodKey(period) : ""}`;

function push(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const known = map.get(key);
  if (known) known.push(fact);
  else map.set(key, [fact]);
}

/** The change in percent of a level on another, as far as the print tells it. */
export function changeOn(level: Fact, before: Fact): Fact | undefined {
  if (before.value === 0 || !before.period) return undefined;
  return {
    ...level,
    column: `${before.column} ${level.column}`,
    kind: "change",
    isComputed: true,
    unit: "percent",
    against: before.period,
    value: (level.value / before.value - 1) * 100,
    tolerance: reach(level, before),
  };
}

/** The same in the unit of the levels. */
export function differenceOn(level: Fact, before: Fact): Fact | undefined {
  if (!before.period) return undefined;
  return {
    ...level,
    column: `${before.column} ${level.column}`,
    kind: "difference",
    isComputed: true,
    against: before.period,
    value: level.value - before.value,
    tolerance: level.tolerance + before.tolerance,
  };
}

/** The share in percent of a part in its whole. */
export function shareIn(part: Fact, total: Fact): Fact | undefined {
  if (!isAdditive(part) || total.value === 0) return undefined;
  return {
    ...part,
    kind: "share",
    isComputed: true,
    unit: "percent",
    value: (part.value / total.value) * 100,
    tolerance: reach(part, total),
  };
}

/** The sum from one period to another, where each is at hand. */
export function sumUntil(last: Fact, from: Period, index: FactIndex): Fact | undefined {
  if (!isAdditive(last) || !last.period) return undefined;
  let value = 0;
  let tolerance = 0;
  for (let at = from.at; at <= last.period.at; at++) {
    const one = index.levelAt(last, { every: from.every, at });
    if (!one) return undefined;
    value += one.value;
    tolerance += one.tolerance;
  }
  return { ...last, kind: "sum", isComputed: true, value, tolerance };
}

/** The mean month of a year. */
export function meanMonth(year: Fact): Fact | undefined {
  if (!isAdditive(year) || year.period?.every !== "year") return undefined;
  return {
    ...year,
    kind: "mean",
    isComputed: true,
    value: year.value / 12,
    tolerance: year.tolerance / 12,
  };
}
