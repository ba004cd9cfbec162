import { ruleCandidates } from "../../../src/analysis/table-check/rule-candidates";
import type { UserTable } from "../../../src/analysis";
import { axisOf, userTable } from "../../support/user-table";

/** Rules that the column of this head may follow, beside the other columns, in rows of these labels. */
function candidates(
  head: string,
  heads: readonly string[],
  rows: readonly string[] = ["a", "b"],
  members: readonly number[] = [],
) {
  // Numbers below 100 suggest no sum.
  const lines = rows.map((label, at): [string, ...string[]] => [
    label,
    ...heads.map((_, column) => String(at + column + 1)),
  ]);
  return candidatesIn(userTable(heads, ...lines), heads.indexOf(head), members);
}

function candidatesIn(table: UserTable, column: number, members: readonly number[] = []) {
  const reading = axisOf(table, "column");
  const line = reading.lines[column]!;
  return ruleCandidates(reading, line, new Set(members)).map(({ rule, origin }) => {
    const { kind, of, less, over, wholes, from, axis, result } = rule;
    expect([axis, result]).toEqual(["column", line.index]);
    return [
      `${kind} ${of.join("+")}`,
      ...(less === undefined ? [] : [`- ${less}`]),
      ...(over === undefined ? [] : [`/ ${over}`]),
      ...(wholes ? [`of ${wholes.join("+")}`] : []),
      ...(from
        ? [`from ${[...from].map((pair) => pair.join(">")).join()} in ${rule.across.join()}`]
        : []),
      origin,
    ].join(" ");
  });
}

test("a total is the sum of what it may add up; where several lists are long, none of a single line", () => {
  expect(candidates("Total", ["a", "b", "Total"])).toEqual(["sum 0+1 named"]);
  expect(candidates("Total", ["a", "Total"])).toEqual(["sum 0 named"]);
  expect(candidates("Total", ["Total", "a", "b"])).toEqual(["sum 1+2 named"]);
  expect(candidates("Total", ["a", "b", "Subtotal", "c", "d", "Total"])).toEqual([
    "sum 3+4 named",
    "sum 0+1+3+4 named",
    "sum 2+3+4 named",
  ]);
});

test("members of groups may be left out of a total, and what is derived", () => {
  expect(candidates("Total", ["a", "b", "c", "Rasio", "Total"], ["a"], [1])).toEqual([
    "sum 0+1+2 named",
    "sum 0+2 named",
  ]);
  expect(candidates("Total", ["Total", "Rasio", "a", "b", "c"], ["a"], [3])).toEqual([
    "sum 2+3+4 named",
    "sum 2+4 named",
  ]);
  expect(candidates("Total", ["a", "b", "Total"], ["a"], [2])).toEqual(["sum 0+1 named"]);
  expect(candidates("Total", ["a", "b", "Total"], ["a"], [0, 1])).toEqual(["sum 0+1 named"]);
});

test("a mean is one of the levels before it", () => {
  expect(candidates("Rata-rata", ["a", "b", "Andil", "Total", "Rata-rata", "c"])).toEqual([
    "mean 0+1 named",
  ]);
  expect(candidates("Rata-rata", ["a", "Rata-rata", "c"])).toEqual([]);
});

test("a share is one of each level, of the totals, the last, the first or all rows that are parts", () => {
  expect(candidates("Andil", ["a", "Rasio", "Andil"], ["p", "Jumlah", "q", "Rasio"])).toEqual([
    "share 0 of 1 named",
    "share 0 of 3 named",
    "share 0 of 0 named",
    "share 0 of 0+2 named",
  ]);
  expect(candidates("Andil", ["b", "a", "Andil"], ["p", "q"])).toEqual([
    "share 1 of 1 named",
    "share 1 of 0 named",
    "share 1 of 0+1 named",
    "share 0 of 1 named",
    "share 0 of 0 named",
    "share 0 of 0+1 named",
  ]);
});

test("a change of levels without periods is any of them by any other, in percent or in points", () => {
  expect(candidates("Perubahan", ["a", "b", "Andil", "Perubahan"])).toEqual([
    "change 1 / 0 found",
    "difference 1 - 0 found",
    "change 0 / 1 found",
    "difference 0 - 1 found",
  ]);
});

test.each(["Perubahan (%)", "Perubahan (persen)", "Percent change", "Inflasi", "Inflation"])(
  "%s is no difference",
  (head) => {
    expect(candidates(head, ["a", "b", head])).toEqual([
      "change 1 / 0 found",
      "change 0 / 1 found",
    ]);
  },
);

