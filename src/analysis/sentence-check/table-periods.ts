import { type Period, periodsPerYear } from "../../core";
import type { Lag } from "../table-check";
import type { FactLine } from "./fact-lines";
import { type PeriodMention, periodMentions } from "./periods";

/** Months that are counted without their year have small numbers. */
const firstDated = 1000;

/** The last period that a title names. */
export function periodOfTitle(title: string): Period | undefined {
  const last = periodMentions(title).at(-1)?.period;
  if (last?.type === "period") return last.period;
  return last?.type === "range" ? last.to : undefined;
}

/** The period of a figure by its row and its column; a month without its year is one of the other's year, or of the title's. */
export function timeOfCell(
  row: Pick<FactLine, "time">,
  column: Pick<FactLine, "time">,
  usual: Period | undefined,
  title: string,
): Period | undefined {
  const [a, b] = [row.time, column.time];
  const both = (a && b && joined(a, b)) ?? (a && b && joined(b, a));
  if (both) return both;
  const one = a ?? b;
  if (!one) return usual;
  if (!isUndated(one)) return one;
  const year = firstYear(title);
  return year === undefined
    ? undefined
    : { every: one.every, at: one.at + year * periodsPerYear[one.every] };
}

const isUndated = ({ every, at }: Period): boolean =>
  (every === "month" || every === "quarter") && at < firstDated;

function joined(part: Period, year: Period): Period | undefined {
  if (!isUndated(part) || year.every !== "year") return undefined;
  const each = periodsPerYear[part.every];
  return { every: part.every, at: year.at * each + (part.at % each) };
}

function firstYear(title: string): number | undefined {
  const found = periodMentions(title).flatMap(({ period }) => {
    const first = period.type === "range" ? period.from : undefined;
    const one = first ?? (period.type === "period" ? period.period : undefined);
    return one ? [Math.floor(one.at / periodsPerYear[one.every])] : [];
  });
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** A line of changes. */
export const lineChange = (line: FactLine): FactLine | undefined =>
  line.role === "change" || line.lag ? line : undefined;

/** The periods that a header compares: "Perubahan Juli terhadap Juni 2020". */
export function comparedPeriods(
  label: string,
  lines: readonly FactLine[],
): { period: Period; against: Period | Lag } | undefined {
  const found = periodMentions(label).map((mention) => periodNamed(mention, lines));
  const [first, second] = found;
  if (found.length !== 2 || !first || !second) return undefined;
  const [later, earlier] = first.at >= second.at ? [first, second] : [second, first];
  return { period: later, against: earlier };
}

/** A month without its year is the one that another header names in full. */
function periodNamed({ period }: PeriodMention, lines: readonly FactLine[]): Period | undefined {
  if (period.type === "period") return period.period;
  if (period.type !== "part") return undefined;
  const each = periodsPerYear[period.every];
  return lines.find(({ time }) => time?.every === period.every && time.at % each === period.place)
    ?.time;
}
