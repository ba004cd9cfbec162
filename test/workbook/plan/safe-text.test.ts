import fc from "fast-check";
import { safeText, writtenValue } from "../../../src/workbook/plan";

const payloads = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1",
  "  =cmd|' /C calc'!A0",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "'=1",
  "2020",
  "1/2",
  "12%",
  "Jan 2020",
  "1e3",
  "٣",
  "true",
  "SALAH",
  "#N/A",
  '=HYPERLINK("http://x","y")',
  "=DDE(a;b;c)",
  "Rp 1.000",
  "5 Januari 2020",
  "10:30 PM",
  "-",
];

describe("safeText", () => {
  test.each(payloads)("safeText(%j) begins with an apostrophe and keeps the text", (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  test("safeText of plain words is the words", () => {
    expect(safeText("Kopi, Teh, Rempah")).toBe("Kopi, Teh, Rempah");
    expect(safeText("")).toBe("");
    expect(safeText("Lampiran 2. Nilai Tukar Petani")).toBe("Lampiran 2. Nilai Tukar Petani");
  });

  test("code in a text cell keeps its form, and cannot become a formula", () => {
    expect(writtenValue({ text: "03", format: "@" })).toBe("03");
    expect(writtenValue({ text: "=1", format: "@" })).toBe("'=1");
  });

  test("written text never begins as a formula, whatever stands before it", () => {
    const start = fc.constantFrom(" ", "\t", "\u00a0", "\u3000", "\r", "\n", "");
    const sign = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠");
    fc.assert(
      fc.property(fc.array(start), sign, fc.string(), (blanks, first, rest) => {
        const text = blanks.join("") + first + rest;
        expect(writtenValue({ text })).toBe(`'${text}`);
      }),
      { seed: 20201, numRuns: 500 },
    );
  });
});
