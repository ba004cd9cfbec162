import { type NamedLine, readLines, writtenRule } from "../../../src/analysis";
import { userTable } from "../../support/user-table";

const table = userTable(
  ["Beras", "Padi", "Nilai (%)", "Hasil", "Kosong"],
  ["Utara", "120", "90", "30", "240", ""],
  ["Timur", "130", "95", "35", "260", ""],
);
const names: readonly (readonly string[])[] = [
  ["A", "Beras", "Nilai"],
  ["B", " Padi "],
  ["C", "Nilai (%)"],
  ["D", "Hasil"],
  ["E", "Kosong"],
];
const lines: NamedLine[] = [
  ...names.map((own, index) => ({ axis: "column" as const, index, names: own })),
  { axis: "row", index: 0, names: ["1", "Utara", ""] },
  { axis: "row", index: 1, names: ["2", "Timur"] },
];

const written = (text: string, isExact = false) => {
  const rule = writtenRule(text, lines, table, readLines(table), isExact);
  if ("fault" in rule) return rule;
  const { kind, result, of, less, over, times, axis } = rule;
  return [
    `${axis} ${result} ${kind} ${of.join("+")}`,
    ...(less === undefined ? [] : [`- ${less}`]),
    ...(over === undefined ? [] : [`/ ${over}`]),
    ...(times === undefined ? [] : [`x ${times}`]),
  ].join(" ");
};

test.each([
  ["D = A", "column 3 sum 0"],
  ["D = A + B + C", "column 3 sum 0+1+2"],
  ["d=a+b", "column 3 sum 0+1"],
  ["D = A - B", "column 3 difference 0 - 1"],
  ["D = A - B + C", "column 3 difference 0+2 - 1"],
  ["D = A \u2212 B", "column 3 difference 0 - 1"],
  ["D = A \u2013 B", "column 3 difference 0 - 1"],
  ["D = A / B", "column 3 ratio 0 / 1 x 1"],
  ["D = A : B", "column 3 ratio 0 / 1 x 1"],
  ["D = A / B x 100", "column 3 ratio 0 / 1 x 100"],
  ["D = A/B X 1000", "column 3 ratio 0 / 1 x 1000"],
  ["D = A / B * 100", "column 3 ratio 0 / 1 x 100"],
  ["D = A / B \u00d7 100", "column 3 ratio 0 / 1 x 100"],
  ["HASIL = beras + padi", "column 3 sum 0+1"],
  ["  Nilai (%)   =  Beras - Padi ", "column 2 difference 0 - 1"],
  ["Nilai (%)=A", "column 2 sum 0"],
  ["2 = 1", "row 1 sum 0"],
  ["Timur = Utara / 2 x 10", "row 1 ratio 0 / 1 x 10"],
])("%j is %s", (text, rule) => {
  expect(written(text)).toBe(rule);
});

test.each([
  "",
  "D",
  "D =",
  "D = A +",
  "D = + A",
  "D + A",
  "D = A = B",
  "D A B",
  "D = A B",
  "= A",
  "+ = A",
  "D = A x B",
  "D = A / B + C",
  "D = A / B x C",
  "D = A / B / C",
  "D = A / B x",
  "D = A / B x 10 x 10",
  "D = A + B x 100",
  "D = A / + B",
  "D = A - B - C",
  "D = A / x",
  "D = A x 10",
  "D = A + / B",
  "D = x 7",
  "D = A / x 100",
])("%j is no rule", (text) => {
  expect(written(text)).toEqual({ fault: "form" });
});

test("words that name no line are told, up to 40 letters of them", () => {
  expect(written("D = Berasan + B")).toEqual({ fault: "unknown", words: "Berasan + B" });
  expect(written("D = A + 77")).toEqual({ fault: "unknown", words: "77" });
  expect(written(`D = ${"y".repeat(60)}`)).toEqual({ fault: "unknown", words: "y".repeat(40) });
  expect(written("D = A / B x y100")).toEqual({ fault: "unknown", words: "y100" });
  expect(written("D = Ax + B")).toEqual({ fault: "unknown", words: "Ax + B" });
  expect(written("D = A7")).toEqual({ fault: "unknown", words: "A7" });
  expect(written("1 = 12")).toEqual({ fault: "unknown", words: "12" });
  expect(written("D = A ; B")).toEqual({ fault: "unknown", words: "; B" });
});

test("rows and columns make no rule together, and a rule that binds no number is none", () => {
  expect(written("D = A + 2")).toEqual({ fault: "mixed" });
  expect(written("2 = A")).toEqual({ fault: "mixed" });
  expect(written("E = A + B")).toEqual({ fault: "unbound" });
});

test("a rule is exact where its reader says so", () => {
  const rule = (isExact: boolean) =>
    writtenRule("D = A + B", lines, table, readLines(table), isExact);
  expect(rule(true)).toMatchObject({ isExact: true });
  expect(rule(false)).not.toHaveProperty("isExact");
});
