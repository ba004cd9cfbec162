import fc from "fast-check";
import { HostError, isCellError, readEntry } from "../../../workbench/host";

const value = (text: string, format = "General") => readEntry(text, format).value;

describe("readEntry of numbers", () => {
  test.each([
    ["1e3", 1000, "0.00E+00"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["(12)", -12, undefined],
    ["-5", -5, undefined],
    ["+5", 5, undefined],
    [" 7 ", 7, undefined],
    [".5", 0.5, undefined],
    ["0 1/2", 0.5, "# ?/?"],
    ["03", 3, undefined],
  ])("%j is %d with format %s", (text, number, numberFormat) => {
    expect(readEntry(text, "General")).toEqual({ value: number, numberFormat });
  });

  test.each([
    "1.234.567",
    "1,23",
    "12,5",
    "1 234",
    "abc",
    "1e",
    "..",
    "--5x",
    "1.2.3",
    "12.462.99",
  ])("%j is no number and stays text", (text) => {
    if (text.startsWith("-")) expect(() => readEntry(text, "General")).toThrow(HostError);
    else expect(value(text)).toBe(text);
  });

  test("a number of ordinary size comes back with the 15 digits that Excel keeps", () => {
    const ordinary = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(
        ordinary.filter((number) => Math.abs(number) > 1e-5),
        (number) => {
          const kept = Number(number.toPrecision(15));
          expect(value(String(kept))).toBe(kept);
        },
      ),
      { seed: 20201, numRuns: 500 },
    );
  });
});

describe("readEntry of dates, which are a trap for data", () => {
  test.each([
    ["2020-01", 43831, "mmm-yy"],
    ["2020-01-31", 43861, "m/d/yyyy"],
    ["3/4/2020", 43894, "m/d/yyyy"],
    ["Jan 2020", 43831, "mmm-yy"],
    ["1-Mar-2020", 43891, "d-mmm-yy"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["1/1/1900", 1, "m/d/yyyy"],
  ])("%j becomes %d with format %s", (text, serial, numberFormat) => {
    expect(readEntry(text, "General")).toEqual({ value: serial, numberFormat });
  });

  test.each(["2020-13", "31/31/2020", "Jan", "2020", "1999/2000"])("%j becomes no date", (text) => {
    const read = readEntry(text, "General");
    expect([text, Number(text)]).toContain(read.value);
  });
});

describe("readEntry of formulas and text", () => {
  test.each([
    ["=A1+1", "=A1+1"],
    ["+A1", "=+A1"],
    ["-A1*2", "=-A1*2"],
    ["-abc", "=-abc"],
    ["@SUM(A1:A2)", "=SUM(A1:A2)"],
    ['=BPS.NTP(B5:G5,"x")', '=BPS.NTP(B5:G5,"x")'],
    ["=Table1[[#Headers],[a b]]", "=Table1[[#Headers],[a b]]"],
    ["='My sheet'!A1", "='My sheet'!A1"],
    ["=F()", "=F()"],
    ["=F(1,)", "=F(1,)"],
    ["={1,2;3,4}", "={1,2;3,4}"],
  ])("%j is the formula %s", (text, formula) => {
    expect(readEntry(text, "General").formula).toBe(formula);
  });

  test.each(["=1+", "=(1", "=1)", '="x', "=*2", "-a, b", "+)", "=A1,B1"])(
    "%j is refused as InvalidArgument",
    (text) => {
      expect(() => readEntry(text, "General")).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
    },
  );

  test.each(["=", "+", "-", "@", "–", "a=b", "\t=1", " "])("%j stays text", (text) => {
    expect(readEntry(text, "General")).toEqual({ value: text });
  });

  test("an apostrophe makes text of anything and is kept apart", () => {
    expect(readEntry("'=1+1", "General")).toEqual({ value: "=1+1", apostrophe: true });
  });

  test("a cell with format @ keeps 03 and =1 as text", () => {
    expect([value("03", "@"), value("=1", "@")]).toEqual(["03", "=1"]);
  });

  test("true is a boolean and #N/A an error", () => {
    expect(value("true")).toBe(true);
    expect(isCellError(value("#n/a"))).toBe(true);
  });
});
