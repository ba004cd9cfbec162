import fc from "fast-check";
import {
  areaOf,
  shiftArea,
  shiftCells,
  shiftOf,
  shiftReferences,
  sheetColumns,
  sheetRows,
  Workbook,
  type WorkbookSnapshot,
} from "../../../workbench/host";

const wholeRow = (row: number, rows = 1) => areaOf(row, 0, rows, sheetColumns);

test.each([
  ["=A1+A5", "=A1+A6"],
  ["=SUM(A1:A5)", "=SUM(A1:A6)"],
  ['=$A$5&"A5"', '=$A$6&"A5"'],
  ["=Other!A5", "=Other!A5"],
  ["='Sheet1'!A5", "='Sheet1'!A6"],
  ["=LOG10(A5)", "=LOG10(A6)"],
  ["=A:A", "=A:A"],
  ["=5:5", "=6:6"],
  ["=BPS.NTP(B5:G5,B9:G9)", "=BPS.NTP(B6:G6,B10:G10)"],
])("after a row is inserted before row 3, %s reads %s", (formula, moved) => {
  const shift = shiftOf(wholeRow(2), "Down");
  expect(shiftReferences(formula, shift, "Sheet1", "Sheet1")).toBe(moved);
});

test("references to deleted rows become #REF!, and ranges shrink", () => {
  const shift = shiftOf(wholeRow(2), "Up");
  expect(shiftReferences("=A3+SUM(A2:A5)", shift, "Sheet1", "Sheet1")).toBe("=#REF!+SUM(A2:A4)");
});

test("shiftArea leaves an area alone that would move in part", () => {
  const area = areaOf(5, 0, 2, 3);
  expect(shiftArea(shiftOf(areaOf(2, 0, 1, 2), "Down"), area)).toEqual(area);
});

test("inserting rows moves cells, tables, merged areas, names and heights with them", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(4, 0, 2, 2), [
    ["a", "b"],
    [1, "=A6"],
  ]);
  const table = workbook.tables.add(sheet, areaOf(4, 0, 2, 2));
  workbook.names.add("block", "=Sheet1!$A$5:$B$6", "");
  sheet.layout.setRowHeight(wholeRow(4), 30);
  shiftCells(workbook, sheet, shiftOf(wholeRow(0, 2), "Down"));
  expect(sheet.valueAt(7, 0)).toBe(1);
  expect(sheet.formulaAt(7, 1)).toBe("=A8");
  expect(table.area).toEqual(areaOf(6, 0, 2, 2));
  expect(workbook.names.items[0]?.formula).toBe("=Sheet1!$A$7:$B$8");
  expect(sheet.layout.rowHeight(6)).toBe(30);
  expect(sheet.layout.rowHeight(4)).toBe(15);
});

test("inserting and deleting the same rows gives the workbook back", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(1, 1, 3, 2), [
    ["x", 1],
    ["y", "=C2*2"],
    ["z", "=SUM(C2:C3)"],
  ]);
  const before = workbook.snapshot();
  shiftCells(workbook, sheet, shiftOf(wholeRow(2, 3), "Down"));
  expect(workbook.snapshot()).not.toEqual(before);
  shiftCells(workbook, sheet, shiftOf(wholeRow(2, 3), "Up"));
  expect(workbook.snapshot()).toEqual(before);
});

test("cells that would tear a table apart are not shifted: InsertDeleteConflict", () => {
  const workbook = new Workbook();
  workbook.tables.add(workbook.activeSheet, areaOf(5, 0, 3, 3));
  const shift = shiftOf(areaOf(2, 0, 1, 2), "Down");
  expect(() => shiftCells(workbook, workbook.activeSheet, shift)).toThrow(
    expect.objectContaining({ code: "InsertDeleteConflict" }),
  );
});

test("the header row of a table goes with the whole table only: InsertDeleteConflict", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.tables.add(sheet, areaOf(5, 0, 3, 3));
  const up = (first: number, count: number) => shiftOf(wholeRow(first, count), "Up");
  expect(() => shiftCells(workbook, sheet, up(4, 3))).toThrow(
    expect.objectContaining({ code: "InsertDeleteConflict" }),
  );
  shiftCells(workbook, sheet, up(4, 4));
  expect(sheet.tables).toEqual([]);
});

