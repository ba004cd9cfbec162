import { checkedWorkbook } from "../../../src/workbook/excel";
import { areaOf, type Host } from "../../../workbench/host";
import { openWorkbook } from "./open-workbook";

/** A workbook whose first sheet is filled from A1 on, with a selection in it. */
function withSelection(rows: number, columns: number, address: string): Host {
  const { host } = openWorkbook();
  const { workbook } = host;
  const line = Array.from({ length: columns }, (_, column) => column);
  workbook.sheets[0]!.write(
    areaOf(0, 0, rows, columns),
    Array.from({ length: rows }, () => line),
  );
  const { sheet, area } = workbook.placeOf(address);
  workbook.select(sheet, [area]);
  return host;
}

const tooLarge = { ok: false, failure: { code: "too-large", asItWas: true } };

describe("reading the selection", () => {
  test.each([
    ["one cell, as the cells around it", "B2"],
    ["whole columns, cut to what is filled", "A1:C1048576"],
    ["the whole sheet, cut to what is filled", "A1:XFD1048576"],
  ])("takes %s", async (_, address) => {
    withSelection(10_000, 3, address);
    const answer = await checkedWorkbook().readSelection();
    expect(answer).toMatchObject({ ok: true, value: { sheet: "Sheet1", row: 0, column: 0 } });
    expect(answer.ok && [answer.value.values.length, answer.value.values[0]?.length]).toEqual([
      10_000, 3,
    ]);
  });

  test.each([
    ["100,000 rows", 100_000, 2, "A1:B100000"],
    ["100,000 rows around one cell", 100_000, 2, "B5"],
    ["2,000 columns", 5, 2_000, "A1:BXX5"],
  ])("refuses %s as too large", async (_, rows, columns, address) => {
    withSelection(rows, columns, address);
    expect(await checkedWorkbook().readSelection()).toEqual(tooLarge);
  });

  test("refuses more than 200,000 filled cells without reading them", async () => {
    const host = withSelection(201, 1_000, "A1:XFD1048576");
    const before = host.log.length;
    expect(await checkedWorkbook().readSelection()).toEqual(tooLarge);
    expect(host.log.length - before).toBeLessThanOrEqual(4);
  });

  test("of two areas says that no cell is selected, on an empty sheet that the cells are empty", async () => {
    const { workbook } = withSelection(2, 2, "A1");
    workbook.select(workbook.sheets[0]!, [areaOf(0, 0), areaOf(1, 1)]);
    const refused = (code: string) => ({ ok: false, failure: { code, asItWas: true } });
    expect(await checkedWorkbook().readSelection()).toEqual(refused("no-selection"));
    workbook.activate(workbook.addSheet("Empty"));
    expect(await checkedWorkbook().readSelection()).toEqual(refused("empty-selection"));
  });
});
