import { areaOf } from "../../../workbench/host";
import { codeOf, openHost } from "./harness";

test("several rows written through a filter put their first value into the shown cells", async () => {
  const { workbook, onSheet } = openHost();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 4, 1), [["kind"], ["a"], ["b"], ["a"]]);
  await onSheet(async (worksheet, context) => {
    worksheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["a"] });
    worksheet.getRange("C1:C4").values = [[1], [2], [3], [4]];
    worksheet.getRange("D3").values = [[5]];
    await context.sync();
  });
  expect([0, 1, 2, 3].map((row) => sheet.valueAt(row, 2))).toEqual([1, 1, "", 1]);
  expect(sheet.valueAt(2, 3)).toBe(5);
});

test("while another workbook has the focus, selections and new sheets are refused, cells are not", async () => {
  const { host, onSheet } = openHost();
  host.workbook.hasFocus = false;
  const attempts: [(sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string][] = [
    [(sheet) => sheet.activate(), "GeneralException"],
    [(sheet) => sheet.getRange("A1").select(), "GeneralException"],
    [(_, { workbook }) => void workbook.worksheets.add(), "GeneralException"],
    [(sheet) => sheet.delete(), "InvalidSelection"],
    [(_, { workbook }) => void workbook.getActiveCell().load("address"), "InvalidSelection"],
    [(_, { workbook }) => void workbook.getSelectedRange().load("address"), "InvalidSelection"],
    [(sheet) => void (sheet.getRange("A1").values = [[1]]), "none"],
  ];
  for (const [attempt, code] of attempts) {
    const found = await codeOf(
      onSheet(async (sheet, context) => {
        attempt(sheet, context);
        await context.sync();
      }),
    );
    expect(found).toBe(code);
  }
});

test("a very hidden sheet cannot be deleted: GeneralException", async () => {
  const { workbook, Excel } = openHost();
  workbook.setVisibility(workbook.addSheet("Secret"), "VeryHidden");
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Secret").delete();
      await context.sync();
    }),
  );
  expect(code).toBe("GeneralException");
});

test("a name of the workbook is refused where the active sheet has one like it", async () => {
  const { workbook, Excel } = openHost();
  workbook.names.add("Rate", "=1", "", workbook.activeSheet);
  const add = () =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.names.add("rate", "=2");
        await context.sync();
      }),
    );
  expect(await add()).toBe("ItemAlreadyExists");
  workbook.activate(workbook.addSheet("Other"));
  expect(await add()).toBe("none");
});
