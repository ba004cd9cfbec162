import { areaOf } from "../../../workbench/host";
import { codeOf, openHost } from "./harness";

describe("writing", () => {
  test("range.values refuses rows that do not fit, and writes nothing", async () => {
    const { workbook, onSheet } = openHost();
    const before = workbook.snapshot();
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(workbook.snapshot()).toEqual(before);
  });

  test("one value fills the range, null leaves a cell as it is", async () => {
    const { workbook, onSheet } = openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = 7 as unknown as number[][];
      sheet.getRange("A1:B1").values = [[null, 8]];
      await context.sync();
    });
    expect([workbook.activeSheet.valueAt(0, 0), workbook.activeSheet.valueAt(0, 1)]).toEqual([
      7, 8,
    ]);
  });

  test("a text that begins as a formula and is none fails the whole range", async () => {
    const { workbook, onSheet } = openHost();
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:A2").values = [["good"], ["- bad, text"]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(workbook.activeSheet.valueAt(0, 0)).toBe("");
  });

  test("what was done before the failing action stays done", async () => {
    const { workbook, onSheet } = openHost();
    const failure = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error);
    expect(failure).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    const sheet = workbook.activeSheet;
    expect([sheet.valueAt(0, 0), sheet.valueAt(2, 0)]).toEqual([1, ""]);
  });

  test("a large array arrives whole although the client sends it in pieces", async () => {
    const { workbook, onSheet, host } = openHost();
    const values = Array.from({ length: 400 }, (_, i) => [i, i + 0.5, `t${i}`, true, null]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:E400").values = values;
      await context.sync();
    });
    expect(workbook.activeSheet.valueAt(399, 2)).toBe("t399");
    expect(host.log[0]?.members.filter((name) => name === "Values").length).toBeGreaterThan(1);
  });
});

describe("reading", () => {
  test("values, formulas, text and valueTypes of each kind of cell", async () => {
    const { workbook, onSheet } = openHost();
    const sheet = workbook.activeSheet;
    sheet.write(areaOf(0, 0, 1, 6), [[1.5, "a", true, "#N/A", "=1+1", ""]]);
    sheet.setNumberFormats(areaOf(0, 0), [["0.00"]]);
    workbook.setCalculated(sheet.id, 0, 4, 2);
    const read = await onSheet(async (worksheet, context) => {
      const range = worksheet
        .getRange("A1:F1")
        .load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [[1.5, "a", true, "#N/A", 2, ""]],
      formulas: [[1.5, "a", true, "#N/A", "=1+1", ""]],
      text: [["1.50", "a", "TRUE", "#N/A", "2", ""]],
      valueTypes: [["Double", "String", "Boolean", "Error", "Double", "Empty"]],
      numberFormat: [["0.00", "General", "General", "General", "General", "General"]],
    });
  });

  test("a property that was not loaded cannot be read: PropertyNotLoaded", async () => {
    const { onSheet } = openHost();
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  test("a member that the host does not have is ApiNotFound with its name", async () => {
    const { onSheet } = openHost();
    const failure = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").showCard();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error);
    expect(failure).toMatchObject({ code: "ApiNotFound" });
    expect((failure as Error).message).toContain("Range.ShowCard");
  });

  test("getUsedRangeOrNullObject is null on an empty sheet and spans cells and spills", async () => {
    const { workbook, onSheet } = openHost();
    const used = () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        return range.isNullObject ? null : range.address;
      });
    expect(await used()).toBeNull();
    const sheet = workbook.activeSheet;
    sheet.write(areaOf(2, 1), [["=F()"]]);
    workbook.setCalculated(sheet.id, 2, 1, [[1, 2, 3]]);
    expect(await used()).toBe("Sheet1!B3:D3");
  });

  test("spill members name the formula's cell and the spilled range", async () => {
    const { workbook, onSheet } = openHost();
    const sheet = workbook.activeSheet;
    sheet.write(areaOf(0, 0), [["=F()"]]);
    workbook.setCalculated(sheet.id, 0, 0, [[1], [2]]);
    const read = await onSheet(async (worksheet, context) => {
      const child = worksheet.getRange("A2");
      const parent = child.getSpillParentOrNullObject().load("address");
      const all = worksheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const none = worksheet.getRange("B1").getSpillingToRangeOrNullObject().load("address");
      child.load("hasSpill,values,formulas");
      await context.sync();
      return [parent.address, all.address, none.isNullObject, child.hasSpill, child.values];
    });
    expect(read).toEqual(["Sheet1!A1", "Sheet1!A1:A2", true, true, [[2]]]);
  });
});

