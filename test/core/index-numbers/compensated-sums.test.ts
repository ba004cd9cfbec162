import {
  basketIndexOfColumns,
  indexTree,
  laspeyresIndex,
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

test("basketIndexOfColumns loses none of them", () => {
  const column = (numbers: readonly number[]) => numbers.map((number) => [number]);
  expect(basketIndexOfColumns(column(base), column(current), column(ones))).toBe(index);
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

// A small item before the large one and another behind it: only together they reach the next number, 16 above 1e17.
const smallFirst = [8, 1e17, 5];
const largeFirst = [2e17, 16, 10];
const three = [1, 1, 1];

test("a small item before a large one is not lost by laspeyresIndex and modifiedLaspeyresPrices", () => {
  expect(laspeyresIndex(smallFirst, largeFirst, three)).toBe(200);
  expect(laspeyresIndex(largeFirst, smallFirst, three)).toBe(50);
  const twoPeriods = smallFirst.map((price, i) => [price, largeFirst[i] as number]);
  expect(Array.from(modifiedLaspeyresPrices(twoPeriods, three))).toEqual([100, 200]);
});

test("a small item before a large one is not lost by modifiedLaspeyres", () => {
  const values = [800, 1e17, 500];
  const relatives = [[1], [100], [1]];
  expect(modifiedLaspeyres(relatives, values)[1]).toBe(((1e17 + 16) / (1e17 + 1296)) * 100);
});
