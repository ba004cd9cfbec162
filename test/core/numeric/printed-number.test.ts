import fc from "fast-check";
import {
  decimalVotes,
  numberReader,
  parsePrintedNumber,
  readPrintedNumber,
} from "../../../src/core";

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

  test.each([
    ["1\u202f234\u2009567", ["1234567"]],
    ["1'000", ["1000"]],
    ["1\u2019234\u2019567,5", ["1234567.5"]],
    ["+0,45", ["0.45"]],
    ["\u20131,68", ["-1.68"]],
    ["- 5", ["-5"]],
    ["1.200,5-", ["-1200.5"]],
    ["(53.180,08)", ["-53180.08"]],
    ["(5,2%)", ["-5.2"]],
    ["(5,2) %", ["-5.2"]],
    ["5 persen", ["5"]],
    ["Rp 4.651", ["4651"]],
    ["-Rp4.651,25", ["-4651.25"]],
    ["Rp 4.651,-", ["4651"]],
    ["(US$ 1.200,5)", ["-1200.5"]],
    ["12,5 US$", ["12.5"]],
    ["7,31*)", ["7.31"]],
    ["7,31 r", ["7.31"]],
    ["7,31\u00b9", ["7.31"]],
    ["7,31 (r)", ["7.31"]],
    ["7,31 a)", ["7.31"]],
    ["7,31*) 1)", ["7.31"]],
    ["15,31)", ["15.3", "15.31"]],
    ["7,31**", ["7.31"]],
    ["7,31 ***)", ["7.31"]],
    ["7,31x", ["7.31"]],
    ["7,31 xr)", ["7.31"]],
    ["7,31rev", []],
    ["7,31 (12)", ["7.31"]],
    ["7,31 (**)", ["7.31"]],
    ["7,31 (a)", ["7.31"]],
    ["7,31 [r]", ["7.31"]],
    ["7,31 [12]", ["7.31"]],
    ["7,31[**]", ["7.31"]],
    ["7,31\u00b9\u00b2", ["7.31"]],
    ["7,31\u2020\u2021", ["7.31"]],
    ["7,31 12)", ["7.31"]],
    ["-Rp 4.651", ["-4651"]],
    ["4.651 rupiah", ["4651"]],
    ["4.651 IDR", ["4651"]],
    ["4.651 Rp", ["4651"]],
    ["(4.651 rupiah)", ["-4651"]],
    ["(12,5 dolar)", ["-12.5"]],
    ["12,5re)", ["12.5"]],
    ["4.651 rupiah*)", ["4651"]],
    ["4651 r a)", ["4651"]],
    ["4651r* re)", ["4651"]],
    ["4.651,-", ["4651"]],
    ["4.651, --", ["4651"]],
    ["4.651 dolar", ["4651", "4.651"]],
    ["12,5usd", ["12.5"]],
    ["12,5 dolar AS", ["12.5"]],
    ["12,5 dollar", ["12.5"]],
    ["12,5 US dollars", ["12.5"]],
    ["(5,2 )", ["-5.2"]],
    ["\uff11\uff12\uff0c\uff15", ["12.5"]],
  ])("readPrintedNumber(%j) is %j, whatever stands around the digits", (printed, readings) => {
    expect(texts(printed)).toEqual(readings);
  });

  test.each([
    ["1.130.0441)", 1],
    ["1.130.04412)", 12],
  ])("readPrintedNumber(%j) is 1130044 with note %d, the only regular reading", (printed) => {
    const regular = readPrintedNumber(printed).filter((reading) => reading.regular);
    expect(regular.map(({ text }) => text)).toEqual(["1130044"]);
  });

  test.each([
    "\u00031.23",
    "+-5",
    "-(5)",
    "-5-",
    "(000)",
    "12 kg",
    "5 juta",
    "1e5",
    "3-3",
    "12%5",
    "12usd5",
    "7*31",
    "\u0663",
  ])("readPrintedNumber(%j) has no reading: no wrong sign and no wrong size", (printed) => {
    expect(readPrintedNumber(printed)).toEqual([]);
  });

  test.each([
    ["US$ 15,87 juta", 0, 15870000],
    ["Rp 4,65 miliar", 6, 4650],
    ["1.250", 3, 1.25],
    ["44.7 million", 0, 44700000],
    ["4ribu", 0, 4000],
    ["4juta", 0, 4000000],
    ["4miliar", 0, 4000000000],
    ["4triliun", 0, 4000000000000],
  ])(
    "readPrintedNumber(%j, { unit: %d }) is %d in the unit that is asked for",
    (text, unit, value) => {
      expect(readPrintedNumber(text, { unit })[0]?.value).toBe(value);
    },
  );

  test.each(["4ribu5", "4juta5", "4miliar5", "4triliun5"])(
    "readPrintedNumber(%j, { unit: 0 }) has no reading: a word of scale ends a number",
    (text) => {
      expect(readPrintedNumber(text, { unit: 0 })).toEqual([]);
    },
  );

  test('readPrintedNumber("Rp 4.651 juta", { unit: 6 }) is 4651 or 4.651: only rupiah in ones have no thousandths', () => {
    expect(readPrintedNumber("Rp 4.651 juta", { unit: 6 }).map(({ value }) => value)).toEqual([
      4651, 4.651,
    ]);
  });

  test("a text of any length and make is read in no time", () => {
    // Time of the processor: a reading that tries each place of a text again takes more than ten times as much.
    const began = process.cpuUsage();
    for (const part of ["1", "1.", "1 ", " ", "(", "1)", "*", "1,234.", "rp "]) {
      readPrintedNumber(part.repeat(100_000));
      readPrintedNumber(part.repeat(79));
    }
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });

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
    ["123456789012345", 123456789012345],
    ["1.000.000.000.000.000.000", 1e18],
    ["0,00123456789012345", 0.00123456789012345],
  ])("parsePrintedNumber(%j) is %d", (printed, value) => {
    expect(parsePrintedNumber(printed)).toBe(value);
  });

  test('parsePrintedNumber("12,610") is refused and names both readings', () => {
    expect(() => parsePrintedNumber("12,610")).toThrow(
      expect.objectContaining({
        code: "ambiguous",
        details: { argument: "text", found: "12,610", expected: "12610, 12.610" },
      }),
    );
  });

  test.each(["9.007.199.254.740.993", "0,1234567890123456"])(
    "parsePrintedNumber(%j) has more than 15 digits, which no number holds",
    (text) => {
      expect(() => parsePrintedNumber(text)).toThrow(expect.objectContaining({ code: "overflow" }));
    },
  );

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

