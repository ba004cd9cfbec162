import fc from "fast-check";
import { parsePrintedNumber, readPrintedNumber } from "../../../src/core";

const texts = (printed: string) => readPrintedNumber(printed).map(({ text }) => text);

describe("readPrintedNumber", () => {
  test.each([
    ["203 179", ["203179"]],
    ["104,50", ["104.50"]],
    ["-0,01", ["-0.01"]],
    ["\u22120,01", ["-0.01"]],
    ["16.279.934,15", ["16279934.15"]],
    ["12.462.99", ["12462.99"]],
    ["786.511.6", ["786511.6"]],
    ["2.502.141.32", ["2502141.32"]],
    ["361,810,48", ["361810.48"]],
    ["12,610", ["12610", "12.610"]],
    ["3.417.704.963", ["3417704963", "3417704.963"]],
    ["1,200,902", ["1200902", "1200.902"]],
    ["0,123", ["0.123"]],
    ["1234.567", ["1234.567"]],
    ["1,234.567", ["1234.567", "1234567"]],
    ["007", ["7"]],
    [" 42\u00a0", ["42"]],
    ["1.234,567.890", ["1234567890", "1234567.890"]],
  ])("readPrintedNumber(%j) is %j", (printed, readings) => {
    expect(texts(printed)).toEqual(readings);
  });

  test.each(["", "-", "\u2013", "a", "1..2", "1,", ",5", "12.34.56", "1 23", "1,2 3", "2018=100"])(
    "readPrintedNumber(%j) has no reading",
    (printed) => {
      expect(readPrintedNumber(printed)).toEqual([]);
    },
  );

  test("a mark in two roles makes a reading irregular", () => {
    expect(readPrintedNumber("1.130.044").map(({ regular }) => regular)).toEqual([true, false]);
    expect(readPrintedNumber("12.462.99").map(({ regular }) => regular)).toEqual([false]);
  });

  test("the readings of any number that was printed with marks include that number", () => {
    const marks = fc.constantFrom([".", ","], [",", "."], [" ", ","], [".", "."], [",", ","]);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 3 }),
        marks,
        (whole, decimals, [group, point]) => {
          const tail = decimals === 0 ? "" : (point as string) + "5".repeat(decimals);
          const head = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, group as string);
          const expected = `${whole}${decimals === 0 ? "" : `.${"5".repeat(decimals)}`}`;
          expect(texts(head + tail)).toContain(expected);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("parsePrintedNumber", () => {
  test.each([
    ["1.130.044", 1130044],
    ["1,200,902", 1200902],
    ["16.279.934,15", 16279934.15],
    ["12.462.99", 12462.99],
    ["-51,03", -51.03],
    ["203 179", 203179],
    ["0,123", 0.123],
    ["123456789012345678", 123456789012345680],
  ])("parsePrintedNumber(%j) is %d", (printed, value) => {
    expect(parsePrintedNumber(printed)).toBe(value);
  });

  test('parsePrintedNumber("12,610") is refused and names both readings', () => {
    expect(() => parsePrintedNumber("12,610")).toThrow(
      expect.objectContaining({
        code: "ambiguous",
        details: { found: "12,610", expected: "12610, 12.610" },
      }),
    );
  });

  test('parsePrintedNumber("-") is not a number', () => {
    expect(() => parsePrintedNumber("-")).toThrow(
      expect.objectContaining({ code: "not-a-number" }),
    );
  });

  test("it answers the only regular reading, or else the only reading", () => {
    const printed = fc.stringMatching(/^-?\d{1,4}([., ]\d{1,4}){0,3}$/);
    fc.assert(
      fc.property(printed, (text) => {
        const readings = readPrintedNumber(text);
        const regular = readings.filter((reading) => reading.regular);
        const candidates = regular.length > 0 ? regular : readings;
        if (candidates.length === 1) {
          expect(parsePrintedNumber(text)).toBe(candidates[0]?.value);
        } else {
          expect(() => parsePrintedNumber(text)).toThrow();
        }
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});
