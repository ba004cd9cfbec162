import fc from "fast-check";
import {
  basketIndexOfColumns,
  drobischIndex,
  drobischIndexOfColumns,
  elementaryIndex,
  elementaryIndexOfColumns,
  elementaryMethods,
  fisherIndex,
  fisherIndexOfColumns,
  geometricLaspeyres,
  geometricLaspeyresOfColumns,
  geometricPaasche,
  geometricPaascheOfColumns,
  laspeyresIndex,
  loweIndex,
  marshallEdgeworthIndex,
  marshallEdgeworthIndexOfColumns,
  paascheIndex,
  tornqvistIndex,
  tornqvistIndexOfColumns,
  walshIndex,
  walshIndexOfColumns,
  youngIndex,
  youngIndexOfColumns,
} from "../../../src/core";
import { ofBase, ofBoth, ofCurrent, prices } from "../../support/bilateral-lists";
import { faultOf } from "../../support/fault-of";

const seed = 20260721;
type Numbers = readonly number[];
type Cells = readonly (readonly unknown[])[];
const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** Name, the function on numbers, its twin on columns, and which of the four lists of an item's numbers both read. */
type Twin = readonly [
  name: string,
  plain: (...lists: [Numbers, Numbers, Numbers, Numbers]) => number,
  ofColumns: (...columns: [Cells, Cells, Cells, Cells]) => number | undefined,
  read: readonly number[],
];

const weighted: readonly Twin[] = [
  [
    "laspeyresIndex",
    (p, r, q) => laspeyresIndex(p, r, q),
    (p, r, q) => basketIndexOfColumns(p, r, q),
    ofBase,
  ],
  [
    "paascheIndex",
    (p, r, _, s) => paascheIndex(p, r, s),
    (p, r, _, s) => basketIndexOfColumns(p, r, s),
    ofCurrent,
  ],
  [
    "loweIndex",
    (p, r, q) => loweIndex(p, r, q),
    (p, r, q) => basketIndexOfColumns(p, r, q),
    ofBase,
  ],
  ["fisherIndex", fisherIndex, fisherIndexOfColumns, ofBoth],
  ["drobischIndex", drobischIndex, drobischIndexOfColumns, ofBoth],
  ["walshIndex", walshIndex, walshIndexOfColumns, ofBoth],
  ["marshallEdgeworthIndex", marshallEdgeworthIndex, marshallEdgeworthIndexOfColumns, ofBoth],
  ["tornqvistIndex", tornqvistIndex, tornqvistIndexOfColumns, ofBoth],
  [
    "geometricLaspeyres",
    (p, r, q) => geometricLaspeyres(p, r, q),
    (p, r, q) => geometricLaspeyresOfColumns(p, r, q),
    ofBase,
  ],
  [
    "geometricPaasche",
    (p, r, _, s) => geometricPaasche(p, r, s),
    (p, r, _, s) => geometricPaascheOfColumns(p, r, s),
    ofCurrent,
  ],
  [
    "youngIndex",
    (p, r, q) => youngIndex(p, r, q),
    (p, r, q) => youngIndexOfColumns(p, r, q),
    ofBase,
  ],
];

const elementary = elementaryMethods.map((method): Twin => [
  `elementaryIndex, ${method}`,
  (p, r) => elementaryIndex(p, r, method),
  (p, r) => elementaryIndexOfColumns(p, r, method),
  prices,
]);

const twins = [...weighted, ...elementary];

/** The four lists of numbers of some items. */
function listsOf(rows: readonly Numbers[]): [Numbers, Numbers, Numbers, Numbers] {
  const list = (at: number) => rows.map((row) => row[at] as number);
  return [list(0), list(1), list(2), list(3)];
}

function columnsOf(rows: readonly Numbers[]): [Cells, Cells, Cells, Cells] {
  const [p, r, q, s] = listsOf(rows);
  return [column(p), column(r), column(q), column(s)];
}

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
        expect(ofColumns(...columnsOf(rows))).toBe(plain(...listsOf(rows)));
      }),
      { seed, numRuns: 500 },
    );
  },
);

