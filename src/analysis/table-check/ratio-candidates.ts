import { gridText } from "../../core/checking";
import type { AxisReading, ReadLine } from "./axis-reading";
import type { Rule } from "./rule";

/** Fewer numbers may follow a ratio by chance: of a line whose label tells one, and of any other. */
const leastNumbers = { told: 3, untold: 5 } as const;
/** A ratio that a line is to follow lies this near to it in most of its numbers, before its rounding is looked at. */
const near = 0.03;
/** Thousands of people to square kilometres, hectares to quintals: units differ by powers of ten up to this. */
const mostTens = 6;

export type Ratio = Pick<Rule, "of"> & { over: number; times: bigint };

/**
 * Pairs of lines whose quotient, times a power of ten, is about the numbers of a line: density, yield, sex ratio, percentage
 * of a level beside it.
 *
 * @param scales the powers that are looked at; all unless told
 */
export function nearRatios(
  reading: AxisReading,
  line: ReadLine,
  levels: readonly ReadLine[],
  scales?: readonly number[],
): Ratio[] {
  const least = line.role === "value" ? leastNumbers.untold : leastNumbers.told;
  const varies = (values: Numbers) =>
    new Set(values.filter((value) => value !== undefined)).size >= least;
  const numbers = (one: ReadLine) => numbersOf(reading, one.index);
  const results = numbers(line);
  if (!varies(results)) return [];
  const series = levels.map((level) => ({ level, values: numbers(level) }));
  const varying = series.filter(({ values }) => varies(values));
  return varying.flatMap(({ level, values: tops }) =>
    varying.flatMap(({ level: base, values: bottoms }): Ratio[] => {
      if (level === base) return [];
      const tens = commonTens(results, tops, bottoms, least);
      if (tens === undefined || (scales && !scales.includes(tens))) return [];
      return [{ of: [level.index], over: base.index, times: 10n ** BigInt(tens) }];
    }),
  );
}

type Numbers = readonly (number | undefined)[];

function numbersOf({ table, axis, across }: AxisReading, line: number): Numbers {
  return across.map(({ index }) => {
    const figure = axis === "row" ? table.figure(line, index) : table.figure(index, line);
    return figure && !figure.nil ? Number(gridText(figure.value)) : undefined;
  });
}

/** The power of ten by which most results are off from the quotients; undefined where they follow none. */
function commonTens(
  results: Numbers,
  tops: Numbers,
  bottoms: Numbers,
  least: number,
): number | undefined {
  const counts = new Map<number, number>();
  let compared = 0;
  results.forEach((result, at) => {
    const [top, bottom] = [tops[at], bottoms[at]];
    if (!result || !top || !bottom) return;
    compared++;
    const factor = (result * bottom) / top;
    const tens = Math.round(Math.log10(Math.abs(factor)));
    if (tens < 0 || tens > mostTens || Math.abs(factor / 10 ** tens - 1) > near) return;
    counts.set(tens, (counts.get(tens) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && compared >= least && best[1] * 3 >= compared * 2 ? best[0] : undefined;
}
