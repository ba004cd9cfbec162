import { readFigure } from "../../../src/core/checking";
import { withLostZeros, withoutPadding } from "../../../src/analysis/table-check/figure-grid";

const grid = (...rows: string[]) =>
  rows.map((row) => row.split(" ").map((cell) => (cell === "." ? undefined : readFigure(cell))));
const decimals = (figures: ReturnType<typeof grid>) =>
  figures.map((row) => row.map((figure) => figure?.decimals));

test("a column of three whole numbers that show decimals is known to the unit", () => {
  expect(decimals(withoutPadding(grid("10.00 1.50", "20.00 2.00", "33.0 3.00")))).toEqual([
    [0, 2],
    [0, 2],
    [0, 2],
  ]);
});

test("two such numbers may be so by chance; dashes, blanks and numbers without decimals are none of them", () => {
  const two = grid("10.00", "20.00", "-", ".", "5");
  expect(decimals(withoutPadding(two))).toEqual(decimals(two));
  const three = grid("10.00 .", "20.00", "30.00", "-", ".", "5");
  expect(withoutPadding(three)[3]).toEqual(three[3]);
  expect(decimals(withoutPadding(three))[0]).toEqual([0, undefined]);
});

test("a column with a number that is not whole shows what it knows", () => {
  const figures = grid("10.00", "20.00", "30.00", "40.05");
  expect(decimals(withoutPadding(figures))).toEqual(decimals(figures));
});

test("rows of other lengths are looked at to their ends", () => {
  expect(decimals(withoutPadding(grid("7", "1 2.0", "1 3.0", "1 4.0")))[3]).toEqual([0, 0]);
  expect(withoutPadding([])).toEqual([]);
});

const anywhere = () => true;

test("a number that shows one decimal less than the others of its column has lost a zero", () => {
  expect(decimals(withLostZeros(grid("12.5 3", "12.25 4", "7 5.25"), anywhere))).toEqual([
    [2, 0],
    [2, 0],
    // Two zeros are no accident.
    [0, 2],
  ]);
});

test("only numbers without a format lose zeros, and only they tell how many decimals there are", () => {
  const figures = grid("12.5 -", "12.25 1.5", ". 2.25");
  expect(decimals(withLostZeros(figures, (row) => row === 0))).toEqual(decimals(figures));
  expect(decimals(withLostZeros(figures, (row) => row === 1))).toEqual(decimals(figures));
  const filled = withLostZeros(figures, anywhere);
  expect(filled[0]![1]).toEqual(figures[0]![1]);
  expect(decimals(filled)[1]).toEqual([2, 2]);
  expect(withLostZeros([], anywhere)).toEqual([]);
});
