import {
  decimalText,
  provenFaultText,
  readingsText,
} from "../../../src/workbook/plan/check-fault-text";

test("a proven fault says by how many statements, an unlikely sum how rare it is", () => {
  const finding = { cells: [], rivals: [], proof: [] };
  expect(provenFaultText({ ...finding, pattern: "digit" }, "en")).toBe(
    "wrong digit; 0 statements prove it",
  );
  expect(provenFaultText({ ...finding, pattern: "unlikely", oneIn: 10_000 }, "en")).toBe(
    "unlikely, not impossible: rounding alone misses by so much in fewer than 1 of 10,000 such sums",
  );
  expect(provenFaultText({ ...finding, pattern: "unlikely", oneIn: 1000 }, "id")).toContain(
    "pada kurang dari 1 di antara 1.000 jumlah serupa",
  );
});

test("readings are numbers in both languages, words in English only", () => {
  const cell = (readings: string) => [{ cell: "t!r!c", readings }];
  expect(readingsText(cell("2.12 | 2.13"), "en")).toBe("2.12 or 2.13");
  expect(readingsText(cell("100.86 to 100.93"), "id")).toBe("100,86 sampai 100,93");
  expect(readingsText(cell("nil | a part of the rest"), "en")).toBe("nil or a part of the rest");
  expect(readingsText(cell("nil | a part of the rest"), "id")).toBe("");
});

test("numbers take the decimal sign of the language", () => {
  expect([decimalText("8.89", "id"), decimalText("8.89", "en"), decimalText("-", "id")]).toEqual([
    "8,89",
    "8.89",
    "-",
  ]);
});
