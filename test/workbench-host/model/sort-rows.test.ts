import fc from "fast-check";
import {
  areaOf,
  copiedFormula,
  dataRows,
  mergeCells,
  selectedRegion,
  sortObstacle,
  sortRows,
  Workbook,
  type Written,
} from "../../../workbench/host";

function withRows(rows: Written[][], at = areaOf(0, 0)) {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const area = areaOf(at.row, at.column, rows.length, rows[0]!.length);
  workbook.step(() => sheet.write(area, rows));
  const column = (index: number) =>
    rows.map((_, row) => sheet.formulaAt(at.row + row, at.column + index));
  return { workbook, sheet, area, column };
}

test("sortRows: numbers, texts whatever their capitals, booleans, errors, and blanks last", () => {
  const { workbook, sheet, area, column } = withRows(
    ["b", 10, "", true, "A", "#N/A", 2, false].map((value) => [value]),
  );
  sortRows(workbook, sheet, area, [{ column: 0, descending: false }]);
  expect(column(0)).toEqual([2, 10, "A", "b", false, true, "#N/A", ""]);
  sortRows(workbook, sheet, area, [{ column: 0, descending: true }]);
  expect(column(0)).toEqual(["#N/A", true, false, "b", "A", 10, 2, ""]);
});

test("sortRows: equal rows keep their order in both directions, and whole rows move", () => {
  const { workbook, sheet, area, column } = withRows([
    [2, "a"],
    [1, "b"],
    [2, "c"],
    [1, "d"],
  ]);
  sortRows(workbook, sheet, area, [{ column: 0, descending: false }]);
  expect(column(1)).toEqual(["b", "d", "a", "c"]);
  sortRows(workbook, sheet, area, [{ column: 0, descending: true }]);
  expect(column(1)).toEqual(["a", "c", "b", "d"]);
});

test("sortRows: a formula goes on reading its own row; what it says of other sheets stays", () => {
  const { workbook, sheet, area, column } = withRows([
    [3, "=A1*$D$1", "=Sheet1!A1"],
    [1, "=A2*$D$1", "=Sheet1!A2"],
  ]);
  sortRows(workbook, sheet, area, [{ column: 0, descending: false }]);
  expect(column(1)).toEqual(["=A1*$D$1", "=A2*$D$1"]);
  expect(column(2)).toEqual(["=Sheet1!A2", "=Sheet1!A1"]);
});

test("sortRows: hidden rows and borders stay where they are, other looks move", () => {
  const { workbook, sheet, area, column } = withRows([[3], [9], [1]]);
  sheet.hideRows(areaOf(1, 0), true);
  const line = { style: "Continuous", weight: "Thin", color: "#000000" };
  sheet.changeFormats(areaOf(0, 0), () => ({ bold: true, borders: { EdgeTop: line } }));
  sortRows(workbook, sheet, area, [{ column: 0, descending: false }]);
  expect(column(0)).toEqual([1, 9, 3]);
  expect(sheet.cellAt(0, 0).format).toEqual({ borders: { EdgeTop: line } });
  expect(sheet.cellAt(2, 0).format).toEqual({ bold: true });
});

test("sortRows of any rows gives the same rows in order, and undoing brings back the start", () => {
  const value = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom("a", "B", "", "#N/A", "=A1+1"),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (rows, descending) => {
        const numbered = rows.map((row, index): Written[] => [...row, index]);
        const { workbook, sheet, area, column } = withRows(numbered);
        const before = workbook.snapshot();
        sortRows(workbook, sheet, area, [{ column: 0, descending }]);
        const order = column(2) as number[];
        expect([...order].sort((a, b) => a - b)).toEqual(order.map((_, index) => index));
        const isFormula = (one: unknown) => typeof one === "string" && one.startsWith("=");
        const sorted = order.map((index) => rows[index]![0]);
        expect(column(0).map((one) => (isFormula(one) ? "=" : one))).toEqual(
          sorted.map((one) => (isFormula(one) ? "=" : one)),
        );
        const numbers = sorted.filter((one) => typeof one === "number");
        expect(numbers).toEqual([...numbers].sort((a, b) => (descending ? b - a : a - b)));
        if (order.some((index, row) => index !== row)) workbook.history.undo();
        expect(workbook.snapshot()).toEqual(before);
      },
    ),
    { seed: 14, numRuns: 200 },
  );
});

