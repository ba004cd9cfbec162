import { formatText, indonesian } from "../../../workbench/host";

test.each([
  [1234.5, "#,##0.00", "1,234.50"],
  [1.005, "0.00", "1.01"],
  [99.995, "0.00", "100.00"],
  [-0.001, "0.00", "0.00"],
  [0, '#,##0;-#,##0;"-"', "-"],
  [-1234567, '#,##0;-#,##0;"-"', "-1,234,567"],
  [0.125, "0.0%", "12.5%"],
  [12345, "0.00E+00", "1.23E+04"],
  [1234567, "#,##0,", "1,235"],
  [5, "000", "005"],
  [-1234.5, "$#,##0.00_);($#,##0.00)", "($1,234.50)"],
  [1 / 3, "General", "0.333333333"],
  [0.1 + 0.2, "General", "0.3"],
  [1234567890123, "General", "1.23457E+12"],
  [43831, "mmm-yy", "Jan-20"],
  [43831.520833333336, "m/d/yyyy h:mm", "1/1/2020 12:30"],
])("formatText(%d, %j) is %j", (value, format, text) => {
  expect(formatText(value, format)).toBe(text);
});

test.each([
  [1234.5, "#,##0.00", "1.234,50"],
  [1 / 3, "General", "0,333333333"],
  [0.125, "0.00%", "12,50%"],
  [43952, "mmmm yyyy", "Mei 2020"],
  [44044, "mmm-yy", "Agu-20"],
  [43952, "m/d/yyyy", "01/05/2020"],
  [1000.5, "$#,##0.00_);[Red]($#,##0.00)", "Rp1.000,50"],
])("in an Indonesian system formatText(%d, %j) is %j", (value, format, text) => {
  expect(formatText(value, format, indonesian)).toBe(text);
});

test("text and booleans show as they are", () => {
  expect([formatText("x", "0.00"), formatText(true, "0.00"), formatText("x", '@" (BPS)"')]).toEqual(
    ["x", "TRUE", "x (BPS)"],
  );
});
