import {
  indexTree,
  laspeyresIndex,
  laspeyresIndexOfColumns,
  modifiedLaspeyres,
  modifiedLaspeyresPrices,
  weightedIndex,
} from "../../../src/core";

// One item as large as a number can count by twos, and many of 1 and 3 that are lost beside it one by one, not together.
const large = 1e16;
const many = 1000;
const base = [large, ...new Array<number>(many).fill(1)];
const current = [large, ...new Array<number>(many).fill(3)];
const ones = base.map(() => 1);
const index = ((large + 3 * many) / (large + many)) * 100;
const rows = base.map((price, i) => [price, current[i] as number]);

test("laspeyresIndex of one large and a thousand small items loses none of them", () => {
  expect(laspeyresIndex(base, current, ones)).toBe(index);
  expect(laspeyresIndex([...base].reverse(), [...current].reverse(), ones)).toBe(index);
});

test("laspeyresIndexOfColumns loses none of them", () => {
  const column = (numbers: readonly number[]) => numbers.map((number) => [number]);
  expect(laspeyresIndexOfColumns(column(base), column(current), column(ones))).toBe(index);
});

test("modifiedLaspeyresPrices loses none of them in any period", () => {
  expect(Array.from(modifiedLaspeyresPrices(rows, ones))).toEqual([100, index]);
  expect(Array.from(modifiedLaspeyresPrices([...rows].reverse(), ones))).toEqual([100, index]);
});

test("modifiedLaspeyres loses none of them", () => {
  const relatives = base.map((_, i) => [i === 0 ? 100 : 300]);
  expect(Array.from(modifiedLaspeyres(relatives, base))).toEqual([100, index]);
});

test("weightedIndex and a tree of one level lose none of them", () => {
  const mean = (large + 3 * many) / ones.length;
  expect(weightedIndex(current, ones)).toBe(mean);
  const tree = { parents: [-1, ...ones.map(() => 0)], weights: [0, ...ones] };
  const root = (leaves: readonly number[]) =>
    indexTree(tree, [[0], ...leaves.map((leaf) => [leaf])])[0];
  expect(root(current)).toEqual([mean]);
  expect(root([...current].reverse())).toEqual([mean]);
});
