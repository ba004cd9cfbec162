import { areaOf, mergeCells, moveCells, Workbook } from "../../../workbench/host";

function book(texts: Readonly<Record<string, string>>) {
  const workbook = new Workbook();
  workbook.addSheet("Lain nya");
  for (const [address, text] of Object.entries(texts)) {
    const { sheet, area } = workbook.placeOf(address);
    workbook.userEdit(sheet.id, area.row, area.column, text);
  }
  const move = (from: string, to: string) => {
    const { sheet, area } = workbook.placeOf(to);
    return moveCells(workbook, workbook.placeOf(from), { sheet, ...area });
  };
  const formula = (address: string) => {
    const { sheet, area } = workbook.placeOf(address);
    return sheet.formulaAt(area.row, area.column);
  };
  return { workbook, move, formula };
}

test("moveCells: references to the cells follow, those to replaced cells are #REF!", () => {
  const { workbook, move, formula } = book({
    A1: "1",
    A2: "2",
    B1: "=A1+$A$2",
    B2: "=SUM(A1:A2)",
    B3: "=SUM(A1:A3)",
    B4: "=D5",
    B5: "='Lain nya'!D5",
    "'Lain nya'!A1": "=Sheet1!A2",
  });
  workbook.names.add("figures", "=Sheet1!$A$1:$A$2", "");
  const before = workbook.snapshot();
  expect(move("A1:A2", "D4").area).toEqual(areaOf(3, 3, 2, 1));
  expect(["A1", "D4", "D5"].map(formula)).toEqual(["", 1, 2]);
  expect(["B1", "B2", "B3", "B4", "B5"].map(formula)).toEqual([
    "=D4+$D$5",
    "=SUM(D4:D5)",
    "=SUM(A1:A3)",
    "=#REF!",
    "='Lain nya'!D5",
  ]);
  expect(formula("'Lain nya'!A1")).toBe("=Sheet1!D5");
  expect(workbook.names.find("figures")?.formula).toBe("=Sheet1!$D$4:$D$5");
  const after = workbook.snapshot();
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  workbook.history.redo();
  expect(workbook.snapshot()).toEqual(after);
});

test("moveCells: to another sheet, where formulas go on meaning the same cells", () => {
  const { move, formula } = book({ A1: "1", B1: "2", C1: "=A1+B1", D1: "=C1" });
  move("B1:C1", "'Lain nya'!B1");
  expect(formula("'Lain nya'!C1")).toBe("=Sheet1!A1+B1");
  expect(formula("Sheet1!D1")).toBe("='Lain nya'!C1");
});

test("moveCells: looks, merged areas, tables and notes go along, over cells of their own too", () => {
  const { workbook, move, formula } = book({ A1: "Item", B1: "Value", A2: "rice", B2: "3" });
  const sheet = workbook.activeSheet;
  sheet.changeFormats(areaOf(1, 1), () => ({
    borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#000000" } },
  }));
  sheet.setNumberFormats(areaOf(1, 1), [["0.0"]]);
  const look = sheet.cellAt(1, 1);
  mergeCells(sheet, areaOf(3, 0, 1, 2));
  workbook.tables.add(sheet, areaOf(0, 0, 2, 2));
  sheet.comments.push({
    ...{ id: "n", row: 1, column: 0, content: "note", authorName: "", resolved: false },
  });
  const before = workbook.snapshot();
  move("A1:B4", "B2");
  expect(["A1", "B2", "C2", "B3", "C3"].map(formula)).toEqual(["", "Item", "Value", "rice", 3]);
  expect(sheet.cellAt(2, 2)).toEqual(look);
  expect(sheet.merges).toEqual([areaOf(4, 1, 1, 2)]);
  expect(sheet.tables.map(({ area }) => area)).toEqual([areaOf(1, 1, 2, 2)]);
  expect(sheet.comments).toMatchObject([{ row: 2, column: 1 }]);
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  move("A1:B4", "'Lain nya'!C1");
  const other = workbook.sheet("Lain nya");
  expect([sheet.tables.length, other.tables.map(({ area }) => area)]).toEqual([
    0,
    [areaOf(0, 2, 2, 2)],
  ]);
  expect(workbook.tables.all.map(({ sheet: home }) => home)).toEqual([other]);
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
});

test("moveCells: neither merged areas nor headers of tables are torn, and nothing changes then", () => {
  const { workbook, move } = book({ A1: "Item", B1: "Value", A2: "rice", B2: "3" });
  const sheet = workbook.activeSheet;
  workbook.tables.add(sheet, areaOf(0, 0, 2, 2));
  mergeCells(sheet, areaOf(4, 0, 1, 2));
  const before = workbook.snapshot();
  expect(() => move("A5", "D1")).toThrow("MergedRangeConflict");
  expect(() => move("D1", "A5")).toThrow("MergedRangeConflict");
  expect(() => move("A1", "D1")).toThrow("InvalidOperation");
  expect(workbook.snapshot()).toEqual(before);
});
