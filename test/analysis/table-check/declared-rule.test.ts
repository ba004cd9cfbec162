import { declaredRule } from "../../../src/analysis/table-check/declared-rule";
import { axisOf, userTable } from "../../support/user-table";

/** The rule that the head of the last of so many columns states; columns are counted from 2, as labels are the first. */
function stated(head: string, columns = 4, axis: "row" | "column" = "column") {
  const heads = [
    ...Array.from({ length: columns - 1 }, (_, at) => `Kolom ${"abcdefghijkl"[at]}`),
    head,
  ];
  const values = heads.map((_, at) => String(at + 1));
  const reading = axisOf(
    userTable(
      heads,
      ["Bitung", ...values],
      ["Rasio", ...values],
      [axis === "row" ? head : "Rasio jenis", ...values],
    ),
    axis,
  );
  const rule = declaredRule(reading, reading.lines.at(-1)!);
  if (!rule) return undefined;
  const { kind, of, less, over, result, across } = rule;
  expect([result, rule.axis]).toEqual([columns - 1, "column"]);
  // Rows of ratios are bound by none of them.
  expect(across).toEqual([0]);
  return [kind, of, less ?? over];
}

test.each([
  ["Kol (2) + (3)", ["sum", [0, 1], undefined]],
  ["(2)+(3)", ["sum", [0, 1], undefined]],
  ["Jumlah Kol 2 + 3 + 4", ["sum", [0, 1, 2], undefined]],
  ["Kolom 2+3", ["sum", [0, 1], undefined]],
  ["Col 2 + 3", ["sum", [0, 1], undefined]],
  ["COL 2 + 3", ["sum", [0, 1], undefined]],
  ["Selisih (2)-(3)", ["difference", [0], 1]],
  ["Selisih (3) \u2013 (2)", ["difference", [1], 0]],
  ["Selisih (3) \u2212 (2)", ["difference", [1], 0]],
  ["(2) + (3) - (4)", ["difference", [0, 1], 2]],
  ["Rasio (2)/(3)", ["ratio", [0], 1]],
  ["Rasio (3) : (2)", ["ratio", [1], 0]],
])("%j states its arithmetic", (head, rule) => {
  expect(stated(head)).toEqual(rule);
});

test("columns have numbers of up to three digits", () => {
  expect(stated("(10) + (11)", 12)).toEqual(["sum", [8, 9], undefined]);
  expect(stated("Kol 10 - 11", 12)).toEqual(["difference", [8], 9]);
  expect(stated("(10)/(11)", 12)).toEqual(["ratio", [8], 9]);
});

test.each([
  "Jumlah",
  "Total 2 + 3",
  "Kol (2)",
  "(2) + (9)",
  "(2) + (5)",
  "(2) - (3) - (4)",
  "(2) / (9)",
  "(9) / (2)",
  "Kol 2 / 3",
  "Kol 2017-2018",
])("%j states no rule of columns", (head) => {
  expect(stated(head)).toBeUndefined();
});

test("the label of a row states none: rows have no numbers", () => {
  expect(stated("Kol (2) + (3)", 4, "row")).toBeUndefined();
});
