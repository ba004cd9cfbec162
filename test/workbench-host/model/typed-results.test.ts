import { indonesian, Workbook, type CellValue } from "../../../workbench/host";

function book() {
  const workbook = new Workbook();
  workbook.culture = indonesian;
  workbook.isAddinFunction = (name) => name === "BPS.NTP";
  const sheet = workbook.activeSheet;
  const type = (text: string) => workbook.userEdit(sheet.id, 0, 0, text);
  const calculate = (result: CellValue | CellValue[][]) =>
    workbook.setCalculated(sheet.id, 0, 0, result);
  const texts = (columns: number) =>
    Array.from({ length: columns }, (_, column) => sheet.textAt(0, column));
  return { workbook, sheet, type, calculate, texts };
}

test("a typed formula that begins with a function of the add-in shows two decimals, also where it spills", () => {
  const { workbook, type, calculate, texts } = book();
  const before = workbook.snapshot();
  type("=BPS.NTP(A3:C3;A4:C4)");
  calculate([[101.234567890123, 100, 0.0123, "teks"]]);
  expect(texts(4)).toEqual(["101,23", "100", "0,0123", "teks"]);
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  workbook.history.redo();
  calculate([[101.234567890123]]);
  expect(texts(1)).toEqual(["101,23"]);
});

test("a format that somebody chose stays, and what comes later gets none", () => {
  const { workbook, sheet, type, calculate, texts } = book();
  type("=BPS.NTP(1;2)");
  calculate(50.5);
  workbook.step(() =>
    sheet.setNumberFormats({ row: 0, column: 0, rows: 1, columns: 1 }, [["0.0"]]),
  );
  type("=BPS.NTP(1;3)");
  calculate(33.333);
  expect(texts(1)).toEqual(["33,3"]);
  sheet.clear({ row: 0, column: 0, rows: 1, columns: 1 }, "All");
  type("=ROUND(BPS.NTP(1;3);3)");
  calculate(33.333);
  expect(texts(1)).toEqual(["33,333"]);
});

test("the first number counts, also after an error, and a column is given room for what was typed", () => {
  const { workbook, sheet, type, calculate, texts } = book();
  const widened: number[] = [];
  workbook.makeRoom = (_sheet, _row, column) => {
    widened.push(column);
  };
  type("=BPS.NTP(A3:A4;B3:B4)");
  calculate({ error: "#VALUE!" });
  workbook.userEdit(sheet.id, 2, 0, "117,14");
  calculate(103.79231);
  expect(texts(1)).toEqual(["103,79"]);
  calculate(104.5);
  expect(widened).toEqual([0, 0]);
});

test("the format belongs to the last step, and to none when that was undone meanwhile", () => {
  const { workbook, sheet, type, calculate } = book();
  type("=BPS.NTP(1;2)");
  workbook.userEdit(sheet.id, 5, 5, "lain");
  workbook.history.undo();
  calculate(50.5);
  expect(sheet.cellAt(0, 0).numberFormat).toBe("General");
  expect(workbook.history.canRedo).toBe(true);
});

test.each([
  ["=TODAY()", 46355, /^29\/11\/\d{4}$/],
  ["=NOW()", 46355.5, /^29\/11\/\d{4} 12[.:]00$/],
])("%s shows a date, as in Excel", (formula, value, shown) => {
  const { type, calculate, texts } = book();
  type(formula);
  calculate(value);
  expect(texts(1)[0]).toMatch(shown);
});
