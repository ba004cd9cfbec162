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

const units = (low: number, high: number) => ({ low: BigInt(low), high: BigInt(high) });
const same = (result: string, other: string): Identity => ({
  kind: "same",
  relation: "same",
  result,
  other,
});

test("what is learnt of one cell goes on to all that are bound to it, in whatever order the statements stand", () => {
  const identities = [same("d", "c"), same("c", "b"), same("b", "a"), same("b", "e")];
  const cells = ["a", "b", "c", "d", "e"];
  const wide = new Map(cells.map((cell) => [cell, units(0, 1000)]));
  for (const list of [identities, [...identities].reverse()]) {
    const { ranges, contradictions } = propagate(list, new Map(wide).set("a", units(3, 5)));
    expect(contradictions).toEqual([]);
    expect(cells.map((cell) => ranges.get(cell))).toEqual(cells.map(() => units(3, 5)));
  }
});

test("where nothing can be narrowed any more the work ends: points stay points", () => {
  const point = units(3, 3);
  const { ranges } = propagate(
    [same("a", "b"), same("b", "c")],
    new Map([
      ["a", point],
      ["b", point],
      ["c", point],
    ]),
  );
  expect([...ranges.values()]).toEqual([point, point, point]);
});

test("a statement that contradicts is laid aside once, and the others still count", () => {
  const identities = [same("a", "b"), same("a", "c"), same("c", "d")];
  const { ranges, contradictions } = propagate(
    identities,
    new Map([
      ["a", units(1, 2)],
      ["b", units(5, 6)],
      ["c", units(0, 9)],
      ["d", units(0, 99)],
    ]),
  );
  expect(contradictions).toEqual([identities[0]]);
  expect(["a", "b", "c", "d"].map((cell) => ranges.get(cell))).toEqual([
    units(1, 2),
    units(5, 6),
    units(1, 2),
    units(1, 2),
  ]);
});

test("a statement that contradicts changes nothing any more when its cells move later", () => {
  const identities = [same("a", "b"), same("b", "c"), same("a", "d")];
  const { ranges, contradictions } = propagate(
    identities,
    new Map([
      ["a", units(1, 2)],
      ["b", units(5, 9)],
      ["c", units(6, 7)],
      ["d", units(2, 4)],
    ]),
  );
  expect(contradictions).toEqual([identities[0]]);
  expect(["a", "b", "c", "d"].map((cell) => ranges.get(cell))).toEqual([
    units(2, 2),
    units(6, 7),
    units(6, 7),
    units(2, 2),
  ]);
});

test("a range moves when it loses a 4096th of its width, and not when it loses less", () => {
  const narrowed = (width: number) =>
    propagate(
      [same("a", "b")],
      new Map([
        ["a", units(0, width)],
        ["b", units(0, width - 1)],
      ]),
    ).ranges.get("a");
  expect(narrowed(4096)).toEqual(units(0, 4095));
  expect(narrowed(4097)).toEqual(units(0, 4097));
});

test("creeping ends: two statements that take a 10,000th of each other's range away leave it", () => {
  const start = { low: 0n, high: 1000n * one };
  const scaled: Identity = { ...ratio("a", "b", "k"), kind: "ratio" } as QuotientIdentity;
  const result = propagate(
    [scaled, same("b", "a")],
    new Map([
      ["a", start],
      ["b", start],
      // a = 100 b / 100.01
      ["k", { low: 100_010_000_000_000n, high: 100_010_000_000_000n }],
    ]),
  );
  expect(result.contradictions).toEqual([]);
  expect(result.ranges.get("a")).toEqual(start);
});
