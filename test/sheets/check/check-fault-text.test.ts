import {
  decimalText,
  provenFaultText,
  readingsText,
} from "../../../src/sheets/check/check-fault-text";

test("a proved fault says by how many statements, a likely one how many support it, an unlikely sum how rare it is", () => {
  const finding = { cells: [], rivals: [], rivalPairs: [], proof: [], isProved: false };
  expect(provenFaultText({ ...finding, pattern: "digit" }, "en")).toBe(
    "wrong digit; 0 statements support it",
  );
  expect(provenFaultText({ ...finding, pattern: "digit", isProved: true }, "en")).toBe(
    "wrong digit; 0 statements prove it",
  );
  expect(provenFaultText({ ...finding, pattern: "unlikely", oneIn: 10_000 }, "en")).toBe(
    "unlikely, not impossible: rounding alone explains a gap this large in fewer than 1 of 10,000 such sums",
  );
  expect(provenFaultText({ ...finding, pattern: "unlikely", oneIn: 1000 }, "id")).toContain(
    "pada kurang dari 1 di antara 1.000 penjumlahan serupa",
  );
});

test("readings are joined by the language's word, each once", () => {
  const readings = { en: "nil | a part of the rest", id: "nihil | sebagian dari sisanya" };
  const cells = [
    { cell: "t!r!c", readings },
    { cell: "t!s!c", readings },
  ];
  expect(readingsText(cells, "en")).toBe("nil or a part of the rest");
  expect(readingsText(cells, "id")).toBe("nihil atau sebagian dari sisanya");
});

test("numbers take the decimal sign of the language", () => {
  expect([decimalText("8.89", "id"), decimalText("8.89", "en"), decimalText("-", "id")]).toEqual([
    "8,89",
    "8.89",
    "-",
  ]);
});
