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

const refused = (code: string) => ({ ok: false, failure: { code, asItWas: true } });
const tooLarge = refused("too-large");

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
    ["more than 10,000 rows", 10_001, 1, "A:A"],
    ["more than 10,000 rows around one cell", 10_001, 1, "A5"],
    ["more than 1,000 columns", 1, 1_001, "1:1"],
  ])("refuses %s as too large", async (_, rows, columns, address) => {
    withSelection(rows, columns, address);
    expect(await checkedWorkbook().readSelection()).toEqual(tooLarge);
  });

  test("takes 1,000 columns", async () => {
    withSelection(1, 1_000, "1:1");
    const answer = await checkedWorkbook().readSelection();
    expect(answer.ok && answer.value.values[0]).toHaveLength(1_000);
  });

  test("takes the filled cells around one cell, and no others of the sheet", async () => {
    const { host, type } = openWorkbook();
    type(0, 0, [["Title"]]);
    type(2, 1, [
      ["Rice", "'1"],
      ["Maize", "2"],
    ]);
    type(6, 5, [["apart"]]);
    const { workbook } = host;
    const sheet = workbook.sheets[0]!;
    sheet.setNumberFormats(areaOf(3, 2), [["0.0"]]);
    workbook.select(sheet, [areaOf(3, 1)]);
    expect(await checkedWorkbook().readSelection()).toEqual({
      ok: true,
      value: {
        ...{ sheet: "Sheet1", row: 2, column: 1 },
        values: [
          ["Rice", "1"],
          ["Maize", 2],
        ],
        formats: [
          ["General", "General"],
          ["General", "0.0"],
        ],
      },
    });
    workbook.select(sheet, [areaOf(9, 9)]);
    expect(await checkedWorkbook().readSelection()).toEqual(refused("empty-selection"));
    workbook.select(sheet, [areaOf(9, 9, 2, 2)]);
    expect(await checkedWorkbook().readSelection()).toEqual(refused("empty-selection"));
  });

  test("takes no cells that only have a look, and of several selected ones just these", async () => {
    const { host, type } = openWorkbook();
    type(3, 2, [
      ["a", "b"],
      ["c", "d"],
    ]);
    const { workbook } = host;
    const sheet = workbook.sheets[0]!;
    sheet.changeFormats(areaOf(0, 0, 9, 9), () => ({ bold: true }));
    const read = async (row: number, column: number, rows: number, columns: number) => {
      workbook.select(sheet, [areaOf(row, column, rows, columns)]);
      const answer = await checkedWorkbook().readSelection();
      return answer.ok && [answer.value.row, answer.value.column, answer.value.values];
    };
    const whole = [
      3,
      2,
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ];
    expect(await read(0, 0, 9, 9)).toEqual(whole);
    expect(await read(4, 3, 1, 1)).toEqual(whole);
    expect(await read(3, 2, 1, 2)).toEqual([3, 2, [["a", "b"]]]);
  });

  test("refuses more than 200,000 cells without reading them", async () => {
    const host = withSelection(1, 1, "A1:XFD1048576");
    host.workbook.sheets[0]!.write(areaOf(200, 999), [[1]]);
    const before = host.log.length;
    expect(await checkedWorkbook().readSelection()).toEqual(tooLarge);
    expect(host.log.length - before).toBeLessThanOrEqual(4);
  });

  test("of two areas says that no cell is selected, on an empty sheet that the cells are empty", async () => {
    const { workbook } = withSelection(2, 2, "A1");
    workbook.select(workbook.sheets[0]!, [areaOf(0, 0), areaOf(1, 1)]);
    expect(await checkedWorkbook().readSelection()).toEqual(refused("no-selection"));
    workbook.activate(workbook.addSheet("Empty"));
    expect(await checkedWorkbook().readSelection()).toEqual(refused("empty-selection"));
  });
});

test("a cell that is gone to is shown and selected, on whichever sheet it is", async () => {
  const { host, snapshot } = openWorkbook();
  host.workbook.addSheet("Data");
  expect(await checkedWorkbook().select("Data", "C7")).toEqual({ ok: true, value: null });
  expect(snapshot()).toMatchObject({ activeSheet: "Data", selection: ["Data!C7"] });
});

test("a range of a sheet is read as it is", async () => {
  const { host } = openWorkbook();
  host.workbook.addSheet("Data").write(areaOf(2, 1, 1, 2), [[1, 2]]);
  expect(await checkedWorkbook().readRange("Data", "B3:C3")).toEqual({
    ok: true,
    value: {
      sheet: "Data",
      row: 2,
      column: 1,
      values: [[1, 2]],
      formats: [["General", "General"]],
    },
  });
});
