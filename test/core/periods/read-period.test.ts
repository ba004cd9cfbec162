import { monthNumber, readPeriod } from "../../../src/core";

test.each([
  [2020, "2020"],
  [43831, "2020-01"],
  [43861.75, "2020-01"],
  [43862, "2020-02"],
  ["43831", "2020-01"],
  ["2020", "2020"],
  ["2020-01", "2020-01"],
  [" 2020-1 ", "2020-01"],
  ["2020-01-31", "2020-01"],
  ["01/2020", "2020-01"],
  ["Januari 2020", "2020-01"],
  ["Jan 2020", "2020-01"],
  ["jan-20", "2020-01"],
  ["M a r e t 2020", "2020-03"],
  ["2020 October", "2020-10"],
  ["Okt. 2020", "2020-10"],
  ["NOPEMBER 2019", "2019-11"],
  [" 43831 ", "2020-01"],
  ["43861.75", "2020-01"],
  ["2020-01-5", "2020-01"],
  ["2020-01-15", "2020-01"],
  ["2020.01", "2020-01"],
  ["01.2020", "2020-01"],
  ["2020*", "2020"],
  [1800, "1800"],
  [2200, "2200"],
  [10_000, "1927-05"],
  [2_958_465, "9999-12"],
])("readPeriod(%j) is %s", (cell, period) => {
  expect(readPeriod(cell)).toBe(period);
});

test.each([0, 12.5, 117.14, 9999, -43831, 3e6, NaN, Infinity])(
  "readPeriod(%d) is no period",
  (cell) => {
    expect(readPeriod(cell)).toBeUndefined();
  },
);

test.each([
  "",
  "It",
  "Total",
  "2020-13",
  "00/2020",
  "Marta 2020",
  "hs03",
  "12",
  "Jumlah 2020",
  "Jan 12 2021",
  "2020 IV",
])("readPeriod(%j) is no period", (cell) => {
  expect(readPeriod(cell)).toBeUndefined();
});

test.each([
  ["Januari", 1],
  ["A p r i l", 4],
  [" Mei ", 5],
  ["Mei", 5],
  ["may", 5],
  ["Agt", 8],
  ["Desember", 12],
])("monthNumber(%s) is %d", (word, month) => {
  expect(monthNumber(word)).toBe(month);
});

test("monthNumber of a word that only begins like a month is undefined", () => {
  expect(["Marine", "Mayones", "Seng", "Junior", "Ma.ret"].map(monthNumber)).toEqual(
    new Array(5).fill(undefined),
  );
});
