import { areaOf } from "../../../workbench/host";
import { codeOf, openHost } from "./harness";

test("worksheets.add gives a sheet that can be renamed, moved, activated and deleted", async () => {
  const { workbook, Excel } = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    await context.sync();
    sheet.name = "Renamed";
    sheet.position = 0;
    sheet.activate();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Renamed", "Sheet1"]);
  expect(workbook.activeSheet.name).toBe("Renamed");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Renamed").delete();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
});

test("getItem of a sheet that is not there is ItemNotFound, getItemOrNullObject a null object", async () => {
  const { Excel } = openHost();
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("No").load("name");
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("No");
    // Microsoft's samples delete without asking first.
    sheet.delete();
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("items of collections come with what was loaded", async () => {
  const { workbook, Excel } = openHost();
  workbook.addSheet("Second");
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
  });
  expect(names).toEqual(["Sheet1 Visible", "Second Visible"]);
});

test("a protected sheet refuses writing, formats and tables with AccessDenied", async () => {
  const { workbook, onSheet } = openHost();
  workbook.activeSheet.protected = true;
  const before = workbook.snapshot();
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void (sheet.getRange("A1").values = [[1]]),
    (sheet) => void (sheet.getRange("A1").format.font.bold = true),
    (sheet) => void (sheet.getRange("A1").format.columnWidth = 80),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => void sheet.tables.add("A1:B2", true),
    (sheet) => sheet.getRange("A1:B1").merge(),
    (sheet) => sheet.protection.protect(),
  ];
  for (const attempt of attempts) {
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        attempt(sheet);
        await context.sync();
      }),
    );
    expect(code).toBe("AccessDenied");
  }
  expect(workbook.snapshot()).toEqual(before);
});

test("a table is made, styled, read by column and turned back into a range", async () => {
  const { workbook, onSheet } = openHost();
  workbook.activeSheet.write(areaOf(0, 0, 3, 2), [
    ["year", "value"],
    [2019, 1],
    [2020, 2],
  ]);
  const read = await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Exports";
    table.showBandedRows = false;
    await context.sync();
    const body = table.columns.getItem("value").getDataBodyRange().load("values,address");
    const tables = sheet.getRange("B2").getTables().load("items/name");
    table.load("name,style,showBandedRows");
    await context.sync();
    return [body.values, body.address, tables.items.map((one) => one.name), table.showBandedRows];
  });
  expect(read).toEqual([[[1], [2]], "Sheet1!B2:B3", ["Exports"], false]);
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem("Exports").convertToRange();
    await context.sync();
  });
  expect(workbook.tables.all).toEqual([]);
  expect(workbook.activeSheet.valueAt(2, 1)).toBe(2);
});

test("a table turned back into a range keeps the look of its style", async () => {
  const { workbook, onSheet } = openHost();
  await onSheet(async (sheet, context) => {
    sheet.tables.add("A1:A2", true).convertToRange();
    await context.sync();
  });
  const fill = (row: number) => workbook.activeSheet.cellAt(row, 0).format.fill;
  expect([fill(0), fill(1)]).toEqual(["#4472C4", "#D9E1F2"]);
});

test("settings keep values as they were added, by key", async () => {
  const { workbook, Excel } = openHost();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("block.1", '{"a":1}');
    settings.add("__proto__", "x");
    await context.sync();
    settings.getItem("block.1").delete();
    await context.sync();
  });
  expect([...workbook.settings]).toEqual([["__proto__", "x"]]);
});

test("a name follows its cells when rows are inserted above them", async () => {
  const { Excel, onSheet } = openHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
    context.workbook.names.add("block", range).visible = false;
    await context.sync();
  });
  const address = await onSheet(async (sheet, context) => {
    sheet.getRange("1:2").insert("Down");
    const range = context.workbook.names.getItem("block").getRangeOrNullObject().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B4:C5");
});

test("charts record type, title, series, position and size", async () => {
  const { workbook, onSheet } = openHost();
  workbook.activeSheet.write(areaOf(0, 0, 3, 3), [
    ["", "2019", "2020"],
    ["Rice", 1, 2],
    ["Maize", 3, 4],
  ]);
  workbook.activeSheet.write(areaOf(0, 1, 1, 2), [["'2019", "'2020"]]);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Rows");
    chart.title.text = "Harvest";
    chart.axes.valueAxis.title.text = "tons";
    chart.legend.position = "Right";
    chart.setPosition("E2", "F3");
    await context.sync();
  });
  expect(workbook.activeSheet.charts).toMatchObject([
    {
      chartType: "Line",
      title: "Harvest",
      left: 192,
      top: 15,
      width: 96,
      height: 30,
      legend: { visible: true, position: "Right" },
      valueAxis: { title: "tons" },
      series: [
        {
          name: "Rice",
          values: { area: areaOf(1, 1, 1, 2) },
          categories: { area: areaOf(0, 1, 1, 2) },
        },
        { name: "Maize" },
      ],
    },
  ]);
});

test("a comment hangs on one cell and can be found by it", async () => {
  const { workbook, Excel } = openHost();
  const content = await Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!B2", "Source: BPS");
    await context.sync();
    const comment = context.workbook.comments.getItemByCell("Sheet1!B2").load("content");
    await context.sync();
    return comment.content;
  });
  expect(content).toBe("Source: BPS");
  expect(workbook.activeSheet.comments).toMatchObject([{ row: 1, column: 1 }]);
});

test("getSelectedRange gives the selection, and InvalidSelection for several areas", async () => {
  const { workbook, Excel } = openHost();
  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
  workbook.select(workbook.activeSheet, [areaOf(1, 1, 2, 2)]);
  expect(await selected()).toBe("Sheet1!B2:C3");
  workbook.select(workbook.activeSheet, [areaOf(1, 1), areaOf(4, 4)]);
  expect(await codeOf(selected())).toBe("InvalidSelection");
});

test("a filter hides the rows that fail it, and removing it shows them", async () => {
  const { workbook, onSheet } = openHost();
  workbook.activeSheet.write(areaOf(0, 0, 3, 1), [["kind"], ["a"], ["b"]]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["a"] });
    await context.sync();
  });
  expect([...workbook.activeSheet.layout.hiddenRows]).toEqual([2]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.remove();
    await context.sync();
  });
  expect([...workbook.activeSheet.layout.hiddenRows]).toEqual([]);
});

test("an object of a deleted sheet is ItemNotFound", async () => {
  const { Excel } = openHost();
  const code = await codeOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
});

test("calculation mode and events are read and set", async () => {
  const { workbook, Excel } = openHost();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    context.runtime.enableEvents = false;
    await context.sync();
  });
  expect([workbook.calculationMode, workbook.enableEvents]).toEqual(["Manual", false]);
});
