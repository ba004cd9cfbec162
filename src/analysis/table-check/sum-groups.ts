import { type AxisReading, type ReadLine, boundLines } from "./axis-reading";
import { isBelieved, type Origin } from "./belief";
import type { LineRole } from "./line-role";
import type { Rule, RuleFit } from "./rule";
import { scopedSum } from "./sum-scope";
import { members } from "./total-candidates";

/** Sums of more lines than this are not looked for. */
const longest = 60;
/** A figure of fewer units may be a sum by chance. */
const leastUnits = 100n;
/** Lines across in which runs are looked for. */
const probes = 3;

export interface SumGroup {
  of: number[];
  /** Set in more deeply, the labels say that they are its parts. */
  origin: Origin;
}

/**
 * Lines without a word for it that add up the lines below them, or those above: by arithmetic in most of their numbers and at
 * least two, or by the way in which the labels are set in.
 *
 * @returns parts by the line of their sum
 */
export function sumGroups(reading: AxisReading): Map<number, SumGroup> {
  const { axis, lines } = reading;
  const found = new Map<number, SumGroup>();
  const across = boundLines(reading, "sum");
  const fitOfSum = (line: ReadLine, of: readonly number[]) => {
    const rule: Rule = { axis, kind: "sum", result: line.index, of, across };
    return scopedSum(rule, reading).fit;
  };
  const isBelievedSum = (of: readonly number[], fit: RuleFit, origin: Origin) =>
    isBelieved({ kind: "sum", of }, fit, origin, 1);
  /** A line that shows one figure again and again comes near a sum once, however often it does. */
  const hasSeveral = ({ index }: ReadLine) => {
    const figures = across.map((cross) =>
      axis === "row" ? reading.table.figure(index, cross) : reading.table.figure(cross, index),
    );
    return new Set(figures.flatMap((figure) => figure?.value || [])).size > 1;
  };
  const search = (line: ReadLine, among: AxisReading) => {
    let most = 0;
    for (const run of sumRuns(among, line)) {
      const fit = fitOfSum(line, run);
      if (!isBelievedSum(run, fit, "found") || fit.holds <= most) continue;
      if (fit.exact === 0 && !hasSeveral(line)) continue;
      most = fit.holds;
      found.set(line.index, { of: run, origin: "found" });
    }
  };
  lines.forEach((line, place) => {
    if (line.role !== "value") return;
    const inner = members(lines, place);
    if (inner.length > 1 && isBelievedSum(inner, fitOfSum(line, inner), "named")) {
      found.set(line.index, { of: inner, origin: "named" });
    } else search(line, reading);
  });
  // A group stands for its members in the sum that it belongs to.
  const inGroups = new Set([...found.values()].flatMap(({ of }) => of));
  const heads = lines.filter(({ index }) => !inGroups.has(index));
  if (inGroups.size === 0 || heads.length < 3) return found;
  for (const line of heads) {
    if (line.role === "value" && !found.has(line.index)) search(line, { ...reading, lines: heads });
  }
  return found;
}

/** Runs of lines next to this one whose sum is about its figure, in the lines across where that figure is largest. */
export function* sumRuns(reading: AxisReading, own: ReadLine): Generator<number[]> {
  const { table, axis, lines, across } = reading;
  const place = lines.indexOf(own);
  const nearby = lines.slice(Math.max(0, place - longest), place + longest + 1);
  const at = (line: number, cross: number) =>
    axis === "row" ? table.figure(line, cross) : table.figure(cross, line);
  const largest = (roles: readonly LineRole[]) =>
    across
      .filter(({ role }) => roles.includes(role))
      .map(({ index }) => ({ index, value: at(own.index, index)?.value ?? 0n }))
      .sort((a, b) => Number(b.value - a.value))
      .slice(0, probes);
  const probed = [...largest(["value", "export", "import", "total"]), ...largest(["share"])];
  for (const { index: probe, value: most } of probed) {
    const decimals = at(own.index, probe)?.decimals ?? 0;
    const unit = 10n ** BigInt(12 - decimals);
    if (most < leastUnits * unit) continue;
    const falls = nearby.some(({ index }) => (at(index, probe)?.value ?? 0n) < 0n);
    for (const step of [1, -1]) {
      const run: number[] = [];
      let sum = 0n;
      let numbers = 0n;
      for (let next = place + step; run.length < longest; next += step) {
        const line = lines[next];
        if (line?.role !== "value") break;
        const figure = at(line.index, probe);
        run.push(line.index);
        sum += figure?.value ?? 0n;
        if (figure && figure.value !== 0n) numbers++;
        if (!falls && sum > most + unit * (numbers + 1n)) break;
        if (numbers > 1n && isAbout(sum, most, unit * (numbers + 1n))) yield [...run];
      }
    }
  }
}

const isAbout = (sum: bigint, wanted: bigint, off: bigint): boolean =>
  sum >= wanted - off && sum <= wanted + off;
