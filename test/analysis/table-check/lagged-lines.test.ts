import { type Lag, readLabels } from "../../../src/analysis";
import { laggedLines, runningLines } from "../../../src/analysis/table-check/lagged-lines";

const lines = (...labels: string[]) =>
  readLabels(
    labels.map((label, index) => ({ index, label, depth: 0 })),
    new Map(),
  );
const pairs = (lag: Lag, ...labels: string[]) =>
  laggedLines(lines(...labels), lag).map(({ from }) => [...from]);

const mixed = ["Desember 2021", "Januari 2022", "Februari 2022", "2021", "2022", "Kopi"];

test("months go back to the month, the year or the December before, years to the year before", () => {
  expect(pairs("previous", ...mixed)).toEqual([
    [
      [1, 0],
      [2, 1],
    ],
    [[4, 3]],
  ]);
  expect(pairs("december", ...mixed)).toEqual([
    [
      [1, 0],
      [2, 0],
    ],
    [[4, 3]],
  ]);
  expect(pairs("year", ...mixed)).toEqual([[[4, 3]]]);
  expect(pairs("year", "Maret 2021", "Maret 2022", "April 2022")).toEqual([[[1, 0]]]);
  expect(pairs("year", "Triwulan I 2021", "Triwulan I 2022")).toEqual([[[1, 0]]]);
});

test("lines of one measure go back to one another, and to none that stands twice", () => {
  const sides = ["Ekspor Mei 2022", "Impor Mei 2022", "Ekspor Juni 2022", "Impor Juni 2022"];
  expect(pairs("previous", ...sides)).toEqual([[[2, 0]], [[3, 1]]]);
  expect(pairs("previous", "Mei 2022", "Mei 2022", "Juni 2022")).toEqual([]);
});

const running = (...labels: string[]) => {
  const { from, first } = runningLines(lines(...labels));
  return { from: [...from], first };
};

test("running sums begin anew in January", () => {
  const months = [
    "November 2022",
    "Desember 2022",
    "Januari 2023",
    "Februari 2023",
    "2023",
    "Kopi",
  ];
  expect(running(...months)).toEqual({
    from: [
      [1, 0],
      [3, 2],
    ],
    first: [2],
  });
});

test("running sums run along the measure with the most periods; years and names have none", () => {
  const sides = [
    "Impor Mei 2022",
    "Impor Juni 2022",
    "Ekspor Mei 2022",
    "Ekspor Juni 2022",
    "Ekspor Juli 2022",
  ];
  expect(running(...sides)).toEqual({
    from: [
      [3, 2],
      [4, 3],
    ],
    first: [],
  });
  expect(running("Kopi", "Kakao")).toEqual({ from: [], first: [] });
  expect(running("2021", "2022")).toEqual({ from: [[1, 0]], first: [] });
});
