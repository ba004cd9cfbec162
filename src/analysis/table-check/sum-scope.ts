import type { AxisReading, ReadLine } from "./axis-reading";
import { fitOf, identitiesOf, type Rule, type RuleFit } from "./rule";

/** Measures that do not add up: prices, indices, rates, and units for each of something. */
const notAdditive =
  /\bharga\b|\bprices?\b|\bindeks\b|\bindex\b|rata-?\s?rata|\baverage\b|\brasio\b|\bratio\b|\blaju\b|\btingkat\b|\brate\b|produktivitas|kepadatan|unit value|(us ?\$|usd|rp|kg|ton|kuintal|kw|ku)\s*\/\s*\w|\bper\s+(kg|ton|ha|hektar|unit|kapita|capita|jiwa)\b/i;

/** So many numbers must follow a sum for each that does not, before a line that looks like a mean is called wrong. */
const overwhelming = 3;

export interface ScopedSum {
  rule: Rule;
  fit: RuleFit;
  /** Lines across in which it fails and was given up. */
  notAdded: number[];
}

/**
 * The sum, bound only to the lines across that can add up: what is not a quantity, and what looks like a mean where the sum
 * fails, is left out.
 */
export function scopedSum(rule: Rule, reading: AxisReading): ScopedSum {
  const byMeasure = new Map<string, ReadLine[]>();
  for (const line of reading.across) {
    if (!rule.across.includes(line.index)) continue;
    const measure = reading.axis === "row" ? line.measure : String(line.index);
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), line]);
  }
  const groups = [...byMeasure.values()].map((lines) => {
    const across = lines.map(({ index }) => index);
    const fit = fitOf(identitiesOf({ ...rule, across }, reading.table), reading.table);
    return { lines, across, fit, fails: fit.checked - fit.holds };
  });
  const holds = groups.reduce((sum, { fit }) => sum + fit.holds, 0);
  const fails = groups.reduce((sum, group) => sum + group.fails, 0);
  const kept = groups.filter((group) => {
    if (group.fit.holds > group.fails || group.fit.checked === 0) return true;
    if (group.lines.some(({ label }) => notAdditive.test(label))) return false;
    if (group.fit.holds > 0 || holds >= overwhelming * fails) return true;
    return !group.across.every((line) => isAmongParts(rule, line, reading));
  });
  const across = kept.flatMap((group) => group.across).sort((a, b) => a - b);
  const scoped = { ...rule, across };
  const notAdded = groups.filter((group) => !kept.includes(group)).flatMap((group) => group.across);
  return {
    rule: scoped,
    fit: fitOf(identitiesOf(scoped, reading.table), reading.table),
    notAdded: notAdded.sort((a, b) => a - b),
  };
}

/** Whether the figure of a total lies between its smallest and its largest part, as a mean does. */
function isAmongParts({ axis, result, of }: Rule, line: number, { table }: AxisReading): boolean {
  const at = (index: number) =>
    axis === "row" ? table.figure(index, line) : table.figure(line, index);
  const total = at(result)?.value;
  const parts = of.flatMap((index) => at(index)?.value ?? []);
  return (
    total !== undefined &&
    parts.some((part) => part >= total) &&
    parts.some((part) => part <= total)
  );
}
