import fc from "fast-check";
import {
  areaOf,
  columnLetters,
  formatAddress,
  parseAddress,
  sheetColumns,
  sheetRows,
  splitSheetName,
} from "../../../workbench/host";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("columnLetters(%d) is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("parseAddress reads back what formatAddress writes", () => {
  const area = fc
    .tuple(
      fc.nat(sheetRows - 1),
      fc.nat(sheetColumns - 1),
      fc.nat(sheetRows - 1),
      fc.nat(sheetColumns - 1),
    )
    .map(([r1, c1, r2, c2]) =>
      areaOf(Math.min(r1, r2), Math.min(c1, c2), Math.abs(r1 - r2) + 1, Math.abs(c1 - c2) + 1),
    );
  fc.assert(
    fc.property(area, (one) => {
      expect(parseAddress(formatAddress(one))).toEqual(one);
    }),
    { seed: 20202, numRuns: 300 },
  );
});

test("parseAddress reads $B$2:C9, A:C and 1:3", () => {
  expect(parseAddress("$B$2:C9")).toEqual(areaOf(1, 1, 8, 2));
  expect(parseAddress("A:C")).toEqual(areaOf(0, 0, sheetRows, 3));
  expect(parseAddress("1:3")).toEqual(areaOf(0, 0, 3, sheetColumns));
});

test("parseAddress refuses a row after the last one as InvalidArgument", () => {
  expect(() => parseAddress("A1048577")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});

test("splitSheetName takes the quotes off 'It''s mine'!A1", () => {
  expect(splitSheetName("'It''s mine'!A1")).toEqual({ sheetName: "It's mine", local: "A1" });
});
