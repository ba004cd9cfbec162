import fc from "fast-check";
import {
  checkChange,
  checkIdentity,
  checkRatio,
  checkShare,
  checkSum,
  figureOf,
  type Identity,
} from "../../../src/core/checking";
import { one } from "../../../src/core/checking/grid";

test("checkRatio(116.56, 104.67, 111.36, 100) is exact, with 111.30 impossible", () => {
  expect(checkRatio([116.56, 2], [104.67, 2], [111.36, 2], 100)).toBe("exact");
  expect(checkRatio([116.56, 2], [104.67, 2], [111.3, 2], 100)).toBe("impossible");
});

test("checkRatio takes the scale: 1 / 3 x 1000 printed as 333 is exact", () => {
  expect(checkRatio([1, 3], [3, 3], [333, 0], 1000)).toBe("exact");
});

test("checkChange(119.78, 117.76, -1.68) is rounding: the printed levels give -1.69", () => {
  expect(checkChange([119.78, 2], [117.76, 2], [-1.68, 2])).toBe("rounding");
});

test("checkShare(1446476, 16279934, 8.88) is impossible: the share is 8.8850", () => {
  expect(checkShare([1446476, 0], [16279934, 0], [8.88, 2])).toBe("impossible");
  expect(checkShare([1446476, 0], [16279934, 0], [8.89, 2])).toBe("exact");
});

test("checkSum([22668347, 14908], 22683256) is rounding: the printed parts give one less", () => {
  const parts = [figureOf(22668347, 0), figureOf(14908, 0)];
  expect(checkSum(parts, figureOf(22683256, 0))).toBe("rounding");
  expect(checkSum(parts, figureOf(22683258, 0))).toBe("impossible");
});

test("a zero denominator and a sum without parts are refused", () => {
  expect(() => checkShare([1, 0], [0, 0], [1, 0])).toThrow(
    expect.objectContaining({ code: "zero-denominator" }),
  );
  expect(() => checkSum([], figureOf(1, 0))).toThrow("empty of parts");
});

/** What exact arithmetic alone says of a ratio, share or change. */
function exactly(numbers: readonly (readonly [number, number])[], scale: bigint, offset: bigint) {
  const cells = ["top", "bottom", "result"];
  const form = (cell: string) => ({ terms: [{ cell, sign: 1n as const }], constant: 0n });
  const identity: Identity = {
    kind: "ratio",
    relation: "",
    result: "result",
    numerator: form("top"),
    denominator: form("bottom"),
    scale,
    offset: offset * one,
  };
  return checkIdentity(identity, (cell) => figureOf(...numbers[cells.indexOf(cell)]!));
}

const decimals = fc.integer({ min: 0, max: 4 });
const printed = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), decimals)
    .map(([whole, places]) => [whole / 10 ** places, places] as const);

test("verdicts are those of exact arithmetic, close to every border too", () => {
  const seen = new Map<string | undefined, number>();
  const cases = fc.tuple(
    printed(99_999),
    printed(99_999),
    decimals,
    fc.integer({ min: -6, max: 6 }),
  );
  fc.assert(
    fc.property(cases, ([top, bottom, places, step]) => {
      // The quotient, and where its terms end by rounding, a few units of the last digit to both sides.
      const [above, below] = [top, bottom].map(([, d]) => 0.5 / 10 ** d) as [number, number];
      const borders = [
        top[0] / bottom[0],
        (top[0] + above) / Math.max(bottom[0] - below, 1e-9),
        (top[0] - above) / (bottom[0] + below),
      ];
      for (const border of borders) {
        const ratio = [
          Number((border * 100 + step / 2 / 10 ** places).toFixed(places)),
          places,
        ] as const;
        if (!(Math.abs(ratio[0]) < 1e14)) continue;
        const verdict = checkRatio(top, bottom, ratio, 100);
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        expect(verdict).toBe(exactly([top, bottom, ratio], 100n, 0n));
        const change = [Number((ratio[0] - 100).toFixed(places)), places] as const;
        expect(checkChange(bottom, top, change)).toBe(exactly([top, bottom, change], 100n, -100n));
      }
    }),
    { seed: 20205, numRuns: 3000 },
  );
  for (const verdict of ["exact", "rounding", "impossible"] as const) {
    expect(seen.get(verdict)).toBeGreaterThan(500);
  }
});

test("numbers with more decimals than they print are taken as they print", () => {
  expect(checkRatio([1.4, 0], [1, 0], [100, 0], 100)).toBe("exact");
  expect(checkRatio([1.4, 1], [1, 1], [100, 0], 100)).toBe("impossible");
});

test("a change close to a border takes its offset exactly: from 8 to 9 is 12.5 percent, printed as 13 or, by rounding, 12", () => {
  const numbers = [8, 3] as const;
  expect(checkChange(numbers, [9, 3], [13, 0])).toBe("exact");
  expect(checkChange(numbers, [9, 3], [12, 0])).toBe("rounding");
  expect(checkChange(numbers, [9, 3], [11, 0])).toBe("impossible");
});

test("9 of 16 is 56.25 percent, a tie that doubles do not see: printed as 56.3 it is exact, as 56.2 rounding", () => {
  expect(checkShare([0.09, 2], [0.16, 2], [56.3, 1])).toBe("exact");
  expect(checkShare([0.09, 2], [0.16, 2], [56.2, 1])).toBe("rounding");
});
