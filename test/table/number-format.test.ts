import { isDateFormat, printedDecimals, shownDecimals, showsNilAsDash } from "../../src/table";

test.each([
  ["yyyy-mm-dd", true],
  ["mmm-yy", true],
  ["[h]:mm", true],
  ["General", false],
  ['#,##0" days"', false],
  ["[Red]#,##0.00", false],
  ["0.00E+00", false],
])("isDateFormat(%j) is %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

test.each([
  ["#,##0.00", 2],
  ["0", 0],
  ['0.0" of 10.00"', 1],
  ["_(* #,##0.000_);_(* (#,##0.000)", 3],
  ["General", undefined],
  ["@", undefined],
])("shownDecimals(%j) is %j", (format, decimals) => {
  expect(shownDecimals(format)).toBe(decimals);
});

test.each([
  ['#,##0;-#,##0;"-"', true],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', true],
  ["#,##0;-#,##0", false],
  ["#,##0;-#,##0;0", false],
])("showsNilAsDash(%j) is %s", (format, shows) => {
  expect(showsNilAsDash(format)).toBe(shows);
});

test("printedDecimals counts what is printed: 104.50 has 2, 7 and a dash have none", () => {
  expect(["104.50", "7", "-"].map(printedDecimals)).toEqual([2, 0, 0]);
});
