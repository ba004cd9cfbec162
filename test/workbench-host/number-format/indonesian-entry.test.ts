import { indonesian, readEntry } from "../../../workbench/host";

/**
 * What an Excel under Indonesian regional settings makes of what is typed. Its rules for numbers and dates are those that
 * numfmt tabulated from Excel (github.com/borgar/numfmt, test/tables/parseValue-excel.json), with the separators, month
 * names and order of day and month of Indonesian.
 */
const read = (text: string) => readEntry(text, "General", indonesian);
const thisYear = new Date().getUTCFullYear();
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("numbers typed under Indonesian settings", () => {
  test.each([
    ["117,14", 117.14, undefined],
    ["7.500", 7500, "#,##0"],
    ["5.000", 5000, "#,##0"],
    ["1.500", 1500, "#,##0"],
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1.234.567", 1234567, "#,##0"],
    ["10.000.000.000", 10000000000, "#,##0"],
    ["1.000,", 1000, "#,##0.00"],
    ["2.528.408,57", 2528408.57, "#,##0.00"],
    ["0,5", 0.5, undefined],
    [",5", 0.5, undefined],
    ["5,", 5, undefined],
    ["-2,55", -2.55, undefined],
    ["-1.500", -1500, "#,##0"],
    ["+7", 7, undefined],
    ["(1.250)", -1250, "#,##0"],
    ["- 5", -5, undefined],
    ["(5,5%)", -0.055, "0.00%"],
    ["-12,5%", -0.125, "0.00%"],
    ["12 %", 0.12, "0%"],
    ["12%", 0.12, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["%5", 0.05, "0%"],
    ["1,5E3", 1500, "0.00E+00"],
    ["2e-3", 0.002, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["Rp1.000", 1000, "$#,##0_);[Red]($#,##0)"],
    ["Rp 1.000,50", 1000.5, "$#,##0.00_);[Red]($#,##0.00)"],
    ["-Rp1.000", -1000, "$#,##0_);[Red]($#,##0)"],
    ["Rp-1.000", -1000, "$#,##0_);[Red]($#,##0)"],
    ["(Rp1.000)", -1000, "$#,##0_);[Red]($#,##0)"],
    ["-1 1/4", -1.25, "# ?/?"],
    // Excel keeps 15 digits: a 16-digit number of a person or an account needs an apostrophe.
    ["1234567890123456", 1234567890123450, undefined],
    ["007", 7, undefined],
    [" 7 ", 7, undefined],
  ])("%j is %d with format %s", (text, value, numberFormat) => {
    expect(read(text)).toEqual({ value, numberFormat });
  });

  test.each([
    ["12.5"],
    ["117.14"],
    ["1.23"],
    ["1,234.5"],
    ["0.500"],
    ["1.2.3"],
    ["1,2,3"],
    ["12.462.99"],
    ["1.23.456"],
    ["$5"],
    ["1 234"],
    ["Rp1.000,-"],
    ["Rp. 1.000"],
    ["1.000 Rp"],
    ["IDR 1.000"],
    ["5-"],
    ["2.020 - 2.021"],
    ["BENAR"],
  ])("%j stays text", (text) => {
    expect(read(text)).toEqual({ value: text });
  });

  test("'007 is the text 007, true is TRUE, #N/A an error", () => {
    expect(["'007", "true", "#n/a"].map(read)).toEqual([
      { value: "007", apostrophe: true },
      { value: true },
      { value: { error: "#N/A" } },
    ]);
  });
});

describe("dates and times typed under Indonesian settings", () => {
  test.each([
    ["31/12/2020", serial(2020, 12, 31), "m/d/yyyy"],
    ["1-5-2020", serial(2020, 5, 1), "m/d/yyyy"],
    ["17/8/45", serial(1945, 8, 17), "m/d/yyyy"],
    ["2020-01-31", serial(2020, 1, 31), "m/d/yyyy"],
    ["2020-01", serial(2020, 1, 1), "mmm-yy"],
    ["Januari 2020", serial(2020, 1, 1), "mmm-yy"],
    ["November 2026", serial(2026, 11, 1), "mmm-yy"],
    ["Mei 2020", serial(2020, 5, 1), "mmm-yy"],
    ["Agu 2020", serial(2020, 8, 1), "mmm-yy"],
    ["1 Mei 2020", serial(2020, 5, 1), "d-mmm-yy"],
    ["17 Agustus 1945", serial(1945, 8, 17), "d-mmm-yy"],
    ["5-des-20", serial(2020, 12, 5), "d-mmm-yy"],
    ["17-Agustus-2020", serial(2020, 8, 17), "d-mmm-yy"],
    ["29/2/2020", serial(2020, 2, 29), "m/d/yyyy"],
    ["Des 25", serial(2025, 12, 1), "mmm-yy"],
    ["Okt-2020", serial(2020, 10, 1), "mmm-yy"],
    ["1/5/2020 12:30", serial(2020, 5, 1) + 12.5 / 24, "m/d/yyyy h:mm"],
    ["1 Mei 2020 12:30", serial(2020, 5, 1) + 12.5 / 24, "m/d/yyyy h:mm"],
    ["5 Mei", serial(thisYear, 5, 5), "d-mmm"],
    ["1/2", serial(thisYear, 2, 1), "d-mmm"],
    ["5/2020", serial(2020, 5, 1), "mmm-yy"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["24:30", 24.5 / 24, "[h]:mm:ss"],
  ])("%j is %d with format %s", (text, value, numberFormat) => {
    expect(read(text)).toEqual({ value, numberFormat });
  });

  test.each([
    ["12/31/2020"],
    ["29/2/2021"],
    ["31.12.2020"],
    ["2020-02-30"],
    ["May 2020"],
    ["Oct 2020"],
    ["Mei"],
    ["Jan-Mei"],
    ["2020-13"],
    ["Senin, 1 Mei 2020"],
  ])("%j stays text", (text) => {
    expect(read(text)).toEqual({ value: text });
  });
});

describe("formulas typed under Indonesian settings", () => {
  test.each([
    ["=SUM(1;2)", "=SUM(1,2)"],
    ["=1,5+1", "=1.5+1"],
    ["=ROUND(2,345;2)", "=ROUND(2.345,2)"],
    ["={1,5\\2;3\\4}", "={1.5,2;3,4}"],
    ['=IF(A1>1,5;"ya";"tidak")', '=IF(A1>1.5,"ya","tidak")'],
    ["=SUM(A1;-2,5%)", "=SUM(A1,-2.5%)"],
    ["+1,5*2", "=+1.5*2"],
    ["-A1*2", "=-A1*2"],
    ["@SUM(A1;2)", "=SUM(A1,2)"],
    ['=BPS.NTP(B1:D1;B2:D2)&";,"', '=BPS.NTP(B1:D1,B2:D2)&";,"'],
  ])("%j is the formula %s", (text, formula) => {
    expect(read(text).formula).toBe(formula);
  });

  test.each(["=SUM(A1,B1)", "=1.5+1", "=SUM(1.000;2)", "={1,5,2}"])("%j is refused", (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});
