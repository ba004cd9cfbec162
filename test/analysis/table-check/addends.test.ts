import { checkOwnTable } from "../../support/own-table";

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

/** Regencies by four goods in tons and their sum, with so much added to some of the sums. */
function regencies(off: Readonly<Record<number, number>>): (string | number)[][] {
  const rows = Array.from({ length: 26 }, (_, index) => {
    const parts = [211, 347, 128, 590].map((start, good) => start + 37 * index + 11 * good * index);
    return [
      `Wilayah ${String.fromCharCode(65 + index)}`,
      ...parts,
      total(parts) + (off[index] ?? 0),
    ];
  });
  return [["Kabupaten", "Udang", "Bandeng", "Nila", "Lele", "Jumlah"], ...rows];
}

test("a sum off by one is worth a look where all others agree, for they were taken of the printed numbers", () => {
  expect(checkOwnTable(regencies({ 5: 1 }))?.findings).toEqual(["unlikely 6,5 undefined"]);
});

test("sums off by one are rounding where several are, for they were taken of the unrounded numbers", () => {
  expect(checkOwnTable(regencies({ 1: 1, 4: -1, 5: 1, 9: -1, 12: 1 }))?.findings).toEqual([]);
});

test("sums of a row of totals that miss by rounding speak for those of the columns too", () => {
  const rows = regencies({ 5: 1 });
  const column = (c: number) => total(rows.slice(1).map((row) => Number(row[c])));
  const sums = [1, 2, 3, 4, 5].map(column);
  const right = [...rows, ["Provinsi", ...sums]];
  const rounded = [
    ...rows,
    ["Provinsi", ...sums.map((sum, c) => sum + ([2, -1, 1, -2, 0][c] ?? 0))],
  ];
  expect(checkOwnTable(right)?.findings).toContain("unlikely 6,5 undefined");
  expect(checkOwnTable(rounded)?.findings).toEqual([]);
});

test("a sum of two parts that misses by 2 is impossible alone, and worth a look beside one that rounding made miss", () => {
  const table = (secondTotal: number) => [
    ["Pelabuhan", "Benoa", "Celukan", "Jumlah"],
    ["2016", 331_687, 30_800, 362_487],
    ["2017", 689_417, 122_278, 811_697],
    ["2018", 119_179, 177_836, secondTotal],
    ["2019", 505_484, 497_508, 1_002_992],
  ];
  expect(checkOwnTable(table(297_015))?.findings).toEqual(["digit 2,3 811695"]);
  expect(checkOwnTable(table(297_016))?.findings).toEqual(["unlikely 2,3 undefined"]);
});
