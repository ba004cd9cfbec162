import { bundledLibrary } from "../../src/bundled";
import { ntpBook } from "../support/bundled-books";
import { findSeries, seriesList } from "../../src/library";

test("findSeries(It, NTPR) joins the two half years of Perkebunan Rakyat", () => {
  const series = findSeries(bundledLibrary, "It", "NTPR");
  expect(series.periods).toHaveLength(12);
  expect([series.periods[0], series.periods[11]]).toEqual(["2020-01", "2020-12"]);
  expect(series).toMatchObject({ group: "estate-crops", measure: "index", unit: "point" });
  expect(series.values.every((value) => /^\d+\.\d\d$/.test(value))).toBe(true);
});

test.each(["perubahan It", "It change", "it  PERUBAHAN"])(
  "findSeries(%s, NTP) is the monthly change",
  (item) => {
    expect(findSeries(bundledLibrary, item, "Gabungan")).toMatchObject({
      item: "it",
      measure: "change",
      unit: "percent",
    });
  },
);

test("findSeries(03 volume, imports) is a volume in kg", () => {
  expect(findSeries(bundledLibrary, "03 volume", "imports")).toMatchObject({
    item: "hs03",
    unit: "kg",
  });
});

test("findSeries(China, imports) finds a country", () => {
  expect(findSeries(bundledLibrary, "China", "imports").periods).toEqual([
    "2017",
    "2018",
    "2019",
    "2020",
  ]);
});

test.each([
  ["Itt", "Gabungan", undefined, "item"],
  ["It", "Gabung", undefined, "group"],
  ["It", "Gabungan", "ntp-kaltim-2021", "publication"],
])(
  "findSeries(%s, %s, %s) is unknown and names the nearest",
  (item, group, publication, argument) => {
    expect(() => findSeries(bundledLibrary, item, group, publication)).toThrow(
      expect.objectContaining({
        code: "unknown-id",
        details: expect.objectContaining({ argument, expected: expect.stringMatching(/./) }),
      }),
    );
  },
);

test("all eight groups have every row of their tables as a series of 12 months, levels and changes", () => {
  const series = seriesList(ntpBook);
  expect(new Set(series.map(({ group }) => group)).size).toBe(8);
  expect(series.every(({ periods }) => periods.length === 12)).toBe(true);
  const keys = series.map(({ group, measure, item }) => `${group} ${measure} ${item}`);
  expect(new Set(keys).size).toBe(keys.length);
});