describe("numberReader", () => {
  const likely = (texts: string[], text: string, wider: string[] = []) =>
    numberReader(texts, decimalVotes(wider)).likely(text)?.text;

  test.each<[string[], string, string | undefined]>([
    [["12,610"], "12,610", "12610"],
    [["12,610", "117,67"], "12,610", "12.610"],
    [["12.610", "1.200.500,25"], "12.610", "12610"],
    [["22.865", "22.300.5"], "22.865", "22865"],
    [["2.5001)", "1,5", "2,5"], "2.5001)", "2500"],
    [["15,31)"], "15,31)", undefined],
    [["1.130.044", "12,610"], "12,610", "12.610"],
  ])("numberReader(%j) reads %j as %j", (texts, text, reading) => {
    expect(likely(texts, text)).toBe(reading);
  });

  test("a column that is sure of its mark is read by itself, another one by its table", () => {
    expect(likely(["1.5", "2.25", "1.234"], "1.234", ["1,5", "2,5", "3,5", "4,5"])).toBe("1.234");
    expect(likely(["1.5", "1.234"], "1.234", ["1,5", "2,5", "3,5", "4,5"])).toBe("1234");
    expect(likely(["1.5", "2,5", "1.234"], "1.234", ["1.5", "2.5"])).toBe("1.234");
  });

  test("both readings of 15,31) stay when the column has decimal points", () => {
    const { readings } = numberReader(["1.5", "2.5", "15,31)"]);
    expect(readings("15,31)").map(({ text }) => text)).toEqual(["15.3", "15.31"]);
  });
});
