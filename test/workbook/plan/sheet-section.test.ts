import { section, text } from "../../../src/workbook/plan/sheet-section";

test("section refuses a row that is not as wide as its headers, before Excel would", () => {
  const request = { at: 0, title: "Parts", headers: ["A", "B"].map(text) };
  expect(() => section({ ...request, rows: [[text("a")]] })).toThrow(RangeError);
  expect(section({ ...request, rows: [["a", "b"].map(text)] })).toHaveLength(2);
});
