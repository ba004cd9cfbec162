import { type AxisReading, boundLines, type ReadLine } from "./axis-reading";
import type { Origin } from "./belief";
import { laggedLines, runningLines } from "./lagged-lines";
import { type Lag, type LineRole, lagOf } from "./line-role";
import { nearRatios } from "./ratio-candidates";
import type { Rule } from "./rule";
import { sumRuns } from "./sum-groups";
import { totalCandidates } from "./total-candidates";

/** Lines further away than this are not looked at for pairs. */
const reach = 40;
/** Of levels only so many are paired with each other. */
const mostLevels = 16;

export interface Candidate {
  rule: Rule;
  origin: Origin;
}

/** Rules that a line may follow by what its label says, the likelier first. */
export function ruleCandidates(
  reading: AxisReading,
  line: ReadLine,
  members: ReadonlySet<number>,
): Candidate[] {
  const { axis, lines } = reading;
  const build: Build = (kind, rest) => ({
    axis,
    kind,
    result: line.index,
    across: boundLines(reading, kind),
    ...rest,
  });
  const near = nearest(lines, line);
  const withRole = (...wanted: LineRole[]) => near.filter(({ role }) => wanted.includes(role));
  switch (line.role) {
    case "total":
      return [...totals(reading, line, members), ...sumRuns(reading, line)].map((of) =>
        named(build("sum", { of })),
      );
    case "mean": {
      const of = lines
        .slice(0, lines.indexOf(line))
        .filter(({ role }) => !isDerived(role) && role !== "total")
        .map(({ index }) => index);
      const mean = of.length > 1 ? [named(build("mean", { of }))] : [];
      return [...mean, ...quotients(reading, line, levelsOf(near), build)];
    }
    case "ratio":
      return quotients(reading, line, levelsOf(near), build);
    case "share": {
      const levels = levelsOf(near);
      return [...shares(reading, levels, build), ...quotients(reading, line, levels, build, [2])];
    }
    case "change":
      return changes(reading, line, levelsOf(near), build);
    case "cumulative":
      return runningSums(reading, levelsOf(near), build);
    case "balance": {
      const sides = (...roles: LineRole[]) => withRole(...roles).filter(isSameTime(line));
      return pairs(sides("export", "value", "total"), sides("import", "value", "total")).map(
        ([of, less]) => named(build("difference", { of: [of.index], less: less.index })),
      );
    }
    case "ntp":
      return ratios(withRole("it"), withRole("ib"), build);
    case "ntup":
      return ratios(withRole("it"), withRole("bppbm"), build);
    case "value":
      return quotients(reading, line, levelsOf(near), build);
    default:
      return [];
  }
}

type Build = (
  kind: Rule["kind"],
  rest: Omit<Rule, "axis" | "kind" | "result" | "across"> & Partial<Rule>,
) => Rule;

const named = (rule: Rule): Candidate => ({ rule, origin: "named" });

const isDerived = (role: LineRole): boolean =>
  ["share", "change", "cumulative", "mean", "ratio", "balance", "ignored"].includes(role);

/** Lines with levels of something: what shares and changes are taken of. */
const levelsOf = (lines: readonly ReadLine[]): ReadLine[] =>
  lines
    .filter(({ role }) => !["share", "change", "mean", "ratio", "ignored"].includes(role))
    .slice(0, mostLevels);

const isSameTime =
  (line: ReadLine) =>
  ({ time }: ReadLine): boolean =>
    !line.time || !time || (line.time.every === time.every && line.time.at === time.at);

function totals(reading: AxisReading, line: ReadLine, members: ReadonlySet<number>): number[][] {
  const { lines } = reading;
  const lists = totalCandidates(lines, lines.indexOf(line));
  const free = lines.filter(({ index }) => !members.has(index));
  const place = free.indexOf(line);
  if (place >= 0 && free.length < lines.length) {
    for (const list of [free.slice(0, place), free.slice(place + 1)]) {
      const parts = list.filter(({ role }) => !isDerived(role));
      if (parts.length > 0) lists.push(parts.map(({ index }) => index));
    }
  }
  const several = lists.filter((of) => of.length > 1);
  return several.length > 0 ? several : lists;
}

