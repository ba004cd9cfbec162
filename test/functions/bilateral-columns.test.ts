import fc from "fast-check";
import { elementaryMethods } from "../../src/core";
import { ofBase, ofBoth, ofCurrent, prices } from "../support/bilateral-lists";
import { customFunctions } from "../support/call-function";

const seed = 20260721;

/** Functions with their options, and which of an item's base price, current price, base and current quantity each one takes. */
const calls: readonly (readonly [
  id: string,
  options: readonly string[],
  takes: readonly number[],
])[] = [
  ["LASPEYRES_INDEX", [], ofBase],
  ["PAASCHE_INDEX", [], ofCurrent],
  ["LOWE_INDEX", [], ofBase],
  ["FISHER_INDEX", [], ofBoth],
  ["DROBISCH_INDEX", [], ofBoth],
  ["WALSH_INDEX", [], ofBoth],
  ["MARSHALL_EDGEWORTH_INDEX", [], ofBoth],
  ["TORNQVIST_INDEX", [], ofBoth],
  ["GEOMETRIC_LASPEYRES", [], ofBase],
  ["GEOMETRIC_PAASCHE", [], ofCurrent],
  ["YOUNG_INDEX", [], ofBase],
  ...elementaryMethods.map((method) => ["ELEMENTARY_INDEX", [method], prices] as const),
];

const number = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const items = fc.array(fc.tuple(number, number, number, number), { minLength: 2 });

test.each(calls)(
  `%s%j of columns, read in one pass, is that of rows (seed ${seed})`,
  (id, options, takes) => {
    fc.assert(
      fc.property(items, (rows) => {
        const lists = takes.map((at) => rows.map((row) => row[at]));
        const ofColumns = lists.map((list) => list.map((cell) => [cell]));
        const ofRows = lists.map((list) => [list]);
        expect(customFunctions[id]!(...ofColumns, ...options)).toEqual(
          customFunctions[id]!(...ofRows, ...options),
        );
      }),
      { seed, numRuns: 100 },
    );
  },
);