test("inserting and deleting rows or columns anywhere gives any workbook back", () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(5) });
  const content = fc.oneof(
    fc.integer().map(String),
    cell.map(({ row, column }) => `=${"ABCDEF"[column] ?? "A"}${row + 1}*2`),
    fc.tuple(cell, cell).map(([a, b]) => {
      const corner = (one: typeof a) => `$${"ABCDEF"[one.column] ?? "A"}${one.row + 1}`;
      return `=SUM(${corner(a)}:${corner(b)})`;
    }),
  );
  const written = fc.array(fc.tuple(cell, content), { maxLength: 20 });
  const place = fc.record({
    at: fc.nat(9),
    count: fc.integer({ min: 1, max: 3 }),
    rows: fc.boolean(),
  });
  fc.assert(
    fc.property(written, place, (cells, { at, count, rows }) => {
      const workbook = new Workbook();
      const sheet = workbook.activeSheet;
      for (const [{ row, column }, text] of cells) sheet.write(areaOf(row, column), [[text]]);
      const before = workbook.snapshot();
      const area = rows ? wholeRow(at, count) : areaOf(0, at, sheetRows, count);
      shiftCells(workbook, sheet, shiftOf(area, rows ? "Down" : "Right"));
      shiftCells(workbook, sheet, shiftOf(area, rows ? "Up" : "Left"));
      expect(normalized(workbook.snapshot())).toEqual(normalized(before));
    }),
    { seed: 20203, numRuns: 200 },
  );
});

const plainReference = fc.constantFrom(
  ...["A1", "$B$3", "C$4", "$D5", "AB12", "XFD1048576", "A1:C3", "$A$2:$B$9", "B9:A2", "A01", "b4"],
  ...["A:A", "$B:C", "3:5", "$2:$2", "A1:A1048576", "A3:XFD3", "XFE1", "ZZZ9", "A1048577", "A0"],
  ...["SUM(A1)", "LOG10(B5)", "A1.5", "1E5", "2.5", "NAME", "TRUE", "A1:B2:C3", "$$A1", "A1:B"],
);

test("a plain formula is shifted as one that also holds a text, which goes the long way", () => {
  const formula = fc
    .array(fc.tuple(plainReference, fc.constantFrom("+", "*", ",", "<=", ")", " ")))
    .map((parts) => `=${parts.flat().join("")}`);
  const shift = fc
    .record({
      at: fc.nat(10),
      count: fc.integer({ min: 1, max: 3 }),
      direction: fc.constantFrom("Down", "Up", "Right", "Left"),
    })
    .map(({ at, count, direction }) =>
      shiftOf(
        direction === "Down" || direction === "Up"
          ? wholeRow(at, count)
          : areaOf(0, at, sheetRows, count),
        direction,
      ),
    );
  fc.assert(
    fc.property(formula, shift, (plain, by) => {
      const long = shiftReferences(`${plain}&""`, by, "Sheet1", "Sheet1");
      expect(`${shiftReferences(plain, by, "Sheet1", "Sheet1")}&""`).toBe(long);
    }),
    { seed: 20204, numRuns: 2000 },
  );
});

test("a row that is inserted among many moves each cell once, with its formula, and is undone", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("Other");
  const rows = 200;
  const figures = Array.from({ length: rows }, (_, row) => [row, `=A${row + 1}*2+$A$1`]);
  workbook.step(() => {
    sheet.write(areaOf(0, 0, rows, 2), figures);
    other.write(areaOf(0, 0), [["=SUM(Sheet1!A1:A200)"]]);
  });
  const before = workbook.snapshot();
  workbook.step(() => shiftCells(workbook, sheet, shiftOf(wholeRow(50), "Down")));
  for (const [row, [value, formula]] of figures.entries()) {
    const at = row < 50 ? row : row + 1;
    expect(sheet.cellAt(at, 0).value).toBe(value);
    expect(sheet.cellAt(at, 1).formula).toBe(String(formula).replace(/A\d+/, `A${at + 1}`));
  }
  expect(sheet.cellAt(50, 0).value).toBe("");
  expect(other.cellAt(0, 0).formula).toBe("=SUM(Sheet1!A1:A201)");
  const after = workbook.snapshot();
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  workbook.history.redo();
  expect(workbook.snapshot()).toEqual(after);
});

/** Ranges that were written from their later corner come back from their first. */
const normalized = (snapshot: WorkbookSnapshot): unknown =>
  JSON.parse(
    JSON.stringify(snapshot).replace(
      /\$([A-F])(\d):\$([A-F])(\d)/g,
      (_, a: string, b: string, c: string, d: string) =>
        `$${a < c ? a : c}${b < d ? b : d}:$${a < c ? c : a}${b < d ? d : b}`,
    ),
  );