/** Parts of a total, or of the sum of all, in the line that the header names or in any other. */
function shares(reading: AxisReading, levels: readonly ReadLine[], build: Build): Candidate[] {
  const { across } = reading;
  const totals = across.filter(({ role }) => role === "total");
  const parts = across.filter(({ role }) => role !== "total" && !isDerived(role));
  const ends = [across.at(-1), across[0]].filter((line) => line !== undefined);
  const wholes = [
    ...[...totals, ...ends].map(({ index }) => [index]),
    parts.map(({ index }) => index),
  ];
  return levels.flatMap((line) =>
    wholes.map((whole) => named(build("share", { of: [line.index], wholes: whole }))),
  );
}

/** Quotients of two levels beside it, of one time. */
const quotients = (
  reading: AxisReading,
  line: ReadLine,
  levels: readonly ReadLine[],
  build: Build,
  tens?: readonly number[],
): Candidate[] =>
  nearRatios(reading, line, levels.filter(isSameTime(line)), tens).map((ratio) => ({
    rule: build("ratio", ratio),
    origin: "found",
  }));

/** Changes between two lines of one measure, and along the other axis where its lines are periods. */
function changes(
  reading: AxisReading,
  line: ReadLine,
  levels: readonly ReadLine[],
  build: Build,
): Candidate[] {
  const lag = lagOf(line.label);
  if (lag === "cumulative") return [];
  const absolute = !/%|persen|percent|inflasi|inflation/i.test(line.label);
  const beside = pairs(levels, levels).flatMap(([of, base]): Candidate[] => {
    const origin = pairOrigin(of, base, lag);
    if (!origin) return [];
    const percent = build("change", { of: [of.index], over: base.index });
    const points = build("difference", { of: [of.index], less: base.index });
    return (absolute ? [percent, points] : [percent]).map((rule) => ({ rule, origin }));
  });
  const lags: readonly Lag[] = lag ? [lag] : ["previous", "year", "december"];
  const along = levels.flatMap((of) =>
    lags.flatMap((one) =>
      laggedLines(reading.across, one).map(({ from }) => {
        const rule = build("change", { of: [of.index], from });
        return named({ ...rule, across: rule.across.filter((index) => from.has(index)) });
      }),
    ),
  );
  return [...beside, ...along];
}

/** Two levels are compared when they are one measure at two times; without times the numbers must speak for it. */
function pairOrigin(of: ReadLine, base: ReadLine, lag: Lag | undefined): Origin | undefined {
  if (!of.time || !base.time) return of.time || base.time ? undefined : "found";
  if (of.measure !== base.measure || of.time.every !== base.time.every) return undefined;
  const [now, then] = [of.time.at, base.time.at];
  if (now <= then) return undefined;
  if (of.time.every !== "month" || !lag) return "named";
  const expected =
    lag === "previous" ? now - 1 : lag === "year" ? now - 12 : Math.floor(now / 12) * 12 - 1;
  return then === expected ? "named" : undefined;
}

/** Sums from the beginning of each year, along the other axis. */
function runningSums(reading: AxisReading, levels: readonly ReadLine[], build: Build): Candidate[] {
  const { from, first } = runningLines(reading.across);
  if (from.size === 0) return [];
  return levels
    .filter(({ role }) => role !== "cumulative")
    .map(({ index }) => {
      const rule = build("sum", { of: [index], from });
      return named({
        ...rule,
        across: rule.across.filter((line) => from.has(line) || first.includes(line)),
      });
    });
}

const ratios = (
  tops: readonly ReadLine[],
  bottoms: readonly ReadLine[],
  build: Build,
): Candidate[] =>
  pairs(tops, bottoms)
    .filter(([of, over]) => isSameTime(of)(over))
    .map(([of, over]) => named(build("ratio", { of: [of.index], over: over.index })));

/** All pairs of two different lines, those that are nearest together first. */
const pairs = (a: readonly ReadLine[], b: readonly ReadLine[]): [ReadLine, ReadLine][] =>
  a
    .flatMap((first, i) =>
      b.map((second, j) => ({ pair: [first, second] as [ReadLine, ReadLine], distance: i + j })),
    )
    .filter(({ pair }) => pair[0] !== pair[1])
    .sort((x, y) => x.distance - y.distance)
    .map(({ pair }) => pair);

/** The other lines, the nearest first; of two as near, the one before. */
function nearest(lines: readonly ReadLine[], line: ReadLine): ReadLine[] {
  const place = lines.indexOf(line);
  const first = Math.max(0, place - reach);
  return lines
    .slice(first, place + reach + 1)
    .map((other, at) => ({ other, distance: Math.abs(first + at - place) }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}
