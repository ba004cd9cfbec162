import {
  areaOf,
  findCells,
  indonesian,
  replaceInCells,
  Workbook,
  type FindQuery,
} from "../../../workbench/host";

function open() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const query = (text: string, change: Partial<FindQuery> = {}): FindQuery => ({
    text,
    matchCase: false,
    wholeCell: false,
    lookIn: "formulas",
    sheet,
    ...change,
  });
  const find = (text: string, change: Partial<FindQuery> = {}) =>
    findCells(workbook, query(text, change)).map(({ sheet: home, row, column }) =>
      home.addressOf(areaOf(row, column)),
    );
  return { workbook, sheet, query, find };
}

test("findCells: whatever the capitals, with them, the whole cell, and with * ? ~", () => {
  const { sheet, find } = open();
  sheet.write(areaOf(0, 0, 5, 1), [["Padi"], ["padi sawah"], ["Jagung?"], ["a.b"], ["PADI"]]);
  expect(find("padi")).toEqual(["Sheet1!A1", "Sheet1!A2", "Sheet1!A5"]);
  expect(find("Padi", { matchCase: true })).toEqual(["Sheet1!A1"]);
  expect(find("padi", { wholeCell: true })).toEqual(["Sheet1!A1", "Sheet1!A5"]);
  expect(find("p*i", { wholeCell: true })).toEqual(["Sheet1!A1", "Sheet1!A5"]);
  expect(find("p?di")).toHaveLength(3);
  expect(find("g~?")).toEqual(["Sheet1!A3"]);
  expect(find("a.b")).toEqual(["Sheet1!A4"]);
  expect(find("")).toEqual([]);
});

test("findCells looks in what is shown, spilled too, or in what is typed, as the culture has them", () => {
  const { workbook, sheet, find } = open();
  workbook.culture = indonesian;
  sheet.write(areaOf(0, 0, 1, 2), [[0.125, "=ROUND(1.5,0)"]]);
  sheet.setNumberFormats(areaOf(0, 0), [["0.0%"]]);
  sheet.write(areaOf(3, 0), [["=SEQUENCE(2)"]]);
  sheet.setCalculated(3, 0, [[71], [72]]);
  expect(find("12,5%", { lookIn: "values" })).toEqual(["Sheet1!A1"]);
  expect(find("1,5;")).toEqual(["Sheet1!B1"]);
  expect(find("7", { lookIn: "values" })).toEqual(["Sheet1!A4", "Sheet1!A5"]);
  expect(find("72")).toEqual([]);
});

test("findCells goes through all visible sheets", () => {
  const { workbook, sheet, find } = open();
  const [second, hidden] = [workbook.addSheet("Two"), workbook.addSheet("Three")];
  for (const one of [sheet, second, hidden]) one.write(areaOf(0, 0), [["x"]]);
  workbook.setVisibility(hidden, "Hidden");
  expect(find("x", { sheet: undefined })).toEqual(["Sheet1!A1", "Two!A1"]);
});

test("replaceInCells changes texts, numbers and formulas in one step, and leaves the rest", () => {
  const { workbook, sheet, query } = open();
  workbook.step(() => {
    sheet.write(areaOf(0, 0, 4, 1), [["a1"], [11], ["=A1+1"], ["=SEQUENCE(2)"]]);
    sheet.setCalculated(3, 0, [[1], [12]]);
  });
  const before = workbook.snapshot();
  const wanted = query("1");
  const found = findCells(workbook, { ...wanted, lookIn: "values" });
  expect(replaceInCells(workbook, wanted, "$&)", findCells(workbook, wanted))).toBe(2);
  expect(sheet.valueAt(0, 0)).toBe("a$&)");
  expect(sheet.valueAt(1, 0)).toBe("$&)$&)");
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  expect(replaceInCells(workbook, wanted, "2", found)).toBe(2);
  expect([0, 1, 2, 3].map((row) => sheet.formulaAt(row, 0))).toEqual([
    "a2",
    22,
    "=A1+1",
    "=SEQUENCE(2)",
  ]);
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
});
