import {
  areaOf,
  currentExcel,
  deleteLines,
  Host,
  insertLines,
  isSetSupported,
  shiftCells,
  shiftOf,
} from "../../workbench/host";
import { openExcel } from "../fakes/office-client";
import { codeOf, openHost } from "./objects/harness";

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

describe("requirement sets", () => {
  test("ExcelApi 1.17 holds 1.9 and 1.17, not 1.18 or 2.1", () => {
    const held = ["1.9", "1.17", "1.18", "2.1"].map((version) =>
      isSetSupported(currentExcel, "ExcelApi", version),
    );
    expect(held).toEqual([true, true, false, false]);
  });

  test("a set that is not there is not supported, not even under a name of Object's", () => {
    expect(isSetSupported(currentExcel, "constructor", "1.1")).toBe(false);
  });

  test("in an older Excel a newer member is ApiNotFound", async () => {
    const { onSheet } = openHost({ requirementSets: { ExcelApi: "1.7" } });
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").getSpillParentOrNullObject();
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });

  test("the host itself refuses a member newer than its sets", async () => {
    const host = new Host({ requirementSets: { ExcelApi: "1.7" } });
    const bridged = host.connect();
    const answer = new Promise<string>((resolve) => (bridged.onMessageFromHost = resolve));
    bridged.sendMessageToHost(
      JSON.stringify({
        id: 1,
        type: 1,
        flags: 0,
        message: {
          body: {
            Actions: [
              {
                Id: 3,
                ActionType: 2,
                Name: "",
                ObjectPathId: 2,
                QueryInfo: { Select: ["hasSpill"] },
              },
            ],
            ObjectPaths: {
              1: { Id: 1, ObjectPathType: 1, Name: "" },
              2: { Id: 2, ObjectPathType: 3, Name: "GetActiveCell", ParentObjectPathId: 1 },
            },
          },
        },
      }),
    );
    expect(JSON.parse(await answer)).toMatchObject({
      id: 1,
      message: { body: { Error: { Code: "ApiNotFound", ActionIndex: 0 } } },
    });
  });
});

describe("events", () => {
  test("onChanged tells of a user's edit with its address, until it is removed", async () => {
    const { workbook, Excel, onSheet } = openHost();
    const addresses: string[] = [];
    const handler = await onSheet(async (sheet, context) => {
      const added = sheet.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    workbook.userEdit("Sheet1", 2, 1, "5");
    await soon();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbook.userEdit("Sheet1", 3, 1, "5");
    await soon();
    expect(addresses).toEqual(["B3"]);
  });

  test("onChanged tells of insertions and deletions as RowInserted 2:3, ColumnDeleted B:B, CellInserted C3:D3", async () => {
    const { workbook, onSheet } = openHost();
    const told: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add((event) => {
        told.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    const sheet = workbook.activeSheet;
    workbook.addSheet().write(areaOf(0, 0), [["=Sheet1!A9"]]);
    insertLines(workbook, sheet, "row", [{ first: 1, count: 2 }]);
    deleteLines(workbook, sheet, "column", [{ first: 1, count: 1 }]);
    shiftCells(workbook, sheet, shiftOf(areaOf(2, 2, 1, 2), "Down"));
    await soon();
    expect(told).toEqual(["RowInserted 2:3", "ColumnDeleted B:B", "CellInserted C3:D3"]);
  });

  test("worksheets.onAdded and onDeleted tell the ids of sheets", async () => {
    const { workbook, Excel } = openHost();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const event of [worksheets.onAdded, worksheets.onDeleted]) {
        event.add(({ type, worksheetId }) => {
          told.push(`${type} ${worksheetId}`);
          return Promise.resolve();
        });
      }
      await context.sync();
    });
    const sheet = workbook.addSheet();
    workbook.deleteSheet(sheet);
    await soon();
    expect(told).toEqual([`WorksheetAdded ${sheet.id}`, `WorksheetDeleted ${sheet.id}`]);
  });

  test("with events off nothing is told", async () => {
    const { workbook, onSheet } = openHost();
    const addresses: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    workbook.userEdit("Sheet1", 0, 0, "5");
    await soon();
    expect(addresses).toEqual([]);
  });

  test("worksheets.onSelectionChanged tells the selected address", async () => {
    const { workbook, Excel } = openHost();
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    const { sheet, area } = workbook.placeOf("B2:C3");
    workbook.select(sheet, [area]);
    await soon();
    expect(addresses).toEqual(["B2:C3"]);
  });
});

describe("a cell being edited", () => {
  test("a batch fails with InvalidOperationInCellEditMode", async () => {
    const { host, onSheet } = openHost();
    host.setCellEditing(true);
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  test("a batch with delayForCellEdit waits until the editing ends", async () => {
    const { host, workbook, Excel } = openHost({
      requirementSets: { ...currentExcel, DelayForCellEdit: "1.1" },
    });
    host.setCellEditing(true);
    const written = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await soon();
    expect(workbook.activeSheet.valueAt(0, 0)).toBe("");
    host.setCellEditing(false);
    await written;
    expect(workbook.activeSheet.valueAt(0, 0)).toBe(1);
  });
});

test("a request over the limit is refused and nothing of it is done", async () => {
  const { host, workbook, onSheet } = openHost({ payloadLimit: 2000 });
  const code = await codeOf(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A500").values = Array.from({ length: 500 }, (_, i) => [i]);
      await context.sync();
    }),
  );
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(workbook.activeSheet.usedArea()).toBeUndefined();
  expect(host.log).toMatchObject([{ error: "RequestPayloadSizeLimitExceeded" }]);
});

test("two frames share one workbook", async () => {
  const host = new Host();
  const [one, two] = [openExcel(host), openExcel(host)];
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["hello"]];
    await context.sync();
  });
  const read = await two.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([["hello"]]);
});
