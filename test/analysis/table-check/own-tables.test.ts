import {
  checkFigures,
  finishSteps,
  readLines,
  recogniseRules,
  selectedCell,
  textNumberReader,
  userTableRequest,
} from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";

type Cell = string | number | boolean;

/** Rules that are recognised, and findings as row, column and proposal, of cells in General format. */
function check(values: Cell[][]) {
  const table = selectionLines({ values });
  if (!table) return undefined;
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  const { findings } = finishSteps(checkFigures(userTableRequest(table, reading, rules)));
  return {
    rules: rules.map(({ id, kind, fit }) => `${id} ${kind} ${fit.holds}/${fit.checked}`),
    findings: findings.map(({ pattern, cells }) => {
      const { row, column } = selectedCell(cells[0]!.cell);
      return `${pattern} ${row},${column} ${cells[0]!.proposed}`;
    }),
  };
}

test.each<[string, Cell[][], string[]]>([
  [
    "numbers as text with Indonesian separators, of which one alone leaves its reading open",
    [
      ["Komoditas", "Nilai 2019", "Nilai 2020"],
      ["Kopi", "12.610", "1.130.044"],
      ["Kakao", "2.500", "13.500"],
      ["Ikan", "100.000,5", "7"],
      ["Jumlah", "115.110,5", "1.143.551"],
    ],
    ["row-4 sum 2/2"],
  ],
  [
    "thousands only, each of them open",
    [
      ["Komoditas", "2019"],
      ["Kopi", "12.610"],
      ["Kakao", "13.500"],
      ["Jumlah", "26.110"],
    ],
    ["row-3 sum 1/1"],
  ],
  [
    "the total first, dashes for nil, a header of two rows",
    [
      ["", "Ekspor", "", "Impor", ""],
      ["Negara", "2019", "2020", "2019", "2020"],
      ["JUMLAH", "1.000", "2.000", "-", "50"],
      ["Jepang", "400", "2.000", "-", "–"],
      ["Cina", "600", "-", "-", "50"],
    ],
    ["row-2 sum 3/3"],
  ],
  [
    "column numbers under the header, which Excel reads as negative",
    [
      ["Bulan", "Nilai", "Pangsa"],
      [-1, -2, -3],
      ["Jan", 100, 10],
      ["Feb", 900, 90],
      ["Total", 1000, 100],
    ],
    ["row-4 sum 2/2", "column-2 share 3/3"],
  ],
  [
    "preliminary years and numbers with a footnote's sign",
    [
      ["Sektor", "2019*)", "2020**)"],
      ["A", "100,5*)", "120,25"],
      ["B", "200,25", "210,50r"],
      ["Jumlah", "300,75", "330,75"],
    ],
    ["row-3 sum 2/2"],
  ],
  [
    "losses in brackets",
    [
      ["Bulan", "Ekspor", "Impor", "Neraca"],
      ["Jan", "1.200", "1.500", "(300)"],
      ["Feb", "2.000", "1.000", "1.000"],
      ["Jumlah", "3.200", "2.500", "700"],
    ],
    ["row-3 sum 3/3", "column-3 difference 3/3"],
  ],
  [
    "subtotals in groups, and their total",
    [
      ["Uraian", "2020"],
      ["Migas", ""],
      ["Minyak", 100],
      ["Gas", 50],
      ["Subjumlah", 150],
      ["Nonmigas", ""],
      ["Tani", 70],
      ["Industri", 80],
      ["Subjumlah", 150],
      ["Total", 300],
    ],
    ["row-4 sum 1/1", "row-8 sum 1/1", "row-9 sum 1/1"],
  ],
  [
    "a number column, a code column, and notes under the table",
    [
      ["No", "Kode HS", "Uraian", "Nilai", "Persen"],
      [1, "03", "Ikan", 250, 25],
      [2, "08", "Buah", 650, 65],
      [3, "85", "Mesin", 100, 10],
      ["", "", "Jumlah", 1000, 100],
      ["Catatan: angka 2020 sementara", "", "", "", ""],
    ],
    ["row-4 sum 2/2", "column-4 share 4/4"],
  ],
])("%s: recognised, and nothing is found", (_, values, rules) => {
  expect(check(values)).toEqual({ rules, findings: [] });
});

test.each(["1'230", "1\u202f230", "+1.230", "1.230 1)", "1.2301)", "Rp 1.230"])(
  "%j among the parts of a sum is 1230: nothing is found",
  (cell) => {
    const values = [
      ["Negara", "2019", "2020"],
      ["Jepang", cell, "2.500"],
      ["Cina", "3.000", "4.000,5"],
      ["Jumlah", "4.230", "6.500,5"],
    ];
    expect(check(values)).toEqual({ rules: ["row-3 sum 2/2"], findings: [] });
  },
);

test("a misprint in a table of texts is found with the table's own separators", () => {
  const values = [
    ["Komoditas", "Nilai", "Pangsa (%)"],
    ["Kopi", "12.610", "1,10"],
    ["Kakao", "1.103.044", "98,90"],
    ["Jumlah", "1.142.654", "100,00"],
  ];
  expect(check(values)?.findings).toEqual(["swapped-digits 2,1 1130044"]);
});

test.each<[string, Cell]>([
  ["an error", "#N/A"],
  ["n.a.", "n.a."],
  ["a truth value", true],
  ["letters of a scanner among digits", "2.5OO"],
  ["a number with a unit", "2 ton"],
  ["a control character in place of a sign", "\u00032.5"],
  ["two numbers in one cell", "2.5 3.5"],
  ["digits of another script", "\u0662"],
  ["more digits than can be read", "0.12345678901234"],
])("%s among the parts: the total is not checked, and not called wrong", (_, cell) => {
  const values = [
    ["Uraian", "2019", "2020"],
    ["A", cell, 5],
    ["B", 5, 6],
    ["Jumlah", 7.5, 11],
  ];
  expect(check(values)).toEqual({ rules: ["row-3 sum 1/1"], findings: [] });
});

test("zeros that a download fills up with are no precision: a sum that rounding explains is not called wrong", () => {
  const values = [
    ["Kabupaten", "2019", "2020", "2021"],
    ["A", "1050.00", "20.00", "31.00"],
    ["B", "210.00", "70.00", "12.00"],
    ["C", "33.00", "5.00", "40.00"],
    ["Jumlah", "1294.00", "95.00", "83.00"],
  ];
  expect(check(values)).toEqual({ rules: ["row-4 sum 3/3"], findings: [] });
});

test("what is no table has no reading", () => {
  expect(check([["Kopi", "Kakao"]])).toBeUndefined();
  expect(check([["", ""]])).toBeUndefined();
});

test("the other texts decide whether 12,610 is twelve or twelve thousand", () => {
  expect(textNumberReader(["12,610"])("12,610")).toBe("12610");
  expect(textNumberReader(["12,610", "117,67"])("12,610")).toBe("12.610");
  expect(textNumberReader(["12,610", "1,200.50"])("12,610")).toBe("12610");
  expect(textNumberReader(["12.610", "1.200.500,25"])("12.610")).toBe("12610");
  expect(textNumberReader([])("Rp 1.200,50")).toBe("1200.50");
  expect(textNumberReader([])("12 kg")).toBeUndefined();
});
