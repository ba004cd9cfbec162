import { areaOf, Workbook, type WorkbookChange } from "../../../workbench/host";

const filled = (): Workbook => {
  const workbook = new Workbook();
  workbook.activeSheet.write(areaOf(0, 0, 2, 2), [
    ["a", "b"],
    [1, 2],
  ]);
  return workbook;
};

describe("sheets", () => {
  test("addSheet takes the next free SheetN", () => {
    const workbook = new Workbook();
    workbook.addSheet("Sheet2");
    expect(workbook.addSheet().name).toBe("Sheet3");
  });

  test.each(["", "x".repeat(32), "a/b", "a:b", "'a", "History", "a[b]"])(
    "a sheet named %j is refused as InvalidArgument",
    (name) => {
      expect(() => new Workbook().addSheet(name)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
    },
  );

  test.each(["__proto__", "constructor", "x".repeat(31), "Data 📈", "Ekspor'20"])(
    "a sheet named %j can be added and found",
    (name) => {
      const workbook = new Workbook();
      expect(workbook.findSheet(name)).toBeUndefined();
      expect(workbook.addSheet(name)).toBe(workbook.sheet(name));
    },
  );

  test("a second sheet of the same name in other case is refused as ItemAlreadyExists", () => {
    expect(() => new Workbook().addSheet("SHEET1")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
  });

  test("the last visible sheet cannot be deleted", () => {
    const workbook = new Workbook();
    expect(() => workbook.deleteSheet(workbook.activeSheet)).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
  });

  test("deleting the active sheet makes its neighbour active", () => {
    const workbook = new Workbook();
    const second = workbook.addSheet();
    workbook.activate(second);
    workbook.deleteSheet(second);
    expect(workbook.activeSheet.name).toBe("Sheet1");
  });

  test("renaming a sheet renames it in formulas and names", () => {
    const workbook = filled();
    const other = workbook.addSheet("Other");
    other.write(areaOf(0, 0), [["=Sheet1!A1+SUM(Sheet1!A1:B2)"]]);
    workbook.names.add("block", "=Sheet1!$A$1:$B$2", "");
    workbook.renameSheet(workbook.sheet("Sheet1"), "My data");
    expect(other.formulaAt(0, 0)).toBe("='My data'!A1+SUM('My data'!A1:B2)");
    expect(workbook.names.items[0]?.formula).toBe("='My data'!$A$1:$B$2");
  });

  test("with the structure protected no sheet can be added: AccessDenied", () => {
    const workbook = new Workbook();
    workbook.protected = true;
    expect(() => workbook.addSheet()).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  });
});

describe("userEdit", () => {
  test("typing on a protected sheet is refused and changes nothing", () => {
    const workbook = filled();
    workbook.activeSheet.protected = true;
    const before = workbook.snapshot();
    expect(() => workbook.userEdit("Sheet1", 0, 0, "x")).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    expect(workbook.snapshot()).toEqual(before);
  });

  test("a cell that is not locked can be edited on a protected sheet", () => {
    const workbook = filled();
    const sheet = workbook.activeSheet;
    sheet.changeFormats(areaOf(0, 0), () => ({ locked: false }));
    sheet.protected = true;
    workbook.userEdit("Sheet1", 0, 0, "x");
    expect(sheet.valueAt(0, 0)).toBe("x");
  });

  test("views hear of the edit and who made it", () => {
    const workbook = new Workbook();
    const changes: WorkbookChange[] = [];
    workbook.changes.subscribe((change) => changes.push(change));
    workbook.userEdit("Sheet1", 1, 2, "5");
    const sheetId = workbook.activeSheet.id;
    expect(changes).toEqual([
      { kind: "cells", sheetId, area: areaOf(1, 2), source: "user" },
      { kind: "history" },
    ]);
  });
});

describe("tables", () => {
  test("headers become texts, filled and unique", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    sheet.write(areaOf(0, 0, 2, 4), [
      [2020, "a", "a", null],
      [1, 2, 3, 4],
    ]);
    const table = workbook.tables.add(sheet, areaOf(0, 0, 2, 4));
    expect(table.headers).toEqual(["2020", "a", "a2", "Column4"]);
    sheet.clear(areaOf(0, 1), "Contents");
    expect(table.headers).toEqual(["2020", "Column2", "a2", "Column4"]);
  });

  test("a formula in a header becomes its value once it has one, and undoing the entry gives the old header back", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    sheet.write(areaOf(0, 0, 2, 2), [
      ["a", "b"],
      [1, 2],
    ]);
    workbook.tables.add(sheet, areaOf(0, 0, 2, 2));
    workbook.userEdit(sheet.id, 0, 0, "=LOWER(B1)");
    expect(sheet.formulaAt(0, 0)).toBe("=LOWER(B1)");
    workbook.setCalculated(sheet.id, 0, 0, "b");
    expect([sheet.formulaAt(0, 0), sheet.formulaAt(0, 1)]).toEqual(["b2", "b"]);
    workbook.history.undo();
    expect(sheet.formulaAt(0, 0)).toBe("a");
    workbook.history.redo();
    workbook.setCalculated(sheet.id, 0, 0, { error: "#N/A" });
    expect(sheet.valueAt(0, 0)).toBe("#N/A");
    expect(sheet.cellAt(0, 0).formula).toBeUndefined();
  });

  test("a table over another table is refused as InvalidArgument", () => {
    const workbook = filled();
    workbook.tables.add(workbook.activeSheet, areaOf(0, 0, 2, 2));
    expect(() => workbook.tables.add(workbook.activeSheet, areaOf(1, 1, 3, 3))).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });

  test.each([
    ["1st", "InvalidArgument"],
    ["a b", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["taken", "InvalidArgument"],
  ])("a table named %j is refused as %s", (name, code) => {
    const workbook = filled();
    workbook.names.add("Taken", "=1", "");
    const table = workbook.tables.add(workbook.activeSheet, areaOf(0, 0, 2, 2));
    expect(() => workbook.tables.rename(table, name)).toThrow(expect.objectContaining({ code }));
  });
});

describe("tables that grow", () => {
  const withTable = () => {
    const workbook = filled();
    const sheet = workbook.activeSheet;
    return { workbook, sheet, table: workbook.tables.add(sheet, areaOf(0, 0, 2, 2)) };
  };

  test("what is written right below a table becomes part of it", () => {
    const { sheet, table } = withTable();
    sheet.write(areaOf(2, 0, 2, 2), [
      [3, 4],
      [5, 6],
    ]);
    expect(table.area).toEqual(areaOf(0, 0, 4, 2));
  });

  test("what is written right beside a table becomes a column with a header", () => {
    const { sheet, table } = withTable();
    sheet.write(areaOf(1, 2), [["x"]]);
    expect([table.area, table.headers]).toEqual([areaOf(0, 0, 2, 3), ["a", "b", "Column3"]]);
  });

  test.each([
    ["one row further down", areaOf(3, 0)],
    ["at the corner", areaOf(2, 2)],
    ["wider than the table", areaOf(2, 0, 1, 3)],
  ])("what is written %s leaves the table as it is", (_, area) => {
    const { sheet, table } = withTable();
    sheet.write(area, [Array<string>(area.columns).fill("x")]);
    expect(table.area).toEqual(areaOf(0, 0, 2, 2));
  });

  test("emptying the cells below a table, or writing where something stands, leaves it as it is", () => {
    const { sheet, table } = withTable();
    sheet.write(areaOf(2, 0), [[""]]);
    expect(table.area).toEqual(areaOf(0, 0, 2, 2));
    sheet.write(areaOf(2, 0, 1, 3), [["x", null, null]]);
    sheet.write(areaOf(2, 1), [["y"]]);
    expect(table.area).toEqual(areaOf(0, 0, 2, 2));
  });
});

describe("snapshot", () => {
  test("adding and removing a table, a sheet, a format and a value gives the same snapshot", () => {
    const workbook = filled();
    const before = workbook.snapshot();
    const sheet = workbook.activeSheet;
    const table = workbook.tables.add(sheet, areaOf(0, 0, 2, 2));
    const added = workbook.addSheet("New");
    sheet.write(areaOf(5, 5), [["'x"]]);
    sheet.changeFormats(areaOf(5, 5), () => ({ bold: true, fill: "#FFFF00" }));
    expect(workbook.snapshot()).not.toEqual(before);
    workbook.tables.remove(table);
    workbook.deleteSheet(added);
    sheet.clear(areaOf(5, 5), "All");
    expect(workbook.snapshot()).toEqual(before);
  });

  test("a cell set back to the default look leaves no trace", () => {
    const workbook = new Workbook();
    const before = workbook.snapshot();
    workbook.activeSheet.changeFormats(areaOf(0, 0), () => ({ bold: true, fontSize: 14 }));
    workbook.activeSheet.changeFormats(areaOf(0, 0), () => ({ bold: false, fontSize: 11 }));
    expect(workbook.snapshot()).toEqual(before);
  });
});
