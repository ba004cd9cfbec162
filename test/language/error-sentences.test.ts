import { errorSentence, excelErrorValue } from "../../src/language";

test("errorSentence names argument, row and column in English", () => {
  const details = { argument: "it", position: { row: 2, column: 3 }, found: "x" };
  expect(errorSentence("not-a-number", details, "en")).toBe(
    'it, row 2, column 3: "x" is text, not a number.',
  );
});

test("errorSentence names argument, row and column in Indonesian", () => {
  const details = { argument: "it", position: { row: 2, column: 3 }, found: "x" };
  expect(errorSentence("not-a-number", details, "id")).toBe(
    'it, baris 2, kolom 3: "x" adalah teks, bukan angka.',
  );
});

test("errorSentence does without an argument", () => {
  expect(errorSentence("overflow", {}, "en")).toBe(
    "The arguments: the result is too large or too small.",
  );
});

test.each([
  ["shape", "#VALUE!"],
  ["missing", "#N/A"],
  ["zero-denominator", "#DIV/0!"],
  ["overflow", "#NUM!"],
] as const)("a failure %s shows as %s", (code, value) => {
  expect(excelErrorValue(code)).toBe(value);
});
