import { type Cell, checkOwnTable } from "../../support/own-table";

/** A copy with one cell changed. */
const planted = (values: Cell[][], [row, column, cell]: [number, number, Cell]): Cell[][] =>
  values.map((line, r) => line.map((value, c) => (r === row && c === column ? cell : value)));

const dates = (values: Cell[][]) =>
  values.map((row) =>
    row.map((value) => (typeof value === "number" && value > 40_000 ? "mmm-yy" : "General")),
  );

interface RightTable {
  name: string;
  values: Cell[][];
  rules: string[];
  /** A wrong number: its place and what is put there. */
  error: [row: number, column: number, cell: Cell];
}

const tables: RightTable[] = [
  {
    name: "a province without the word total below its regencies",
    values: [
      ["Kabupaten", 2021, 2022, 2023],
      ["Sigi", 4120, 3987, 4410],
      ["Poso", 2875, 3011, 2960],
      ["Donggala", 1690, 1745, 1802],
      ["Sulawesi Tengah", 8685, 8743, 9172],
    ],
    rules: ["row-4 sum 3/3"],
    error: [4, 2, 8943],
  },
  {
    name: "a province without the word total above its regencies",
    values: [
      ["Regency", "Paddy", "Maize", "Cassava"],
      ["Gorontalo", 3011, 9120, 640],
      ["Boalemo", 1204, 4310, 225],
      ["Pohuwato", 980, 3205, 180],
      ["Bone Bolango", 827, 1605, 235],
    ],
    rules: ["row-1 sum 3/3"],
    error: [1, 2, 9210],
  },
  {
    name: "totals of two years that stand side by side",
    values: [
      ["Wilayah", "Ternak", "", "Unggas", "", "Jumlah", ""],
      ["", 2021, 2022, 2021, 2022, 2021, 2022],
      ["Ende", 310, 325, 1204, 1190, 1514, 1515],
      ["Sikka", 287, 290, 980, 1011, 1267, 1301],
      ["Ngada", 198, 205, 655, 702, 853, 907],
    ],
    rules: ["column-5 sum 3/3", "column-6 sum 3/3"],
    error: [3, 6, 1310],
  },
  {
    name: "a share with the head that BPS prints",
    values: [
      ["Negara", "Nilai", "% Peran terhadap Total"],
      ["Jepang", 412.5, 33],
      ["India", 237.5, 19],
      ["Korea", 600, 48],
      ["Total", 1250, 100],
    ],
    rules: ["row-4 sum 2/2", "column-2 share 4/4"],
    error: [2, 2, 91],
  },
  {
    name: "monthly changes of rows that are months",
    values: [
      ["Month", "Index", "m-to-m"],
      ["Januari 2022", 108.26, ""],
      ["Februari 2022", 108.24, -0.02],
      ["Maret 2022", 108.95, 0.66],
      ["April 2022", 109.98, 0.95],
      ["Mei 2022", 110.42, 0.4],
    ],
    rules: ["column-2 change 4/4"],
    error: [3, 2, 6.6],
  },
  {
    name: "monthly changes of months that run backwards",
    values: [
      ["Bulan", "Indeks", "Perubahan mtm"],
      ["Mei 2022", 110.42, 0.4],
      ["April 2022", 109.98, 0.95],
      ["Maret 2022", 108.95, 0.66],
      ["Februari 2022", 108.24, -0.02],
      ["Januari 2022", 108.26, ""],
    ],
    rules: ["column-2 change 4/4"],
    error: [2, 2, 0.59],
  },
  {
    name: "running sums that begin anew in January",
    values: [
      ["Bulan", "Ekspor", "Kumulatif Ekspor"],
      ["Januari 2022", 180, 180],
      ["Februari 2022", 175, 355],
      ["Maret 2022", 220, 575],
      ["April 2022", 204, 779],
      ["Januari 2023", 190, 190],
      ["Februari 2023", 168, 358],
    ],
    rules: ["column-2 sum 6/6"],
    error: [3, 2, 557],
  },
  {
    name: "heads that state their own arithmetic by the numbers of the columns",
    values: [
      ["Uraian", "Masuk", "Keluar", "Selisih (2)-(3)", "Kol (2) + (3)"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["Bitung", 840, 325, 515, 1165],
      ["Tahuna", 410, 505, -95, 915],
      ["Manado", 655, 210, 445, 865],
    ],
    rules: ["column-3 difference 3/3", "column-4 sum 3/3"],
    error: [3, 4, 951],
  },
  {
    name: "NTP of It and Ib in every row, by subsector",
    values: [
      ["Subsektor", "It", "Ib", "NTP"],
      ["Pangan", 112.4, 108.1, 103.98],
      ["Kebun", 130.25, 109.3, 119.17],
      ["Ternak", 105.7, 107.44, 98.38],
    ],
    rules: ["column-3 ratio 3/3"],
    error: [2, 3, 119.71],
  },
];

test.each(tables)("$name: believed, and no right number is accused", ({ values, rules }) => {
  expect(checkOwnTable(values)).toMatchObject({ rules, findings: [] });
});

test.each(tables)("$name: an error is found", ({ values, error }) => {
  const [row, column] = error;
  expect(checkOwnTable(planted(values, error))?.suspects).toContain(`${row},${column}`);
});

test.each<[string, Cell[][]]>([
  [
    "changes of cities on a month that the table does not show",
    [
      ["Kota", "IHK", "Inflasi mtm", "Inflasi yoy"],
      ["Ambon", 112.31, 0.41, 3.2],
      ["Tual", 115.8, -0.12, 4.05],
      ["Ternate", 110.44, 0.33, 2.87],
      ["Sorong", 113.07, 0.08, 3.61],
    ],
  ],
  [
    "changes of two levels that are like each other and not meant",
    [
      ["Provinsi", "It", "% Perubahan", "Ib", "% Perubahan"],
      ["Bali", 108.2, 0.35, 107.4, 0.11],
      ["NTB", 110.9, -0.28, 109.2, 0.42],
      ["NTT", 104.3, 0.66, 106.8, 0.19],
    ],
  ],
  [
    "contributions without their weights",
    [
      ["Kelompok", "IHK", "Andil Inflasi"],
      ["Makanan", 118.2, 0.14],
      ["Sandang", 109.4, 0.02],
      ["Transportasi", 121.7, -0.05],
    ],
  ],
  [
    "the largest five with a total of all and no row of others",
    [
      ["Negara", "Januari 2023", "Februari 2023"],
      ["Cina", 5210.3, 4870.2],
      ["Jepang", 1830.1, 1762.9],
      ["India", 1511.4, 1604.4],
      ["Total Ekspor", 15820.6, 14900.8],
    ],
  ],
])("%s: nothing is believed and nothing accused", (_, values) => {
  expect(checkOwnTable(values)).toMatchObject({ rules: [], findings: [] });
});

test("a value for each kilogram is a ratio of value and weight, in the total too", () => {
  const values = [
    ["Komoditas", "Nilai", "Berat", "US$/kg"],
    ["Kakao", 600, 200, 3],
    ["Kopi", 500, 250, 2],
    ["Pala", 900, 100, 9],
    ["Jumlah", 2000, 550, 3.64],
  ];
  expect(checkOwnTable(values)).toMatchObject({
    rules: ["row-4 sum 2/2", "column-3 ratio 4/4"],
    findings: [],
  });
  expect(checkOwnTable(planted(values, [3, 3, 6]))?.suspects).toContain("3,3");
});

test("prices beside values and weights do not add up: the others are checked, and it is said", () => {
  const values = [
    ["Komoditas", "Nilai", "Berat", "Harga"],
    ["Kakao", 600, 200, 3.4],
    ["Kopi", 500, 250, 2.1],
    ["Pala", 900, 100, 8.2],
    ["Jumlah", 2000, 550, 3.9],
  ];
  expect(checkOwnTable(values)).toMatchObject({
    rules: ["row-4 sum 2/2"],
    givenUp: ["row-4 not added in 3"],
    findings: [],
  });
  expect(checkOwnTable(planted(values, [4, 2, 505]))?.suspects).toContain("4,2");
});

test("a sum with a number that cannot be read is not checked, and it is said", () => {
  const values = [
    ["Uraian", "2019", "2020"],
    ["Kopi", "n.a.", 5],
    ["Kakao", 5, 6],
    ["Jumlah", 7, 11],
  ];
  expect(checkOwnTable(values)).toMatchObject({
    rules: ["row-3 sum 1/1"],
    givenUp: ["row-3 unread in 1"],
    findings: [],
  });
});

test.each([true, false])("dates head the columns, with a date format: %s", (formatted) => {
  const values = [
    ["Uraian", 45597, 45627, 45658, "Jumlah"],
    ["Ekspor", 310, 295, 342, 947],
    ["Impor", 120, 141, 118, 379],
    ["Bongkar", 77, 81, 90, 248],
  ];
  const formats = formatted ? dates(values) : undefined;
  expect(checkOwnTable(values, formats)).toMatchObject({
    rules: ["column-4 sum 3/3"],
    findings: [],
  });
  const wrong = planted(values, [2, 4, 397]);
  expect(checkOwnTable(wrong, formats)?.suspects).toContain("2,4");
});

test("dates label the rows: they are no part of the total", () => {
  const values = [
    ["Bulan", "Migas", "Nonmigas", "Jumlah"],
    [44927, 31, 112, 143],
    [44958, 28, 120, 148],
    [44986, 35, 131, 166],
    ["Jumlah", 94, 363, 457],
  ];
  expect(checkOwnTable(values, dates(values))).toMatchObject({
    rules: ["row-4 sum 3/3", "column-3 sum 4/4"],
    findings: [],
  });
});

test("a second table below the first has heads and totals of its own", () => {
  const values: Cell[][] = [
    ["Tabel muatan", "", ""],
    ["Pelabuhan", 2021, 2022],
    ["Luwuk", 410, 388],
    ["Kolaka", 236, 251],
    ["Jumlah", 646, 639],
    ["", "", ""],
    ["Bandara", "Datang", "Berangkat"],
    ["Mutiara", 1205, 1190],
    ["Bubung", 98, 104],
    ["Kasiguncu", 77, 71],
    ["Jumlah", 1380, 1365],
  ];
  expect(checkOwnTable(values)).toMatchObject({
    rules: ["row-4 sum 2/2", "row-10 sum 2/2"],
    findings: [],
  });
  expect(checkOwnTable(planted(values, [10, 1, 1830]))?.suspects).toContain("10,1");
});

test("a subtotal that leaves out one line twice is named where it does, not where all lines are in it", () => {
  const values: Cell[][] = [
    ["Kelompok", "Jan-22", "Feb-22", "Mar-22", "% Peran Mar 2022 terhadap Total"],
    ["Ikan", 150, 230, 310, 6.2],
    ["Kopi", 1210, 1340, 1460, 29.2],
    ["Kayu", 905, 880, 930, 18.6],
    ["Karet", 1700, 1500, 1800, 36],
    ["Total Kelompok", 3815, 3720, 4500, 90],
    ["Lainnya", 420, 380, 500, 10],
    ["Total", 4235, 4100, 5000, 100],
  ];
  const { rules, findings, suspects } = checkOwnTable(values)!;
  expect(rules).toContain("row-5 sum 2/4");
  expect(findings).toHaveLength(2);
  expect(suspects).toEqual(expect.arrayContaining(["5,1", "5,2"]));
  expect(suspects).not.toContain("5,3");
});

test("a dash where a trade came to nothing states no change of -100 percent", () => {
  const values: Cell[][] = [
    ["Komoditas", "Jan-22", "Feb-22", "% Perubahan"],
    ["Kopi", 400, 500, 25],
    ["Lada", 250, 0, "-"],
    ["Pala", 120, 0, "-"],
    ["Karet", 800, 600, -25],
    ["Jumlah", 1570, 1100, -29.94],
  ];
  expect(checkOwnTable(values)).toMatchObject({ findings: [] });
  expect(checkOwnTable(planted(values, [1, 3, "-"]))?.suspects).toContain("1,3");
});

test("a total above a single line of its own that differs from it is a total of something else", () => {
  const values: Cell[][] = [
    ["Negara", "Jan-22", "Feb-22", "Mar-22"],
    ["Total Kelompok", 405, 0, 330],
    ["Lainnya", 0, 60, 0],
    ["Total", 405, 60, 330],
  ];
  expect(checkOwnTable(values)).toMatchObject({ findings: [] });
});

test("lines that show one figure again and again are the sum of none near it", () => {
  const values: Cell[][] = [
    ["Barang", "A", "B", "C", "D", "E", "F", "G"],
    ["Mesin", 165, 41, 39, 28, 33, 25, 410],
    ["Alat", "", "", "", "", "", "", 12],
    ["Totals", 165, 41, 39, 28, 33, 25, 422],
  ];
  expect(checkOwnTable(values)?.rules).toEqual(["row-3 sum 7/7"]);
});