/** Numbers at and beyond the borders of what an index takes, in any place. */
const anything = fc.oneof(
  { weight: 8, arbitrary: price },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1e-300, 1e-200, 1e200, 1e300) },
);

test.each(twins)(
  `columns of any numbers give the number or the overflow of %s, or leave them to it (seed ${seed})`,
  (_, plain, ofColumns) => {
    const items = fc.array(fc.tuple(anything, anything, anything, anything), { maxLength: 3 });
    fc.assert(
      fc.property(items, (rows) => {
        const expected = outcomeOf(() => plain(...listsOf(rows)));
        const found = outcomeOf(() => ofColumns(...columnsOf(rows)));
        if (typeof expected === "number") expect(found).toBe(expected);
        else expect([undefined, "overflow"]).toContain(found);
        if (expected !== "overflow") expect(found).not.toBe("overflow");
      }),
      { seed, numRuns: 1000 },
    );
  },
);

/** What a call gives, or the code of its failure. */
function outcomeOf(call: () => number | undefined): number | string | undefined {
  let given: number | undefined;
  const run = () => (given = call());
  try {
    run();
    return given;
  } catch {
    return faultOf(run).code;
  }
}

const sound = column([1, 1]);
/** Cells that hold no number that an index can be computed with, in the place of any argument, at any item. */
const faults: readonly [name: string, cells: Cells][] = [
  ["a text", [[1], ["1"]]],
  ["a blank", [[""], [1]]],
  ["an empty cell", [[1], [null]]],
  ["TRUE", [[true], [1]]],
  ["an error", [[1], [{ type: "Error", basicType: "Error" }]]],
  ["a negative number", [[1], [-1]]],
  ["no number", [[NaN], [1]]],
  ["a row of two", [[1], [1, 1]]],
  [
    "rows of two",
    [
      [1, 1],
      [1, 1],
    ],
  ],
  ["an empty row", [[], [1]]],
  ["a column that is shorter", [[1]]],
  ["a column that is longer", [[1], [1], [1]]],
];

describe.each(twins)(
  "the twin of %s leaves to who knows the argument",
  (_, _plain, ofColumns, read) => {
    const inPlace = (place: number, cells: Cells, others: Cells = sound) => {
      const at = (other: number) => (other === place ? cells : others);
      return ofColumns(at(0), at(1), at(2), at(3));
    };

    test.each(faults)("%s in any argument", (_name, cells) => {
      for (const place of read) expect(inPlace(place, cells)).toBeUndefined();
    });

    test("a price of 0, and takes a quantity of 0", () => {
      for (const place of read) {
        const index = inPlace(place, column([1, 0]));
        expect(index).toBe(place < 2 ? undefined : 100);
      }
    });

    test("no items", () => {
      expect(ofColumns([], [], [], [])).toBeUndefined();
    });

    test("a fault behind numbers that would overflow", () => {
      const [small, large] = [column([1e-300, 1e-300]), column([1e300, 1e300])];
      expect(faultOf(() => ofColumns(small, large, sound, sound)).code).toBe("overflow");
      for (const place of read) {
        const at = (other: number, cells: Cells) =>
          other === place ? [...cells.slice(0, 1), ["text"]] : cells;
        expect(ofColumns(at(0, small), at(1, large), at(2, sound), at(3, sound))).toBeUndefined();
      }
    });
  },
);

test.each(weighted)("the twin of %s leaves a basket without quantities", (_, _plain, ofColumns) => {
  const nothing = column([0, 0]);
  expect(ofColumns(sound, sound, nothing, nothing)).toBeUndefined();
});

test("an index of two baskets needs quantities in both, a Walsh index an item with both", () => {
  const nothing = column([0, 0]);
  for (const index of [fisherIndexOfColumns, drobischIndexOfColumns, tornqvistIndexOfColumns]) {
    expect(index(sound, sound, sound, nothing)).toBeUndefined();
    expect(index(sound, sound, nothing, sound)).toBeUndefined();
  }
  expect(walshIndexOfColumns(sound, sound, column([1, 0]), column([0, 1]))).toBeUndefined();
  expect(marshallEdgeworthIndexOfColumns(sound, sound, column([1, 0]), column([0, 1]))).toBe(100);
});
