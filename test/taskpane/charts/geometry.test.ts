import fc from "fast-check";
import { barCut } from "../../../src/taskpane/charts/drawing/bar-cut";
import { barGeometry } from "../../../src/taskpane/charts/drawing/bar-geometry";
import { lineGeometry, shownLabels } from "../../../src/taskpane/charts/drawing/line-geometry";
import type { ChartOfBars } from "../../../src/taskpane/charts/chart";
import { drawBars, shortened } from "../../../src/taskpane/charts/drawing";

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
  const lengths = barGeometry(valuesOf(1e9, 1e9, 1, 0), 100).placed.map(({ length }) => length);
  expect(lengths).toEqual([100, 100, 1, 0]);
});

test("barGeometry of nils alone has no bars, and no undefined place", () => {
  expect(barGeometry(valuesOf(0, 0), 100).placed.map(({ x }) => x)).toEqual([0, 0]);
});

test("bars of years stand between the year and its number; bars with longer names below them", () => {
  const chart = (labels: readonly string[]): ChartOfBars => ({
    kind: "bars",
    title: "",
    description: "",
    source: "",
    headers: ["", ""],
    bars: labels.map((label, at) => ({ label, value: at - 1, text: "+15,34" })),
  });
  const boxes = (labels: readonly string[]) =>
    drawBars(chart(labels), 300, "en").marks.flatMap((mark) =>
      mark.tag === "rect" ? [mark.at] : [],
    );
  for (const { x, width } of boxes(["2019", "2020", "2021"])) {
    expect(Number(x)).toBeGreaterThan(25);
    expect(Number(x) + Number(width)).toBeLessThan(262);
  }
  const [first] = boxes(["Nickel", "Coal", "Coffee"]);
  expect(first?.x).toBe(0);
});

test("bars stay in the drawing, and a larger value never has a shorter bar", () => {
  const size = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const weight = fc.constantFrom(undefined, "strong" as const, "quiet" as const);
  const bars = fc.array(
    fc.record({ value: size, weight }).map(({ value, weight: given }) => ({
      value,
      ...(given && { weight: given }),
    })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(bars, (given) => {
      const { placed } = barGeometry(given, 300);
      for (const { x, length } of placed) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x + length).toBeLessThanOrEqual(301);
      }
      const bySize = [...placed].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
      bySize.forEach(({ length }, at) =>
        expect(length).toBeGreaterThanOrEqual((bySize[at - 1]?.length ?? 0) - 1e-9),
      );
    }),
    { seed: 20200 },
  );
});

describe("barCut", () => {
  const total = (value: number) => ({ value, weight: "strong" as const });

  test("120 beside -10 dwarfs it: it is drawn as 15", () => {
    expect(barCut(valuesOf(120, -10, 4))).toEqual({ drawn: 15, next: 10 });
    expect(barCut(valuesOf(4, -120, 10))).toEqual({ drawn: 15, next: 10 });
  });

  test("a total of 124 is cut with the item of 120 that it is about as large as", () => {
    const bars = [total(124), ...valuesOf(120, 10, -6)];
    expect(barCut(bars)).toEqual({ drawn: 15, next: 10 });
    const { placed, broken } = barGeometry(bars, 300);
    expect(placed.map(({ cut }) => cut !== undefined)).toEqual([true, true, false, false]);
    expect(broken).toEqual({ count: 2, times: 12 });
    expect(placed[0]?.length).toBe(placed[1]?.length);
  });

  test("a total of 60 beside items of 10 and less is cut alone", () => {
    const bars = [total(60), ...valuesOf(10, 9, 8)];
    expect(barGeometry(bars, 300).broken).toEqual({ count: 1, times: 6 });
  });

  test.each([[[50, 10]], [[30, 29, 1]], [[7]], [[7, 0]], [[0, 0]], [[]]])(
    "%p is drawn to scale",
    (values) => expect(barCut(valuesOf(...values))).toBeUndefined(),
  );

  test("more than five times the next is cut, in the middle of what is drawn beyond the next", () => {
    expect(barCut(valuesOf(50.1, 10))).toEqual({ drawn: 15, next: 10 });
    const { placed, broken } = barGeometry(valuesOf(-120, 10), 300);
    expect(broken).toEqual({ count: 1, times: 12 });
    // From -15 to 10 in 300 pixels: zero at 180, the bar to the left of it, broken after 10.
    expect(placed[0]).toMatchObject({ x: 0, length: 180 });
    expect(placed[0]?.cut).toBeCloseTo(180 - 0.85 * 180);
    expect(placed[1]).not.toHaveProperty("cut");
  });
});

test('shortened("Bahan Bakar Mineral", 12) ends with a sign', () => {
  expect(shortened("Bahan Bakar Mineral", 12)).toBe("Bahan Bakar…");
  expect(shortened("Kopi", 12)).toBe("Kopi");
});

const size = { width: 300, height: 170, endWidth: 20, endRows: [1, 1, 1] };
const drawn = (values: (number | undefined)[], more = {}) =>
  lineGeometry(
    { lines: [{ name: "", values }], labels: ["a", "b"], axisText: String, ...more },
    size,
  );

test("numbers of the axis have the room that the longest of them needs", () => {
  expect(drawn([1, 2]).x(0)).toBe(40);
  const axisText = (value: number) => `${value.toFixed(2)} miliar`;
  const room = drawn([1, 2], { axisText }).x(0);
  expect(room).toBeGreaterThan(5.7 * "1.00 miliar".length);
});

test("lineGeometry from zero has it among its ticks, above it larger values", () => {
  const { y, ticks } = drawn([15.87, 157.09], { fromZero: true });
  expect(ticks).toContain(0);
  expect(y(157.09)).toBeLessThan(y(15.87));
});

test("lineGeometry else begins near the lowest, the reference in sight", () => {
  expect(drawn([101, 104]).ticks).not.toContain(0);
  const { y } = drawn([101, 104], { reference: 90 });
  expect(y(90)).toBeLessThanOrEqual(150);
});

test("names at the ends of lines that end together stand apart, within the drawing", () => {
  const lines = ["a", "b", "c"].map((name) => ({ name, values: [0, 100] }));
  const { ends } = lineGeometry({ lines, labels: ["x", "y"], axisText: String }, size);
  const heights = ends.map(({ at }) => at).sort((a, b) => a - b);
  expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(13);
  expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThanOrEqual(13);
  expect(heights[2]).toBeLessThanOrEqual(150);
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