test("levels of one measure and frequency are compared with an earlier one", () => {
  expect(candidates("Perubahan", ["2021", "2022", "Perubahan"])).toEqual([
    "change 1 / 0 named",
    "difference 1 - 0 named",
  ]);
  const change = "Perubahan (%)";
  expect(candidates(change, ["a 2021", "b 2022", change])).toEqual([]);
  expect(candidates(change, ["2021", "Mei 2022", change])).toEqual([]);
  expect(candidates(change, ["2021", "a", change])).toEqual([]);
  expect(candidates(change, ["a", "2021", change])).toEqual([]);
  expect(candidates(change, ["2021", "2021", change])).toEqual([]);
});

const months = ["Januari 2021", "Desember 2021", "Januari 2022", "Februari 2022"];
test.each([
  ["mtm (%)", ["change 3 / 2 named", "change 2 / 1 named"]],
  ["yoy (%)", ["change 2 / 0 named"]],
  ["ytd (%)", ["change 3 / 1 named", "change 2 / 1 named"]],
  ["ctc (%)", []],
])("a change %s compares the months that it says", (head, rules) => {
  expect(candidates(head, [...months, head])).toEqual(rules);
});

test("a change without a lag compares each month with every earlier one, the nearest to it first", () => {
  expect(candidates("Perubahan (%)", [...months.slice(1), "Perubahan (%)"])).toEqual([
    "change 2 / 1 named",
    "change 2 / 0 named",
    "change 1 / 0 named",
  ]);
  expect(candidates("yoy (%)", ["2020", "2021", "yoy (%)"])).toEqual(["change 1 / 0 named"]);
});

test("changes along rows that are periods go back as their head says, or in every way", () => {
  const rows = ["Desember 2021", "Januari 2022", "Februari 2022", "Catatan"];
  expect(candidates("mtm (%)", ["Indeks", "mtm (%)"], rows)).toEqual([
    "change 0 from 1>0,2>1 in 1,2 named",
  ]);
  expect(candidates("ytd (%)", ["Indeks", "ytd (%)"], rows)).toEqual([
    "change 0 from 1>0,2>0 in 1,2 named",
  ]);
  expect(candidates("Perubahan (%)", ["Indeks", "Perubahan (%)"], rows)).toEqual([
    "change 0 from 1>0,2>1 in 1,2 named",
    "change 0 from 1>0,2>0 in 1,2 named",
  ]);
  expect(
    candidates("Perubahan (%)", ["Indeks", "Perubahan (%)"], ["Mei 2021", "Mei 2022"]),
  ).toEqual(["change 0 from 1>0 in 1 named"]);
});

test("running sums run along rows that are periods, of levels that do not run themselves", () => {
  const rows = ["Januari 2022", "Februari 2022", "Maret 2022", "Catatan"];
  expect(candidates("Kumulatif", ["Ekspor", "Kumulatif impor", "Kumulatif"], rows)).toEqual([
    "sum 0 from 1>0,2>1 in 0,1,2 named",
  ]);
  expect(candidates("Kumulatif", ["Ekspor", "Kumulatif"], ["a", "b"])).toEqual([]);
});

test("a balance is what comes in without what goes out, of one time", () => {
  expect(candidates("Neraca", ["Ekspor", "Impor", "Neraca"])).toEqual(["difference 0 - 1 named"]);
  expect(candidates("Neraca", ["Impor", "Ekspor", "Neraca"])).toEqual(["difference 1 - 0 named"]);
  expect(candidates("Saldo", ["Masuk", "Keluar", "Saldo"])).toEqual([
    "difference 1 - 0 named",
    "difference 0 - 1 named",
  ]);
  expect(candidates("Saldo", ["Total", "a", "Saldo"])).toEqual([
    "difference 1 - 0 named",
    "difference 0 - 1 named",
  ]);
  expect(
    candidates("Neraca 2022", [
      "Ekspor 2021",
      "Impor 2021",
      "Ekspor 2022",
      "Impor 2022",
      "Neraca 2022",
    ]),
  ).toEqual(["difference 2 - 3 named"]);
  expect(candidates("Neraca 2022", ["Ekspor Mei 2022", "Impor Mei 2022", "Neraca 2022"])).toEqual(
    [],
  );
  expect(candidates("Neraca", ["Ekspor 2022", "Impor 2022", "Neraca"])).toEqual([
    "difference 0 - 1 named",
  ]);
});

