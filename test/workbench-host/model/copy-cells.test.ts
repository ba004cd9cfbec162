import fc from "fast-check";
import {
  areaOf,
  copyCells,
  mergeCells,
  pasteCells,
  plainFormat,
  Workbook,
  type PasteKind,
} from "../../../workbench/host";

const line = { style: "Continuous", weight: "Thin", color: "#FF0000" };
const noLook = () => plainFormat;

function book(texts: Readonly<Record<string, string>>) {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  for (const [address, text] of Object.entries(texts)) {
    const { area } = workbook.placeOf(address);
    workbook.userEdit(sheet.id, area.row, area.column, text);
  }
  const areaAt = (address: string) => workbook.placeOf(address).area;
  const copy = (address: string) => copyCells(sheet, areaAt(address), noLook);
  const paste = (from: string, to: string, kind?: PasteKind) =>
    pasteCells(workbook, copy(from), sheet, areaAt(to), kind);
  const formulas = (address: string) => {
    const { row, column, rows, columns } = areaAt(address);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => sheet.formulaAt(row + i, column + j)),
    );
  };
  return { workbook, sheet, areaAt, copy, paste, formulas };
}

test("pasteCells: the whole look goes along, borders, indent and vertical alignment too", () => {
  const { sheet, areaAt, paste } = book({ A1: "5" });
  sheet.changeFormats(areaAt("A1"), () => ({
    borders: { EdgeTop: { ...line, style: "Dash" }, EdgeLeft: line },
    indentLevel: 2,
    verticalAlignment: "Center",
    textOrientation: 45,
    shrinkToFit: true,
    fontName: "Arial",
  }));
  sheet.setNumberFormats(areaAt("A1"), [["0.00"]]);
  sheet.changeFormats(areaAt("C3"), () => ({ fill: "#FFFF00" }));
  paste("A1", "C3");
  expect(sheet.cellAt(2, 2)).toEqual(sheet.cellAt(0, 0));
  paste("B1", "C3");
  expect(sheet.cellAt(2, 2)).toEqual(sheet.cellAt(0, 1));
});

test("pasteCells: references move along, and a larger selection is filled", () => {
  const { paste, formulas } = book({ A1: "1", B1: "=A1*$A$1", B2: "x" });
  expect(paste("B1:B2", "D1:E4")).toEqual(areaOf(0, 3, 4, 2));
  expect(formulas("D1:E4")).toEqual([
    ["=C1*$A$1", "=D1*$A$1"],
    ["x", "x"],
    ["=C3*$A$1", "=D3*$A$1"],
    ["x", "x"],
  ]);
  // Three rows do not hold two a whole number of times.
  expect(paste("B1:B2", "G1:G3")).toEqual(areaOf(0, 6, 2, 1));
});

test("pasteCells: values without formulas, or the look alone", () => {
  const { workbook, sheet, areaAt, paste, formulas } = book({ A1: "=1+1", C1: "old", D1: "old" });
  workbook.setCalculated(sheet.id, 0, 0, 2);
  sheet.changeFormats(areaAt("A1"), () => ({ bold: true }));
  paste("A1", "C1", "values");
  paste("A1", "D1", "formats");
  expect(formulas("C1:D1")).toEqual([[2, "old"]]);
  expect([2, 3].map((column) => sheet.cellAt(0, column).format.bold)).toEqual([undefined, true]);
});

test("pasteCells: of a spilled array the formula goes, or values where its cell was not copied", () => {
  const { workbook, sheet, paste, formulas } = book({ A1: "=SEQUENCE(3)" });
  workbook.setCalculated(sheet.id, 0, 0, [[1], [2], [3]]);
  paste("A1:A3", "C1");
  paste("A2:A3", "E1");
  expect(formulas("C1:C3")).toEqual([["=SEQUENCE(3)"], [""], [""]]);
  expect(formulas("E1:E2")).toEqual([[2], [3]]);
});

test("pasteCells: merged areas are merged again, and one is never torn", () => {
  const { sheet, areaAt, paste } = book({ A1: "head", A2: "1", B2: "2" });
  mergeCells(sheet, areaAt("A1:B1"));
  paste("A1:B2", "D1:E4");
  expect(sheet.merges).toEqual([areaAt("A1:B1"), areaAt("D1:E1"), areaAt("D3:E3")]);
  expect(() => paste("A2", "E3")).toThrow("MergedRangeConflict");
  paste("A2:B2", "D1");
  expect(sheet.merges).toEqual([areaAt("A1:B1"), areaAt("D3:E3")]);
});

test("pasteCells: rows that a filter hides are not copied", () => {
  const { sheet, copy, workbook, areaAt, formulas } = book({ A1: "a", A2: "b", A3: "c" });
  sheet.filter = { area: areaAt("A1:A3"), criteria: new Map(), hidden: new Set([1]) };
  pasteCells(workbook, copy("A1:A3"), sheet, areaAt("C1"));
  expect(formulas("C1:C3")).toEqual([["a"], ["c"], [""]]);
});

test("pasteCells: whole columns are copied as far as something stands in them", () => {
  const { workbook, sheet, copy, areaAt, formulas } = book({ A1: "1", A3: "3" });
  expect(copy("A:A").rows).toEqual([0, 1, 2]);
  pasteCells(workbook, copy("A:A"), sheet, areaAt("C:C"));
  expect(formulas("C1:C3")).toEqual([[1], [""], [3]]);
});

test("pasteCells: is one step, whatever is copied where", () => {
  const place = fc.record({ row: fc.nat(5), column: fc.nat(5) });
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(place, size, place, size, (from, extent, to, selected) => {
      const { workbook, sheet } = book({ A1: "1", B2: "=A1+B$1", C3: "=SUM(A1:B2)", D4: "text" });
      workbook.step(() => mergeCells(sheet, areaOf(4, 0, 2, 2)));
      const before = workbook.snapshot();
      const copied = copyCells(sheet, { ...from, ...extent }, noLook);
      try {
        pasteCells(workbook, copied, sheet, { ...to, ...selected });
      } catch {
        expect(workbook.snapshot()).toEqual(before);
        return;
      }
      const after = workbook.snapshot();
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      workbook.history.undo();
      expect(workbook.snapshot()).toEqual(before);
      workbook.history.redo();
      expect(workbook.snapshot()).toEqual(after);
    }),
    { seed: 1401, numRuns: 300 },
  );
});
