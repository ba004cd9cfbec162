import { Host } from "../../workbench/host";
import { openExcel } from "../fakes/office-client";

test("Excel.run writes values and reads them back through the host", async () => {
  const host = new Host();
  const { Excel } = openExcel(host);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      ["a", "b"],
      [1, true],
    ];
    range.load("address,values");
    await context.sync();
    return { address: range.address, values: range.values };
  });
  expect(read).toEqual({
    address: "Sheet1!A1:B2",
    values: [
      ["a", "b"],
      [1, true],
    ],
  });
});

test("onChanged tells of a user's edit with its address", async () => {
  const host = new Host();
  const { Excel } = openExcel(host);
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.workbook.userEdit("Sheet1", 2, 1, "5");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(addresses).toEqual(["B3"]);
});
