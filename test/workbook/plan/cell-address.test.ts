import fc from "fast-check";
import {
  cellAddress,
  columnLetters,
  lastCell,
  parseCellAddress,
  rangeAddress,
} from "../../../src/workbook/plan";

describe("cell addresses", () => {
  test("columnLetters of 0, 25, 26, 701, 702 and the last column are A, Z, AA, ZZ, AAA, XFD", () => {
    const letters = [0, 25, 26, 701, 702, lastCell.column].map(columnLetters);
    expect(letters).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  test("parseCellAddress undoes cellAddress", () => {
    const position = fc.record({
      row: fc.nat(lastCell.row),
      column: fc.nat(lastCell.column),
    });
    fc.assert(
      fc.property(position, (at) => expect(parseCellAddress(cellAddress(at))).toEqual(at)),
      { seed: 20202, numRuns: 500 },
    );
  });

  test("parseCellAddress reads sheet names, dollars and ranges", () => {
    expect(parseCellAddress("'My!sheet'!$B$3:$D$9")).toEqual({ row: 2, column: 1 });
  });

  test("parseCellAddress refuses what is no cell", () => {
    expect(() => parseCellAddress("Sheet1!")).toThrow(RangeError);
    expect(() => parseCellAddress("A:A")).toThrow(RangeError);
  });

  test("rangeAddress of one cell is the cell", () => {
    expect(rangeAddress({ row: 2, column: 1 }, 1, 6)).toBe("B3:G3");
    expect(rangeAddress({ row: 2, column: 1 }, 1, 1)).toBe("B3");
  });
});