describe("navigation", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell(1, 1)", (range) => range.getCell(1, 1), "C4"],
    ["getLastRow()", (range) => range.getLastRow(), "B5:D5"],
    ["getOffsetRange(1, -1)", (range) => range.getOffsetRange(1, -1), "A4:C6"],
    ["getResizedRange(1, 0)", (range) => range.getResizedRange(1, 0), "B3:D6"],
    ["getAbsoluteResizedRange(1, 2)", (range) => range.getAbsoluteResizedRange(1, 2), "B3:C3"],
    ["getEntireColumn()", (range) => range.getEntireColumn(), "B:D"],
    ["getEntireRow()", (range) => range.getEntireRow(), "3:5"],
    ["getColumnsAfter(2)", (range) => range.getColumnsAfter(2), "E3:F5"],
    ["getRowsAbove(2)", (range) => range.getRowsAbove(2), "B1:D2"],
    ["getBoundingRect(F1)", (range) => range.getBoundingRect("F1"), "B1:F5"],
    ["getIntersection(D5:F9)", (range) => range.getIntersection("D5:F9"), "D5"],
  ])("B3:D5.%s is %s", async (_, go, address) => {
    const { onSheet } = openHost();
    const found = await onSheet(async (sheet, context) => {
      const range = go(sheet.getRange("B3:D5")).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Sheet1!${address}`);
  });

  test("a range beyond the edge of the sheet is InvalidArgument", async () => {
    const { onSheet } = openHost();
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("looks", () => {
  test("a look is read back, and null where cells differ", async () => {
    const { onSheet } = openHost();
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.format.font.bold = true;
      range.format.fill.color = "#ffcc00";
      range.format.horizontalAlignment = "Center";
      range.format.columnWidth = 90;
      sheet.getRange("B1").format.font.italic = true;
      range.load(
        "format/font/bold,format/font/italic,format/fill/color,format/horizontalAlignment,format/columnWidth",
      );
      await context.sync();
      const { font, fill, horizontalAlignment, columnWidth } = range.format;
      return [font.bold, font.italic, fill.color, horizontalAlignment, columnWidth];
    });
    expect(read).toEqual([true, null, "#FFCC00", "Center", 90]);
  });

  test("getCellProperties gives what setCellProperties puts back", async () => {
    const { workbook, onSheet } = openHost();
    const sheet = workbook.activeSheet;
    sheet.changeFormats(areaOf(0, 0), () => ({ bold: true, fontColor: "#FF0000" }));
    const before = workbook.snapshot();
    await onSheet(async (worksheet, context) => {
      const range = worksheet.getRange("A1:B1");
      const kept = range.getCellProperties({ format: { font: { bold: true, color: true } } });
      await context.sync();
      range.clear("Formats");
      range.setCellProperties(kept.value as Excel.SettableCellProperties[][]);
      await context.sync();
    });
    expect(workbook.snapshot()).toEqual(before);
  });

  test("borders lie on the cells of the edge", async () => {
    const { workbook, onSheet } = openHost();
    await onSheet(async (sheet, context) => {
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      await context.sync();
    });
    const borders = (row: number) => workbook.activeSheet.cellAt(row, 0).format.borders;
    expect(borders(0)).toBeUndefined();
    expect(borders(1)).toEqual({
      EdgeBottom: { style: "Continuous", weight: "Thin", color: "#000000" },
    });
  });

  test("merged areas are found, and only their first cell keeps what is written", async () => {
    const { workbook, onSheet } = openHost();
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["a", "b"]];
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
      const cut = sheet.getRange("B1:C3").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [merged.address, cut.isNullObject];
    });
    // Those that begin outside the range are not found.
    expect(address).toEqual(["Sheet1!A1:B1", true]);
    expect(workbook.activeSheet.valueAt(0, 1)).toBe("");
  });
});
