import { customFunctions, errorOf } from "../../support/call-function";

const { MODIFIED_LASPEYRES, MODIFIED_LASPEYRES_PRICES, INDEX_TREE } = customFunctions;
const card = (number: number) => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue: number,
});

test("rows of items take a formatted number as the number it stands for", () => {
  expect(MODIFIED_LASPEYRES!([[110, card(100)]], [[1]])).toEqual(
    MODIFIED_LASPEYRES!([[110, 100]], [[1]]),
  );
  expect(MODIFIED_LASPEYRES_PRICES!([[card(10), 11]], [[3]])).toEqual(
    MODIFIED_LASPEYRES_PRICES!([[10, 11]], [[3]]),
  );
});

test("rows across are read like rows down", () => {
  const across = MODIFIED_LASPEYRES!(
    [
      [110, 90],
      [100, 120],
    ],
    [[3, 1]],
  ) as number[][];
  expect(across.map(([index]) => [index!.toFixed(9)])).toEqual([
    ["100.000000000"],
    ["105.000000000"],
    ["109.500000000"],
  ]);
});

test("rows of inner nodes may hold texts, and a gap is found below them", () => {
  const tree = (leaf: unknown) =>
    INDEX_TREE!([["A"], ["B"]], [[""], ["A"]], [[0], [1]], [["total"], [leaf]]);
  expect(tree(105)).toEqual([[105], [105]]);
  expect(errorOf(() => tree(""))).toMatchObject({ code: "#N/A" });
});
