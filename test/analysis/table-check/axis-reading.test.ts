import { readLabels } from "../../../src/analysis";
import { boundLines } from "../../../src/analysis/table-check/axis-reading";
import { axisOf, userTable } from "../../support/user-table";

test("a month below a year is one of that year; the words beside a period are its measure", () => {
  const lines = readLabels(
    [
      { index: 4, label: "Januari", depth: 1, period: "2021" },
      { index: 7, label: "Ekspor 2022", depth: 0 },
      { index: 9, label: "Kopi", depth: 0 },
    ],
    new Map([[7, "export"]]),
  );
  expect(
    lines.map(({ index, role, time, measure }) => [index, role, time, measure.toLowerCase()]),
  ).toEqual([
    [4, "value", { every: "month", at: 2021 * 12 }, ""],
    [7, "export", { every: "year", at: 2022 }, "ekspor"],
    [9, "value", undefined, "kopi"],
  ]);
});

const heads = [
  ...["Nilai", "Total", "Rata-rata", "Rasio", "Andil", "Perubahan", "Kumulatif", "Neraca"],
  ...["Ekspor", "Impor", "It", "Ib", "BPPBM", "NTP", "NTUP"],
];
test.each([
  ["sum", "Nilai Total Andil Kumulatif Neraca Ekspor Impor"],
  ["difference", "Nilai Total Kumulatif Neraca Ekspor Impor"],
  ["mean", "Nilai Total Ekspor Impor It Ib BPPBM NTP NTUP"],
  ["ratio", "Nilai Total Rata-rata Ekspor Impor"],
  ["share", "Nilai Total Rata-rata Kumulatif Neraca Ekspor Impor"],
  ["change", "Nilai Total Rata-rata Rasio Kumulatif Neraca Ekspor Impor It Ib BPPBM NTP NTUP"],
] as const)("a %s binds %s", (kind, bound) => {
  const reading = axisOf(userTable(heads, ["a", ...heads.map(() => "1")]), "row");
  expect(
    boundLines(reading, kind)
      .map((column) => heads[column])
      .join(" "),
  ).toBe(bound);
});
