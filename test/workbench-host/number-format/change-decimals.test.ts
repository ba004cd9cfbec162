import { changeDecimals } from "../../../workbench/host/number-format";

test.each<[string, unknown, 1 | -1, string]>([
  ["General", 1.5, 1, "0.00"],
  ["General", 1.5, -1, "0"],
  ["General", 7, -1, "0"],
  ["General", "text", 1, "General"],
  ["#,##0", 1, 1, "#,##0.0"],
  ["#,##0.0", 1, -1, "#,##0"],
  ["0.00%", 1, 1, "0.000%"],
  ['"Rp" #,##0.00;-"Rp" #,##0.00', 1, -1, '"Rp" #,##0.0;-"Rp" #,##0.0'],
  ['#,##0;-#,##0;"-"', 1, 1, '#,##0.0;-#,##0.0;"-"'],
  ["0.0,,", 1, 1, "0.00,,"],
  ["0,", 1, 1, "0.0,"],
  ["d/m/yyyy", 1, 1, "d/m/yyyy"],
  ["@", "1", 1, "@"],
])("changeDecimals(%j, %j, %d) is %j", (format, value, change, answer) => {
  expect(changeDecimals(format, value, change)).toBe(answer);
});
