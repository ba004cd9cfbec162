import fc from "fast-check";
import { type CleanableCells, typedMonths, typedNumbers } from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";

const cellsOf = (values: unknown[][], formulas: unknown[][] = values) => ({
  values,
  formulas,
  formats: values.map((line) => line.map(() => "General")),
});
/** Numbers of a selection, as the pane finds them. */
const cleaned = (cells: CleanableCells) => typedNumbers(cells, selectionLines(cells));
const valuesOf = (values: unknown[][]) => cleaned(cellsOf(values)).edits.map(({ value }) => value);

describe("typedNumbers", () => {
  test.each<[string, unknown[][], number[]]>([
    ["decimal commas", [["5,88"], ["-0,12"], ["12,00"]], [5.88, -0.12, 12]],
    ["decimal points", [["5.88"], ["0.12"]], [5.88, 0.12]],
    ["an open one by its neighbours, points", [["7.500"], ["7.25"]], [7.5, 7.25]],
    ["an open one by its neighbours, commas", [["7.500"], ["7,25"]], [7500, 7.25]],
    ["thousands by blanks", [["203 179"], ["1 130 044"]], [203179, 1130044]],
    ["brackets for minus", [["(1.234,5)"], ["12,5"]], [-1234.5, 12.5]],
    ["a true minus sign", [["\u22124,2"], ["3,1"]], [-4.2, 3.1]],
    ["percents as Excel keeps them", [["12,5%"], ["-3,4 %"]], [0.125, -0.034]],
    ["rupiah", [["Rp 4.500"], ["Rp 12.250,50"]], [4500, 12250.5]],
  ])("reads %s", (_, values, expected) => expect(valuesOf(values)).toEqual(expected));

  test("keeps the printed decimals, and the thousands where the column sets them apart", () => {
    const { edits } = cleaned(cellsOf([["1.234,50"], ["12,00"], ["7,1%"]]));
    expect(edits.map(({ format }) => format)).toEqual(["#,##0.00", "#,##0.00", "#,##0.0%"]);
    expect(cleaned(cellsOf([["1234.5"], ["7.5"]])).edits.map(({ format }) => format)).toEqual([
      "0.0",
      "0.0",
    ]);
  });

  test("leaves headers, labels, codes with leading zeros, dashes, formulas and numbers alone", () => {
    const values = [
      ["Kode", "Negara", "2019", "2020"],
      ["01", "Jepang", "12,5", "-"],
      ["02", "Tiongkok", "7,25", 8],
      ["03", "Timor Leste", "9,75", "1,5"],
    ];
    const formulas = values.map((line, row) =>
      row === 3 ? [...line.slice(0, 3), "=A1&B1"] : line,
    );
    const { edits, left } = cleaned(cellsOf(values, formulas));
    expect(edits.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 2, 12.5],
      [2, 2, 7.25],
      [3, 2, 9.75],
    ]);
    expect(left).toEqual([]);
  });

  test("names what is more than a number and changes nothing of it", () => {
    const { edits, left } = cleaned(
      cellsOf([
        ["Padi", "105,41"],
        ["Jagung", "104,30 r"],
        ["Kedelai", "99,1*)"],
        ["Ubi", "10-12"],
      ]),
    );
    expect(edits.map(({ text }) => text)).toEqual(["105,41"]);
    expect(left.map(({ text }) => text)).toEqual(["104,30 r", "99,1*)", "10-12"]);
  });

  test("says where nothing tells decimals from thousands", () => {
    const { edits } = cleaned(cellsOf([["7.500"], ["2.250"]]));
    expect(edits).toMatchObject([
      { value: 7500, isSure: false },
      { value: 2250, isSure: false },
    ]);
  });

  test("gives back random numbers printed in Indonesian or English, with the cell's decimals", () => {
    const printed = fc.record({
      numbers: fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), {
        minLength: 3,
        maxLength: 12,
      }),
      language: fc.constantFrom("id-ID", "en-US"),
    });
    fc.assert(
      fc.property(printed, ({ numbers, language }) => {
        const print = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
        const values = numbers.map((number) => [print.format(number / 100)]);
        expect(valuesOf(values)).toEqual(numbers.map((number) => number / 100 + 0));
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});

describe("typedMonths", () => {
  test("makes dates of month words with a year, of the others with the year that is given", () => {
    const cells = cellsOf([["Maret 2026", "Mar-26", "Jan'20", "Desember", "Jumlah", "2020", 5]]);
    expect(typedMonths(cells).edits.map(({ value }) => value)).toEqual([46082, 46082, 43831]);
    expect(typedMonths(cells).left).toEqual([{ row: 0, column: 3, text: "Desember" }]);
    expect(typedMonths(cells, 2020).edits.at(-1)).toMatchObject({
      column: 3,
      value: 44166,
      format: "mmm yyyy",
    });
  });
});
