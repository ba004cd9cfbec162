import fc from "fast-check";
import { round } from "../../../src/core";
import { figureOf, type Identity, checkIdentity, readFigure } from "../../../src/core/checking";
import { one } from "../../../src/core/checking/grid";

const plus = (cell: string) => ({ cell, sign: 1n as const });
const cells = (...terms: string[]) => ({ terms: terms.map(plus), constant: 0n });
const unit = { terms: [], constant: one };

const ratio: Identity = {
  kind: "ratio",
  relation: "ntp",
  result: "ntp",
  numerator: cells("it"),
  denominator: cells("ib"),
  scale: 100n,
  offset: 0n,
};
const change: Identity = {
  kind: "change",
  relation: "change",
  result: "change",
  numerator: cells("current"),
  denominator: cells("previous"),
  scale: 100n,
  offset: -100n * one,
};
const sum: Identity = {
  kind: "sum",
  relation: "sum",
  result: "total",
  numerator: cells("a", "b", "c"),
  denominator: unit,
  scale: 1n,
  offset: 0n,
};
const same: Identity = { kind: "same", relation: "same", result: "a", other: "b" };
const between: Identity = { kind: "between", relation: "mean", result: "m", parts: ["a", "b"] };
const presence: Identity = { kind: "presence", relation: "volume", result: "a", other: "b" };
const part: Identity = { kind: "part", relation: "part", result: "a", wholes: ["b"] };

const verdict = (identity: Identity, figures: Record<string, string>) =>
  checkIdentity(identity, (cell) => readFigure(figures[cell] ?? ""));

// BPS Kalimantan Timur, Statistik NTP 2020, appendix 2 and 4.
test("116.56 / 104.67 x 100 printed as 111.36 is exact", () => {
  expect(verdict(ratio, { it: "116.56", ib: "104.67", ntp: "111.36" })).toBe("exact");
});

test("112.82 / 105.42 x 100 is exact as 107.02, rounding as 107.01 and impossible as 107.04", () => {
  const january = { it: "112.82", ib: "105.42" };
  expect(verdict(ratio, { ...january, ntp: "107.02" })).toBe("exact");
  expect(verdict(ratio, { ...january, ntp: "107.01" })).toBe("rounding");
  expect(verdict(ratio, { ...january, ntp: "107.04" })).toBe("impossible");
});

test("a change from 119.78 to 117.76 printed as -1.68 is rounding: the printed levels give -1.69", () => {
  const levels = { previous: "119.78", current: "117.76" };
  expect(verdict(change, { ...levels, change: "-1.69" })).toBe("exact");
  expect(verdict(change, { ...levels, change: "-1.68" })).toBe("rounding");
  expect(verdict(change, { ...levels, change: "-1.71" })).toBe("impossible");
});

test("a sum of three parts may miss its printed total by two units, at the border too, and not by three", () => {
  const parts = { a: "10", b: "20", c: "30" };
  expect(verdict(sum, { ...parts, total: "60" })).toBe("exact");
  expect(verdict(sum, { ...parts, total: "62" })).toBe("rounding");
  expect(verdict(sum, { ...parts, total: "63" })).toBe("impossible");
});

test("a nil part of a sum is exactly nothing", () => {
  expect(verdict(sum, { a: "10", b: "-", c: "-", total: "11" })).toBe("rounding");
  expect(verdict(sum, { a: "10", b: "-", c: "-", total: "12" })).toBe("impossible");
});

test("2.13 and 2.12 are not one figure, 15865544.69 and 15865545 are, 22683256 and 22683257.4 are not", () => {
  expect(verdict(same, { a: "2.13", b: "2.12" })).toBe("impossible");
  expect(verdict(same, { a: "15865545", b: "15865544.69" })).toBe("exact");
  expect(verdict(same, { a: "22683256", b: "22683257.4" })).toBe("impossible");
});

test("2.125 printed as 2.12 elsewhere is rounding: it may have been 2.1246", () => {
  expect(verdict(same, { a: "2.125", b: "2.12" })).toBe("rounding");
});

test("a mean of 100.50 between parts 100.52 and 103.00 is impossible, of 100.51 rounding, of 101.00 exact", () => {
  const parts = { a: "100.52", b: "103.00" };
  expect(verdict(between, { ...parts, m: "101.00" })).toBe("exact");
  expect(verdict(between, { ...parts, m: "100.51" })).toBe("rounding");
  expect(verdict(between, { ...parts, m: "100.50" })).toBe("impossible");
});

