import { recordDecimals, type Member, type Records, sumRecords } from "../table";

/** Which trade is counted. The two exports are different populations. */
export type TradeFlowId = "exports-by-port" | "exports-by-origin" | "imports";

/** What a record of trade can be divided by, beside its period. */
export const tradeParts = ["hs", "commodity", "port", "country"] as const;
export type TradePart = (typeof tradeParts)[number];
export type TradeMeasureId = "value" | "weight";

/** Key of the dimension of periods: years as `2020`, months as `2020-01`. */
export const tradePeriod = "period";

/**
 * Records of one flow under the names that trade is computed by: dimensions are parts and the period, measures are `value`
 * in US dollars and `weight` in net kg.
 */
export interface TradeSet {
  flow: TradeFlowId;
  records: Records;
}

/** A line of a margin: a member of each part, and what was traded by period. */
export interface MarginLine {
  members: readonly Member[];
  values: ReadonlyMap<string, number>;
}

/** Trade by some parts and periods, all else added up. */
export interface TradeMargin {
  /** Ascending. */
  periods: readonly string[];
  lines: readonly MarginLine[];
  decimals: number;
}

/**
 * Sums of a flow by parts and years, or months. Where several sets hold a period, the first of them counts: a period is never
 * added up from two sources.
 *
 * @param parts none for the total
 * @returns undefined where no set has them
 */
export function tradeMargin(
  sets: readonly TradeSet[],
  flow: TradeFlowId,
  parts: readonly TradePart[],
  measure: TradeMeasureId,
  every: "year" | "month",
): TradeMargin | undefined {
  const lines = new Map<string, { members: Member[]; values: Map<string, number> }>();
  const taken = new Set<string>();
  let decimals = 0;
  for (const { records } of sets.filter((set) => set.flow === flow)) {
    const position = records.measures.findIndex(({ key }) => key === measure);
    const has = (key: string) => records.dimensions.some((one) => one.key === key);
    if (position < 0 || ![...parts, tradePeriod].every(has)) continue;
    const summed = sumRecords(records, [...parts, tradePeriod]);
    const periodAt = parts.length;
    const periods = (summed.dimensions[periodAt]?.members ?? []).map(({ key }) => key);
    const own = periods.map((period) => periodFor(period, periods, every));
    const added = new Set<string>();
    const values = summed.values[position] as Float64Array;
    for (let record = 0; record < summed.size; record++) {
      const period = own[summed.members[periodAt]?.[record] as number];
      const value = values[record] as number;
      if (period === undefined || taken.has(period) || Number.isNaN(value)) continue;
      added.add(period);
      const members = parts.flatMap(
        (_, at) => summed.dimensions[at]?.members[summed.members[at]?.[record] as number] ?? [],
      );
      const key = members.map((member) => member.key).join(".");
      const line = lines.get(key) ?? { members, values: new Map<string, number>() };
      line.values.set(period, (line.values.get(period) ?? 0) + value);
      lines.set(key, line);
    }
    for (const period of added) taken.add(period);
    const one = records.measures[position];
    const printed = records.values[position];
    if (one && printed) decimals = Math.max(decimals, Math.min(2, recordDecimals(one, printed)));
  }
  if (taken.size === 0) return undefined;
  return { periods: [...taken].sort(), lines: [...lines.values()], decimals };
}

/** The year or month that a period counts for; months of a year that is there as a whole count for months only. */
function periodFor(
  period: string,
  all: readonly string[],
  every: "year" | "month",
): string | undefined {
  if (every === "month") return period.length === 7 ? period : undefined;
  const year = period.slice(0, 4);
  return period.length === 4 || !all.includes(year) ? year : undefined;
}

/** The months of a year that a flow has, where they are fewer than twelve. */
export function monthsOfYear(
  sets: readonly TradeSet[],
  flow: TradeFlowId,
  year: string,
): { from: string; to: string } | undefined {
  const keys = sets
    .filter((set) => set.flow === flow)
    .map(({ records }) => records.dimensions.find(({ key }) => key === tradePeriod)?.members ?? [])
    .find((members) => members.some(({ key }) => key.startsWith(year)))
    ?.map(({ key }) => key)
    .filter((key) => key.startsWith(year))
    .sort();
  const [from, to] = [keys?.[0], keys?.at(-1)];
  const isWhole = !keys || keys.includes(year) || keys.length >= 12;
  return isWhole || from === undefined || to === undefined ? undefined : { from, to };
}
