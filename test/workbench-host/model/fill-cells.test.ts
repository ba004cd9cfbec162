import fc from "fast-check";
import {
  areaOf,
  english,
  fillCells,
  fillGoesOn,
  indonesian,
  Workbook,
  type Culture,
  type FillKind,
  type Written,
} from "../../../workbench/host";

/** Fills a column down from its texts, which are typed under the culture, and shows what it then holds. */
function filled(
  typed: string[],
  count: number,
  { culture = english, kind = "auto" }: { culture?: Culture; kind?: FillKind } = {},
): string[] {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.culture = culture;
  typed.forEach((text, row) => workbook.userEdit(sheet.id, row, 0, text));
  const target = areaOf(typed.length, 0, count, 1);
  fillCells(workbook, sheet, areaOf(0, 0, typed.length, 1), target, kind);
  return Array.from({ length: count }, (_, row) => {
    const { formula } = sheet.cellAt(typed.length + row, 0);
    return formula ?? sheet.textAt(typed.length + row, 0);
  });
}

test.each<[string[], string[]]>([
  [["5"], ["5", "5"]],
  [
    ["1", "3"],
    ["5", "7"],
  ],
  [
    ["0.1", "0.2"],
    ["0.3", "0.4"],
  ],
  [
    ["1", "2", "4"],
    ["5.333333333", "6.833333333"],
  ],
  [
    ["1", ""],
    ["2", "", "3", ""],
  ],
  [
    ["text1", "textA"],
    ["text2", "textA", "text3", "textA"],
  ],
  [["TRUE"], ["TRUE"]],
  [["abc"], ["abc", "abc"]],
  [["Item 009"], ["Item 010", "Item 011"]],
  [["'08"], ["09", "10"]],
  [["1st Period"], ["2nd Period", "3rd Period", "4th Period"]],
  [["Qtr3"], ["Qtr4", "Qtr1"]],
  [["=A$1+B1"], ["=A$1+B2", "=A$1+B3"]],
])("fillCells down from %j gives %j", (typed, answer) => {
  expect(filled(typed, answer.length)).toEqual(answer);
});

test.each<[string[], string[]]>([
  [["Januari"], ["Februari", "Maret", "April", "Mei"]],
  [["April"], ["Mei", "Juni"]],
  [
    ["Jan", "Apr"],
    ["Jul", "Okt", "Jan"],
  ],
  [["DESEMBER"], ["JANUARI"]],
  [["'Desember 2020"], ["Januari 2021", "Februari 2021"]],
  [["Triwulan I"], ["Triwulan II", "Triwulan III", "Triwulan IV", "Triwulan I"]],
  [["Triwulan IV 2020"], ["Triwulan I 2021"]],
  [["October"], ["November", "December"]],
  [["Senin"], ["Selasa", "Rabu"]],
  [["'2020-11"], ["2020-12", "2021-01"]],
])("fillCells down from %j gives %j in Indonesian", (typed, answer) => {
  expect(filled(typed, answer.length, { culture: indonesian })).toEqual(answer);
});

test("fillCells: April goes on in the workbook's language, unless another text tells", () => {
  expect(filled(["April"], 1)).toEqual(["May"]);
  expect(filled(["Maret", "April"], 1)).toEqual(["Mei"]);
});

test.each<[string[], string[]]>([
  [["1/30/2020"], ["1/31/2020", "2/1/2020"]],
  [
    ["1/31/2020", "2/29/2020"],
    ["3/31/2020", "4/30/2020"],
  ],
  [
    ["1/15/2020", "4/15/2020"],
    ["7/15/2020", "10/15/2020"],
  ],
  [["1/1/2020", "1/8/2020"], ["1/15/2020"]],
  [["1/1/2020", "1/1/2021"], ["1/1/2022"]],
  [["Nov-2020"], ["Dec-20", "Jan-21"]],
  [["9:00"], ["10:00", "11:00"]],
])("fillCells down from the dates %j gives %j", (typed, answer) => {
  expect(filled(typed, answer.length)).toEqual(answer);
});

test("fillCells: what was chosen of copy, series and looks holds", () => {
  expect(filled(["1"], 2, { kind: "series" })).toEqual(["2", "3"]);
  expect(filled(["1", "2"], 3, { kind: "copy" })).toEqual(["1", "2", "1"]);
  expect(filled(["12%"], 1, { kind: "formats" })).toEqual([""]);
  expect(filled(["12%"], 1, { kind: "values" })).toEqual(["1.12"]);
});

test("fillCells goes up and to both sides, along each row", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(4, 4, 1, 2), [[3, 5]]);
  fillCells(workbook, sheet, areaOf(4, 4, 1, 2), areaOf(4, 2, 1, 2), "auto");
  fillCells(workbook, sheet, areaOf(4, 4, 1, 2), areaOf(4, 6, 1, 1), "auto");
  expect([2, 3, 4, 5, 6].map((column) => sheet.valueAt(4, column))).toEqual([-1, 1, 3, 5, 7]);
  sheet.write(areaOf(4, 4), [["=E6"]]);
  fillCells(workbook, sheet, areaOf(4, 4), areaOf(2, 4, 2, 1), "auto");
  expect(sheet.cellAt(2, 4).formula).toBe("=E4");
});

test("fillGoesOn: two numbers and a month do, one number and a text do not", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 1, 4), [[1, "Jan", "a", "=A1"]]);
  const goesOn = (column: number, columns = 1) =>
    fillGoesOn(workbook, sheet, areaOf(0, column, 1, columns), areaOf(1, column, 3, columns));
  expect([goesOn(0), goesOn(1), goesOn(2), goesOn(3), goesOn(0, 2)]).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});

test("fillCells is one step, and undoing brings back the start, whatever is filled", () => {
  const value = fc.constantFrom<Written>(1, 2.5, "Mei", "Item 1", "", "=A1", true, "x", "1/1/2020");
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom<FillKind>("auto", "series", "copy", "formats", "values"),
      fc.boolean(),
      (values, count, kind, isUp) => {
        const workbook = new Workbook();
        const sheet = workbook.activeSheet;
        const source = areaOf(10, 0, values.length, 1);
        workbook.step(() => {
          sheet.write(
            source,
            values.map((one) => [one]),
          );
          sheet.changeFormats(source, () => ({ bold: true }));
        });
        const before = workbook.snapshot();
        const target = areaOf(isUp ? 10 - count : 10 + values.length, 0, count, 1);
        fillCells(workbook, sheet, source, target, kind);
        const after = workbook.snapshot();
        if (JSON.stringify(after) === JSON.stringify(before)) return;
        workbook.history.undo();
        expect(workbook.snapshot()).toEqual(before);
        workbook.history.redo();
        expect(workbook.snapshot()).toEqual(after);
      },
    ),
    { seed: 14, numRuns: 200 },
  );
});