test("a value without volume is impossible, a volume that prints as 0 is rounding", () => {
  expect(verdict(presence, { a: "298133.83", b: "-" })).toBe("impossible");
  expect(verdict(presence, { a: "25", b: "0" })).toBe("rounding");
  expect(verdict(presence, { a: "-", b: "-" })).toBe("exact");
});

test("a part above its whole is impossible", () => {
  expect(verdict(part, { a: "5", b: "7" })).toBe("exact");
  expect(verdict(part, { a: "8", b: "7.5" })).toBe("rounding");
  expect(verdict(part, { a: "9", b: "7.5" })).toBe("impossible");
});

test("values of the same volume that differ are unlikely, of nearly the same volume only when they are far apart", () => {
  const alike: Identity = {
    kind: "alike",
    relation: "alike",
    result: "a",
    other: "b",
    volume: "v",
    otherVolume: "w",
  };
  expect(verdict(alike, { a: "54427", b: "54427.21", v: "44940", w: "44940" })).toBe("exact");
  expect(verdict(alike, { a: "54427", b: "187464.04", v: "44940", w: "44940" })).toBe("unlikely");
  expect(verdict(alike, { a: "54427", b: "54427.21", v: "44940", w: "33333" })).toBe("unlikely");
  expect(verdict(alike, { a: "13077.64", b: "248240.5", v: "368697.5", w: "368244.5" })).toBe(
    "unlikely",
  );
  expect(verdict(alike, { a: "175706", b: "315205.5", v: "346391", w: "346290.5" })).toBe("exact");
  expect(verdict(alike, { a: "1", b: "900", v: "10", w: "20" })).toBeUndefined();
  expect(verdict(alike, { a: "1", b: "900", v: "-", w: "-" })).toBeUndefined();
});

test("a total of 30 rounded parts is rounding up to 5, unlikely up to 15, then impossible", () => {
  const total = (count: number, miss: number) => {
    const parts = Array.from({ length: count }, (_, index) => `p${index}`);
    const identity: Identity = { ...sum, numerator: cells(...parts) } as Identity;
    const figures = Object.fromEntries(parts.map((part) => [part, "7"]));
    return verdict(identity, { ...figures, total: String(7 * count + miss) });
  };
  expect([total(30, 5), total(30, 6)]).toEqual(["rounding", "unlikely"]);
  expect([total(30, 15), total(30, 16)]).toEqual(["unlikely", "impossible"]);
  expect([total(2, 1), total(12, 3), total(12, 4)]).toEqual(["rounding", "rounding", "unlikely"]);
});

test("a ratio to a denominator printed as 0 is rounding where a small one can give it, and impossible where none can", () => {
  expect(verdict(ratio, { it: "1", ib: "0", ntp: "250" })).toBe("rounding");
  expect(verdict(ratio, { it: "1", ib: "0", ntp: "90" })).toBe("impossible");
});

test("an identity with a cell that is not printed has no verdict", () => {
  expect(verdict(ratio, { it: "116.56", ntp: "111.36" })).toBeUndefined();
  expect(verdict(between, { a: "1", m: "1" })).toBeUndefined();
});

