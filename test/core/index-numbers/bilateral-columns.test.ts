import fc from "fast-check";
import {
  basketIndexOfColumns,
  fisherIndex,
  fisherIndexOfColumns,
  laspeyresIndex,
  loweIndex,
  paascheIndex,
  walshIndex,
  walshIndexOfColumns,
} from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const seed = 20260721;
type Numbers = readonly number[];
type Cells = readonly (readonly unknown[])[];
const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** Name, the function on numbers, its twin on columns; both take the four lists of an item's numbers. */
const twins: readonly [
  name: string,
  plain: (...lists: [Numbers, Numbers, Numbers, Numbers]) => number,
  ofColumns: (...columns: [Cells, Cells, Cells, Cells]) => number | undefined,
][] = [
  [
    "laspeyresIndex",
    (p, r, q) => laspeyresIndex(p, r, q),
    (p, r, q) => basketIndexOfColumns(p, r, q),
  ],
  [
    "paascheIndex",
    (p, r, _, s) => paascheIndex(p, r, s),
    (p, r, _, s) => basketIndexOfColumns(p, r, s),
  ],
  ["loweIndex", (p, r, q) => loweIndex(p, r, q), (p, r, q) => basketIndexOfColumns(p, r, q)],
  ["fisherIndex", fisherIndex, fisherIndexOfColumns],
  ["walshIndex", walshIndex, walshIndexOfColumns],
];

const price = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const quantity = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
/** Items of which the first one has quantities. */
const items = fc
  .tuple(fc.tuple(price, price, price, price), fc.array(fc.tuple(price, price, quantity, quantity)))
  .map(([first, others]) => [first, ...others]);

test.each(twins)(
  `columns read in one pass give the very number of %s (seed ${seed})`,
  (_, plain, ofColumns) => {
    fc.assert(
      fc.property(items, (rows) => {
        const list = (at: number) => rows.map((row) => row[at] as number);
        const [p, r, q, s] = [list(0), list(1), list(2), list(3)] as const;
        expect(ofColumns(column(p), column(r), column(q), column(s))).toBe(plain(p, r, q, s));
      }),
      { seed, numRuns: 500 },
    );
  },
);

const sound = column([1, 1]);
/** Cells that hold no number that an index can be computed with, in the place of any argument, at any item. */
const faults: readonly [name: string, cells: Cells][] = [
  ["a text", [[1], ["1"]]],
  ["a blank", [[""], [1]]],
  ["a negative number", [[1], [-1]]],
  ["no number", [[NaN], [1]]],
  ["a row of two", [[1], [1, 1]]],
  ["an empty row", [[], [1]]],
  ["a column that is shorter", [[1]]],
  ["a column that is longer", [[1], [1], [1]]],
];

describe.each(twins)("the twin of %s leaves to who knows the argument", (name, _, ofColumns) => {
  const lists = { paascheIndex: [0, 1, 3], fisherIndex: [0, 1, 2, 3], walshIndex: [0, 1, 2, 3] };
  const read = lists[name as keyof typeof lists] ?? [0, 1, 2];
  const prices = [0, 1];

  const withFault = (place: number, cells: Cells) => {
    const at = (other: number) => (other === place ? cells : sound);
    return ofColumns(at(0), at(1), at(2), at(3));
  };

  test.each(faults)("%s in any argument", (_name, cells) => {
    for (const place of read) expect(withFault(place, cells)).toBeUndefined();
  });

  test("a price of 0, and takes a quantity of 0", () => {
    for (const place of read) {
      const index = withFault(place, column([1, 0]));
      expect(index).toBe(prices.includes(place) ? undefined : 100);
    }
  });

  test("a basket without quantities, and no items", () => {
    const nothing = column([0, 0]);
    expect(ofColumns(sound, sound, nothing, nothing)).toBeUndefined();
    expect(ofColumns([], [], [], [])).toBeUndefined();
  });

  test("not a cost beyond a number's range: that is an overflow", () => {
    const large = column([1e300]);
    expect(faultOf(() => ofColumns(large, large, large, large)).code).toBe("overflow");
  });
});

test("a Fisher index needs quantities in both periods, a Walsh index an item with both", () => {
  const nothing = column([0, 0]);
  expect(fisherIndexOfColumns(sound, sound, sound, nothing)).toBeUndefined();
  expect(fisherIndexOfColumns(sound, sound, nothing, sound)).toBeUndefined();
  expect(walshIndexOfColumns(sound, sound, column([1, 0]), column([0, 1]))).toBeUndefined();
});
