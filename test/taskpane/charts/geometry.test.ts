import fc from "fast-check";
import { barGeometry, shortened } from "../../../src/taskpane/charts/bar-geometry";
import { lineGeometry, shownLabels } from "../../../src/taskpane/charts/line-geometry";

const valuesOf = (...values: number[]) => values.map((value) => ({ value }));

test("barGeometry of 50 and -50 in 100 pixels has its zero in the middle", () => {
  const { zero, placed } = barGeometry(valuesOf(50, -50), 100);
  expect(zero).toBe(50);
  expect(placed).toEqual([
    { value: 50, x: 50, length: 50 },
    { value: -50, x: 0, length: 50 },
  ]);
});

test("barGeometry shows the smallest value, and nothing for nil", () => {
  const lengths = barGeometry(valuesOf(1e9, 1, 0), 100).placed.map(({ length }) => length);
  expect(lengths).toEqual([100, 1, 0]);
});

test("barGeometry of nils alone has no bars, and no undefined place", () => {
  expect(barGeometry(valuesOf(0, 0), 100).placed.map(({ x }) => x)).toEqual([0, 0]);
});

test("bars stay in the drawing, in proportion to their values", () => {
  const bars = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(bars, (values) => {
      for (const { x, length } of barGeometry(valuesOf(...values), 300).placed) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x + length).toBeLessThanOrEqual(301);
      }
    }),
    { seed: 20200 },
  );
});

test('shortened("Bahan Bakar Mineral", 120, "12.3") leaves room for the value', () => {
  expect(shortened("Bahan Bakar Mineral", 120, "12.3")).toBe("Bahan Bakar…");
  expect(shortened("Kopi", 120, "12.3")).toBe("Kopi");
});

test("lineGeometry has zero among its ticks, above it larger values", () => {
  const { y, ticks } = lineGeometry([{ values: [15.87, 157.09] }], 2, 300, 170);
  expect(ticks).toContain(0);
  expect(y(157.09)).toBeLessThan(y(15.87));
});

test("shownLabels of sixteen years in 300 pixels are every third, 2020 among them", () => {
  const years = Array.from({ length: 16 }, (_, index) => String(2005 + index));
  expect(shownLabels(years, 300).map(({ label }) => label)).toEqual([
    "2005",
    "2008",
    "2011",
    "2014",
    "2017",
    "2020",
  ]);
});