test("sortObstacle: merged cells, an array formula, a spill, a block of the add-in; a mark of one cell is none", () => {
  const { workbook, sheet, area } = withRows([[1], [2], [3]]);
  expect(sortObstacle(workbook, sheet, area)).toBeUndefined();
  workbook.names.add("_Mark", "=Sheet1!$A$2", "").visible = false;
  expect(sortObstacle(workbook, sheet, area)).toBeUndefined();
  workbook.names.add("_Block", "=Sheet1!$A$3:$C$9", "").visible = false;
  expect(sortObstacle(workbook, sheet, area)).toBe("block");
  expect(sortObstacle(workbook, sheet, areaOf(0, 0, 2, 1))).toBeUndefined();
  sheet.write(areaOf(0, 4), [["=SEQUENCE(3)"]]);
  sheet.setCalculated(0, 4, [[1], [2], [3]]);
  expect(sortObstacle(workbook, sheet, areaOf(1, 4, 2, 1))).toBe("spill");
  sheet.arrayFormulas.push(areaOf(0, 6, 2, 1));
  expect(sortObstacle(workbook, sheet, areaOf(0, 6, 2, 1))).toBe("array");
  mergeCells(sheet, areaOf(0, 8, 1, 2));
  expect(sortObstacle(workbook, sheet, areaOf(0, 8, 2, 1))).toBe("merged");
});

describe("selectedRegion", () => {
  const region = (rows: Written[][], select: string) => {
    const { workbook, sheet } = withRows(rows, areaOf(1, 1));
    const { area } = workbook.placeOf(select);
    workbook.select(sheet, [area]);
    return { workbook, sheet, found: () => selectedRegion(workbook.selection) };
  };
  const table = [
    ["Item", 2019],
    ["a", 1],
    ["b", 2],
  ];

  it("of one cell is the filled cells around it, with texts above numbers as headings", () => {
    const { found } = region([["Item", "Value"], ...table.slice(1)], "C3");
    expect(found()).toEqual({ area: areaOf(1, 1, 3, 2), hasHeader: true });
    expect(dataRows(found()!)).toEqual(areaOf(2, 1, 2, 2));
  });

  it("takes years in bold for headings, and texts among texts for data", () => {
    const { sheet, found } = region(
      [
        [2018, 2019],
        [1, 2],
        [3, 4],
      ],
      "B2",
    );
    expect(found()?.hasHeader).toBe(false);
    sheet.changeFormats(areaOf(1, 1, 1, 2), () => ({ bold: true }));
    expect(found()?.hasHeader).toBe(true);
    expect(region([["a"], ["b"], ["c"]], "B2").found()?.hasHeader).toBe(false);
  });

  it("of several cells is these, as far as they are filled; of an empty cell nothing", () => {
    expect(region(table, "B3:B90").found()).toEqual({ area: areaOf(2, 1, 2, 1), hasHeader: false });
    expect(region(table, "H20").found()).toBeUndefined();
    expect(region(table, "B:B").found()?.area).toEqual(areaOf(1, 1, 3, 1));
  });

  it("of a cell in a table is the table, without its total row", () => {
    const { workbook, sheet, found } = region(table, "B3");
    const added = workbook.tables.add(sheet, areaOf(1, 1, 3, 2));
    added.showTotals = true;
    expect(found()).toEqual({ area: areaOf(1, 1, 2, 2), hasHeader: true });
  });
});

test("copiedFormula moves what has no dollar sign, and gives #REF! beyond the edge", () => {
  expect(copiedFormula('=A1+$B$1+B$2+$C3&"A1"', 2, 1)).toBe('=B3+$B$1+C$2+$C5&"A1"');
  expect(copiedFormula("=SUM(A1:B2,Other!C3,A:A,3:4,$3:4)", 1, 1)).toBe(
    "=SUM(B2:C3,Other!D4,B:B,4:5,$3:5)",
  );
  expect(copiedFormula("=A2+Rate1x", -1, 0)).toBe("=A1+Rate1x");
  expect(copiedFormula("=A1", -1, 0)).toBe("=#REF!");
  expect(copiedFormula("=Other!A1+A1", 1, 0, "own sheet only")).toBe("=Other!A1+A2");
});