test("numbers that were rounded correctly are never impossible: 2,000 random ratios and changes", () => {
  const level = fc.double({ min: 60, max: 180, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(level, level, decimals, decimals, (a, b, input, output) => {
      const figures = {
        it: figureOf(a, input),
        ib: figureOf(b, input),
        previous: figureOf(b, input),
        current: figureOf(a, input),
        ntp: figureOf(round((a / b) * 100, 11), output),
        change: figureOf(round((a / b) * 100 - 100, 11), output),
      };
      const lookup = (cell: string) => figures[cell as keyof typeof figures];
      expect(checkIdentity(ratio, lookup)).not.toBe("impossible");
      expect(checkIdentity(change, lookup)).not.toBe("impossible");
    }),
    { seed: 2020, numRuns: 2000 },
  );
});

test("a ratio is impossible just when no unrounded numbers give it: compared with the corner values", () => {
  const units = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(units, units, units, (a, b, c) => {
      // One decimal each: multiplied by 20, all borders are integers.
      const [low, high] = [(2 * a - 1) / (2 * b + 1), (2 * a + 1) / (2 * b - 1)];
      const possible = low * 1000 <= c + 0.5 + 1e-9 && high * 1000 >= c - 0.5 - 1e-9;
      const figures = { it: `${a}`, ib: `${b}`, ntp: `${c}` };
      const tenths = Object.fromEntries(
        Object.entries(figures).map(([key, value]) => [key, (Number(value) / 10).toFixed(1)]),
      );
      const found = verdict(ratio, { ...tenths, ntp: (c / 10).toFixed(1) });
      expect(found === "impossible").toBe(!possible);
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test("a dash is exactly nothing: it is not the same as 0.4, and 0.4 rounded is", () => {
  expect(verdict(same, { a: "-", b: "0.4" })).toBe("impossible");
  expect(verdict(same, { a: "0.4", b: "-" })).toBe("impossible");
  expect(verdict(same, { a: "0", b: "0.4" })).toBe("exact");
  expect(verdict(same, { a: "2.4", b: "2" })).toBe("exact");
});

test("values and volumes are both there, whatever they are", () => {
  expect(verdict(presence, { a: "3", b: "5" })).toBe("exact");
  expect(verdict(presence, { a: "-", b: "5" })).toBe("impossible");
  expect(verdict(presence, { a: "0", b: "5" })).toBe("rounding");
});

const pair: Identity = {
  kind: "alike",
  relation: "alike",
  result: "a",
  other: "b",
  volume: "v",
  otherVolume: "w",
};
const verdictOfPair = (a: string, b: string, v: string, w: string) => verdict(pair, { a, b, v, w });

test("values of pairs are compared where both volumes are told and lie within 5 percent, in either order", () => {
  expect(verdictOfPair("1", "900", "95", "100")).toBe("unlikely");
  expect(verdictOfPair("1", "900", "100", "95")).toBe("unlikely");
  expect(verdictOfPair("1", "900", "94", "100")).toBeUndefined();
  expect(verdictOfPair("1", "900", "100", "94")).toBeUndefined();
  expect(verdictOfPair("4", "4", "0", "0")).toBe("exact");
  expect(verdictOfPair("-4", "-4", "7", "7")).toBe("exact");
  for (const missing of ["", "-"]) {
    expect(verdictOfPair("1", "900", missing, "100")).toBeUndefined();
    expect(verdictOfPair("1", "900", "100", missing)).toBeUndefined();
  }
  expect(verdictOfPair("1", "", "100", "100")).toBeUndefined();
  expect(verdictOfPair("", "1", "100", "100")).toBeUndefined();
});

test("values of nearly the same volume may differ by a factor of 2 and no more, in either order", () => {
  expect(verdictOfPair("10", "20", "99", "100")).toBe("exact");
  expect(verdictOfPair("20", "10", "99", "100")).toBe("exact");
  expect(verdictOfPair("10", "21", "99", "100")).toBe("unlikely");
  expect(verdictOfPair("21", "10", "99", "100")).toBe("unlikely");
});

test("a mean is compared with its parts on both sides, and where it equals one of them", () => {
  const parts = { a: "100.00", b: "103.00" };
  const verdicts = ["99.98", "99.99", "100.00", "103.00", "103.01", "103.02"].map((m) =>
    verdict(between, { ...parts, m }),
  );
  expect(verdicts).toEqual(["impossible", "rounding", "exact", "exact", "rounding", "impossible"]);
});

test("a part may equal its whole and exceed it by what rounding hides, and has none without it", () => {
  expect(verdict(part, { a: "7", b: "7" })).toBe("exact");
  expect(verdict(part, { a: "8", b: "7" })).toBe("rounding");
  expect(verdict(part, { a: "7.5", b: "7" })).toBe("rounding");
  expect(verdict(part, { a: "8", b: "6.9" })).toBe("impossible");
  expect(verdict(part, { a: "8" })).toBeUndefined();
  expect(verdict(part, { b: "8" })).toBeUndefined();
});

test("a sum of unrounded numbers may miss by a unit more, which is unlikely, and one of printed ones by nothing", () => {
  const misses = (addends: "printed" | "unrounded" | "counted" | undefined) =>
    ["26", "27", "28", "30", "32", "33", "34"].map((total) =>
      verdict({ ...sum, numerator: cells("a", "b"), addends } as Identity, {
        a: "10",
        b: "20",
        total,
      }),
    );
  const no = "impossible";
  expect(misses(undefined)).toEqual([no, no, no, "exact", no, no, no]);
  expect(misses("unrounded")).toEqual([no, no, "unlikely", "exact", "unlikely", no, no]);
  const byOne = (addends: "printed" | "counted" | undefined) =>
    verdict({ ...sum, addends } as Identity, { a: "10", b: "20", c: "30", total: "61" });
  expect([byOne(undefined), byOne("printed"), byOne("counted")]).toEqual([
    "rounding",
    "unlikely",
    no,
  ]);
});
