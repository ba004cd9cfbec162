import fc from "fast-check";
import { english, fitNumber, indonesian } from "../../../workbench/host";

const within = (most: number) => (text: string) => text.length <= most;

describe("fitNumber(value, format, culture, fits): General", () => {
  test.each([
    [112.495223538403, 20, "112.4952235"],
    [112.495223538403, 9, "112.49522"],
    [112.495223538403, 5, "112.5"],
    [112.495223538403, 4, "112"],
    [112.495223538403, 2, "##"],
    [-112.495223538403, 6, "-112.5"],
    [99.996, 5, "100"],
    [0.4, 1, "0"],
    [-0.04, 3, "0"],
    [1234567, 7, "1234567"],
    [1234567, 6, "1E+06"],
    [1234567, 4, "####"],
    [12345678901, 11, "12345678901"],
    [123456789012, 12, "1.23457E+11"],
    [123456789012, 8, "1.23E+11"],
    [0.00001234, 9, "1.234E-05"],
    [0.00001234, 6, "1E-05"],
    [0.00001234, 2, "0"],
    [1e21, 3, "###"],
  ])("%d in %d characters is %s", (value, most, text) => {
    expect(fitNumber(value, "General", english, within(most))).toBe(text);
  });

  test("112.4952 in 6 characters is 112,5 and 123456789012 in 8 is 1,23E+11 to an Indonesian", () => {
    expect(fitNumber(112.4952, "General", indonesian, within(6))).toBe("112,5");
    expect(fitNumber(123456789012, "General", indonesian, within(8))).toBe("1,23E+11");
  });

  test("whatever is shown fits, or is # alone; and what is no # is the number rounded", () => {
    const value = fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
      .filter((number) => number === 0 || Math.abs(number) > 1e-300);
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 14 }), (number, most) => {
        const text = fitNumber(number, "General", english, within(most));
        expect(text.length).toBeLessThanOrEqual(most);
        if (/^#+$/.test(text)) return;
        const step = /E/.test(text) ? Math.abs(number) / 2 : 0.5;
        expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(step * 1.0001);
      }),
      { seed: 14, numRuns: 3000 },
    );
  });
});

describe("fitNumber(value, format, culture, fits): a format of its own", () => {
  test.each([
    [1234.5, "#,##0.00", 8, "1,234.50"],
    [1234.5, "#,##0.00", 7, "#######"],
    [43890, "dd/mm/yyyy", 10, "29/02/2020"],
    [43890, "dd/mm/yyyy", 9, "#########"],
    [0.125, "0.0%", 3, "###"],
  ])(
    "%d as %s in %d characters is %s: it is never rounded further",
    (value, format, most, text) => {
      expect(fitNumber(value, format, english, within(most))).toBe(text);
    },
  );
});
