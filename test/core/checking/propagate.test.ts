import fc from "fast-check";
import { round } from "../../../src/core";
import {
  type CellId,
  figureOf,
  gridText,
  type Identity,
  type Interval,
  intervalOf,
  propagate,
  type PrintedFigure,
  type QuotientIdentity,
  readFigure,
} from "../../../src/core/checking";
import { one } from "../../../src/core/checking/grid";

const form = (...cells: string[]) => ({
  terms: cells.map((cell) => ({ cell, sign: 1n as const })),
  constant: 0n,
});
const change = (result: string, current: string, previous: string): QuotientIdentity => ({
  kind: "change",
  relation: "change",
  result,
  numerator: form(current),
  denominator: form(previous),
  scale: 100n,
  offset: -100n * one,
});
const ratio = (result: string, numerator: string, denominator: string): Identity => ({
  ...change(result, numerator, denominator),
  kind: "ratio",
  offset: 0n,
});
const between = (result: string, ...parts: string[]): Identity => ({
  kind: "between",
  relation: "between",
  result,
  parts,
});

const printed = (figures: Record<string, string>) =>
  new Map<CellId, Interval>(
    Object.entries(figures).map(([cell, text]) => [
      cell,
      intervalOf(readFigure(text) as PrintedFigure),
    ]),
  );
const text = (range: Interval | undefined, decimals: number) =>
  range && [gridText(range.low, decimals), gridText(range.high, decimals)];

test("December 2019 follows from January's level and change: 117.14 after +2.68 percent is 114.07 to 114.09", () => {
  const ranges = printed({ january: "117.14", change: "2.68" });
  ranges.set("december", { low: 0n, high: 1000n * one });
  const result = propagate([change("change", "january", "december")], ranges);
  expect(result.contradictions).toEqual([]);
  expect(text(result.ranges.get("december"), 4)).toEqual(["114.0722", "114.0930"]);
});

test("a level is tightened by its neighbours' changes, both ways", () => {
  const figures = { a: "100.00", b: "100.01", c: "100.02", ab: "0.00", bc: "0.00" };
  const result = propagate([change("ab", "b", "a"), change("bc", "c", "b")], printed(figures));
  expect(result.contradictions).toEqual([]);
  // c - b is at most 0.005 percent, so b is at least 100.015 less 0.0050: its interval becomes one side of it.
  expect(text(result.ranges.get("b"), 4)).toEqual(["100.0100", "100.0100"]);
});

test("identities that hold one by one can contradict each other: 0.02 up over two changes that print 0.00", () => {
  const figures = { a: "100.00", b: "100.01", c: "100.03", ab: "0.00", bc: "0.00" };
  const result = propagate([change("ab", "b", "a"), change("bc", "c", "b")], printed(figures));
  expect(result.contradictions).toHaveLength(1);
});

test("the last part of a mean must lie beyond it when all others lie on one side", () => {
  const ranges = printed({ mean: "105.00", low: "104.00", last: "104" });
  ranges.set("last", { low: 100n * one, high: 110n * one });
  const { ranges: after } = propagate([between("mean", "low", "last")], ranges);
  expect(text(after.get("last"), 3)).toEqual(["104.995", "110.000"]);
});

test("true numbers are never excluded: 300 random chains of levels, changes and ratios", () => {
  const level = fc.double({ min: 80, max: 140, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 6 }), (months) => {
      const truth: Record<string, number> = {};
      const identities: Identity[] = [];
      months.forEach(([it, ib], m) => {
        Object.assign(truth, { [`it${m}`]: it, [`ib${m}`]: ib, [`ntp${m}`]: (it / ib) * 100 });
        identities.push(ratio(`ntp${m}`, `it${m}`, `ib${m}`));
        if (m === 0) return;
        for (const row of ["it", "ib", "ntp"]) {
          const [now, then] = [truth[`${row}${m}`] as number, truth[`${row}${m - 1}`] as number];
          truth[`${row}${m}%`] = (now / then) * 100 - 100;
          identities.push(change(`${row}${m}%`, `${row}${m}`, `${row}${m - 1}`));
        }
      });
      const start = new Map(
        Object.entries(truth).map(([cell, value]) => [
          cell,
          intervalOf(figureOf(round(value, 11), 2)),
        ]),
      );
      const result = propagate(identities, start);
      expect(result.contradictions).toEqual([]);
      for (const [cell, value] of Object.entries(truth)) {
        const { low, high } = result.ranges.get(cell) as Interval;
        const slack = 1e-9;
        expect(Number(low) / 1e12).toBeLessThanOrEqual(value + slack);
        expect(Number(high) / 1e12).toBeGreaterThanOrEqual(value - slack);
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
