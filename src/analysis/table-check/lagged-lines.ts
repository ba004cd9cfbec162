import { type Period, periodsPerYear } from "../../core";
import type { ReadLine } from "./axis-reading";
import type { Lag } from "./line-role";

/** Lines that go back to others, in groups of one measure and one frequency: annual rows apart from monthly ones. */
export interface LaggedLines {
  from: Map<number, number>;
}

/** For each line of a lag the line that it goes back to, by the periods that the labels name. */
export function laggedLines(lines: readonly ReadLine[], lag: Lag): LaggedLines[] {
  const groups = new Map<string, { index: number; time: Period }[]>();
  for (const { index, time, measure } of lines) {
    if (!time) continue;
    const key = `${time.every} ${measure}`;
    const group = groups.get(key);
    if (group) group.push({ index, time });
    else groups.set(key, [{ index, time }]);
  }
  return [...groups.values()].flatMap((group) => {
    const byTime = new Map<number, number | undefined>();
    for (const { index, time } of group) {
      // Two lines of one period: neither can be gone back to.
      byTime.set(time.at, byTime.has(time.at) ? undefined : index);
    }
    const from = new Map(
      group.flatMap(({ index, time }): [number, number][] => {
        const base = byTime.get(baseOf(time, lag));
        return base === undefined ? [] : [[index, base]];
      }),
    );
    return from.size > 0 ? [{ from }] : [];
  });
}

function baseOf({ at, every }: Period, lag: Lag): number {
  const perYear = periodsPerYear[every];
  if (lag === "previous") return at - 1;
  if (lag === "year") return at - perYear;
  return Math.floor(at / perYear) * perYear - 1;
}

/** Running sums: each line goes back to the one before in its year; the first of a year stands alone. */
export function runningLines(lines: readonly ReadLine[]): LaggedLines & { first: number[] } {
  const [group] = laggedLines(lines, "previous").sort((a, b) => b.from.size - a.from.size);
  const timeOf = new Map(lines.map(({ index, time }) => [index, time]));
  const isFirst = (index: number) => {
    const time = timeOf.get(index);
    const perYear = time ? periodsPerYear[time.every] : 1;
    return time !== undefined && perYear > 1 && time.at % perYear === 0;
  };
  const from = new Map([...(group?.from ?? [])].filter(([index]) => !isFirst(index)));
  return { from, first: lines.map(({ index }) => index).filter(isFirst) };
}
