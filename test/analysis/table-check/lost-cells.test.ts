import { checkOwnTable } from "../../support/own-table";

const goods = [
  ["Barang", "Nilai", "Persentase"],
  ["Kakao", 412_500, "33,00"],
  ["Kopi", 237_500, "19,00"],
  ["Lada", 95_000, "7,60"],
  ["Pala", 505_000, "40,40"],
  ["Jumlah", 1_250_000, "100,00"],
];

/** The table with other cells at some places. */
const changed = (...changes: [row: number, column: number, cell: string | number][]) =>
  goods.map((row, r) =>
    row.map((cell, c) => changes.find(([y, x]) => y === r && x === c)?.[2] ?? cell),
  );

test("a blank with a share of 7.60 beside it is the lost number, not the total that misses it", () => {
  expect(checkOwnTable(changed([3, 1, ""]))?.findings).toEqual(["blank-cell 3,1 95000"]);
});

test("a dash with a share of 7.60 beside it is a lost number", () => {
  expect(checkOwnTable(changed([3, 1, "-"]))?.findings).toEqual(["lost-cell 3,1 95000"]);
});

test("a blank with a share of 0.00 or a dash beside it is nothing", () => {
  const [share, total] = [
    [3, 2, "0,00"],
    [5, 1, 1_155_000],
  ] as const;
  const others: [number, number, string][] = [
    [1, 2, "35,71"],
    [2, 2, "20,56"],
    [4, 2, "43,72"],
  ];
  expect(checkOwnTable(changed([3, 1, ""], [...share], [...total], ...others))?.findings).toEqual(
    [],
  );
  expect(checkOwnTable(changed([3, 1, ""], [3, 2, "-"], [...total], ...others))?.findings).toEqual(
    [],
  );
});

test("a blank month with its change printed is a lost number", () => {
  const table = [
    ["Rincian", "Mei 2021", "Juni 2021", "Perubahan (%)"],
    ["Padi", "104,20", "105,61", "1,35"],
    ["Palawija", "98,40", "", "-1,12"],
    ["Sayuran", "110,05", "109,87", "-0,16"],
    ["Buah", "101,33", "102,90", "1,55"],
  ];
  expect(checkOwnTable(table)?.findings).toEqual(["blank-cell 2,2 97.30"]);
});

test("a table that leaves the base of every second change blank has no lost numbers", () => {
  const table = [
    ["Rincian", "Mei 2021", "Juni 2021", "Perubahan (%)"],
    ["Padi", "104,20", "105,61", "1,35"],
    ["Palawija", "", "97,30", "-1,12"],
    ["Sayuran", "110,05", "109,87", "-0,16"],
    ["Buah", "", "102,90", "1,55"],
  ];
  expect(checkOwnTable(table)?.findings).toEqual([]);
});

const ports = [
  ["Pelabuhan", "Januari", "Februari", "Maret", "April"],
  ["Tenau", 120, 130, 140, 150],
  ["Atapupu", 80, 85, 90, 95],
  ["Maumere", 23, 24, 25, 26],
  ["Ende", 18, 17, 16, 15],
  ["Jumlah", 241, 256, 271, 286],
];
const port = (...changes: [row: number, column: number, cell: string | number][]) =>
  ports.map((row, r) =>
    row.map((cell, c) => changes.find(([y, x]) => y === r && x === c)?.[2] ?? cell),
  );

test("a blank in a column whose total exceeds the shown parts is a suspect beside the total", () => {
  const found = checkOwnTable(port([2, 2, ""]));
  expect(found?.suspects).toEqual(expect.arrayContaining(["2,2", "5,2"]));
});

test("a total that falls short of its shown parts does not accuse a blank", () => {
  expect(checkOwnTable(port([2, 2, ""], [5, 2, 150]))?.suspects).not.toContain("2,2");
});

test("a blank that means nothing is no suspect: the total is that of the other parts", () => {
  expect(checkOwnTable(port([2, 2, ""], [5, 2, 171]))?.findings).toEqual([]);
});

test("where the total of the row misses the same number, both agree on it", () => {
  const both = [
    ["Pelabuhan", "Januari", "Februari", "Maret", "Jumlah"],
    ["Tenau", 120, 130, 140, 390],
    ["Atapupu", 80, "", 90, 255],
    ["Maumere", 23, 24, 25, 72],
    ["Ende", 18, 17, 16, 51],
    ["Jumlah", 241, 256, 271, 768],
  ];
  expect(checkOwnTable(both)?.findings).toEqual(["blank-cell 2,2 85"]);
});

test("two slips in one column are both named where their rows tell them apart", () => {
  const both = [
    ["Pelabuhan", "Januari", "Februari", "Maret", "Jumlah"],
    ["Tenau", 120, 139, 140, 390],
    ["Atapupu", 80, 85, 90, 255],
    ["Maumere", 23, 42, 25, 72],
    ["Ende", 18, 17, 16, 51],
    ["Jumlah", 241, 256, 271, 768],
  ];
  const found = checkOwnTable(both);
  expect(found?.suspects).toEqual(expect.arrayContaining(["1,2", "3,2"]));
});