test("NTP is It by Ib, and NTUP It by BPPBM, of one time", () => {
  const both = ["It", "Ib", "BPPBM", "NTP", "NTUP"];
  expect(candidates("NTP", both)).toEqual(["ratio 0 / 1 named"]);
  expect(candidates("NTUP", both)).toEqual(["ratio 0 / 2 named"]);
  const years = ["It 2021", "It 2022", "Ib 2022", "NTP 2022"];
  expect(candidates("NTP 2022", years)).toEqual(["ratio 1 / 2 named"]);
});

test("a line that is itself a level, as exports are, follows none", () => {
  for (const head of ["Ekspor", "It", "BPPBM"])
    expect(candidates(head, ["a", head, "b", "c"])).toEqual([]);
});

test("a line further away than 40 is not looked at, and of levels only 16 are paired", () => {
  const between = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Andil ${"abcdefghij"[at % 10]}${"klmno"[Math.floor(at / 10)]}`,
    );
  expect(candidates("Neraca", ["Ekspor", ...between(38), "Impor", "Neraca"])).toEqual([
    "difference 0 - 39 named",
  ]);
  expect(candidates("Neraca", ["Ekspor", ...between(39), "Impor", "Neraca"])).toEqual([]);
  expect(candidates("Neraca", ["Neraca", "Impor", ...between(38), "Ekspor"])).toEqual([
    "difference 40 - 1 named",
  ]);
  expect(candidates("Neraca", ["Neraca", "Impor", ...between(39), "Ekspor"])).toEqual([]);
  const years = Array.from({ length: 17 }, (_, at) => String(2001 + at));
  expect(candidates("Perubahan (%)", [...years, "Perubahan (%)"])).toHaveLength((16 * 15) / 2);
});

test("a list without parts is none", () => {
  expect(candidates("Total", ["Rasio", "a", "Total"], ["a"], [1])).toEqual(["sum 1 named"]);
  expect(candidates("Andil", ["a", "Andil"], [])).toEqual(["share 0 of  named"]);
});

test("a level of no time is not compared with one of the same measure that has one", () => {
  const change = "Perubahan (%)";
  expect(candidates(change, ["Nilai 2021", "Nilai", change])).toEqual([]);
  expect(candidates(change, ["Nilai", "Nilai 2021", change])).toEqual([]);
});

test("of all pairs those that are nearest together, and to the line, come first", () => {
  const change = "Perubahan (%)";
  const rules = candidates(change, ["a", "b", "c", change]);
  expect(rules.map((rule) => rule.replace(/change | found/g, ""))).toEqual([
    ...["2 / 1", "1 / 2", "2 / 0", "0 / 2", "1 / 0", "0 / 1"],
  ]);
});

const columns = (...lines: readonly (readonly [head: string, ...values: string[]])[]) =>
  userTable(
    lines.map(([head]) => head),
    ...lines[0]!
      .slice(1)
      .map((_, row): [string, ...string[]] => [
        `Baris ${"abcde"[row]}`,
        ...lines.map((line) => line[row + 1]!),
      ]),
  );

test("a share may be a level in percent of another one, but no quotient of another factor", () => {
  const [top, bottom] = [
    ["a", "5", "9", "7"],
    ["b", "10", "12", "28"],
  ] as const;
  const ratios = (...share: string[]) =>
    candidatesIn(columns(top, bottom, ["Andil", ...share]), 2).filter((rule) =>
      rule.startsWith("ratio"),
    );
  expect(ratios("50", "75", "25")).toEqual(["ratio 0 / 1 found"]);
  expect(ratios("0.50", "0.75", "0.25")).toEqual([]);
});

test("a quotient is one of two levels of its own time", () => {
  const density = (time: string) =>
    candidatesIn(
      columns(
        ["Penduduk 2021", "1200", "900", "770"],
        ["Luas 2021", "60", "30", "22"],
        [`Kepadatan ${time}`, "20", "30", "35"],
      ),
      2,
    );
  expect(density("2021")).toEqual(["ratio 0 / 1 found"]);
  expect(density("2020")).toEqual([]);
});

test("a line is no quotient of itself by numbers near a power of ten", () => {
  const near = columns(
    ["a", "1.00", "1.01", "0.99", "1.02", "0.98"],
    ["b", "7", "3", "9", "5", "2"],
  );
  expect(candidatesIn(near, 1)).toEqual([]);
});
