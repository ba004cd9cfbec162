import {
  applyKeptRules,
  checkFigures,
  countedRules,
  finishSteps,
  hasCounts,
  type NamedLine,
  readLines,
  recogniseRules,
  rulesToKeep,
  userTableRequest,
  writtenRule,
} from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";

const tableOf = (values: (string | number)[][], format = "General") =>
  selectionLines({ values, formats: values.map((row) => row.map(() => format)) })!;

const trade = tableOf([
  ["Bulan", "Ekspor", "Impor", "Sisa"],
  ["Wilayah A", 120, 90, 30],
  ["Wilayah B", 130, 95, 35],
  ["Wilayah C", 110, 99, 12],
]);
const terms = tableOf(
  [
    ["Uraian", "Wilayah A", "Wilayah B"],
    ["Diterima", 121.4, 118.9],
    ["Dibayar", 110.2, 111.3],
    ["Nisbah", 110.16, 106.83],
  ],
  "0.00",
);
const letters = ["A", "B", "C", "D"];
const linesOf = ({ rows, columns }: typeof trade): NamedLine[] => [
  ...rows.map(({ index, label }) => ({
    axis: "row" as const,
    index,
    names: [String(index + 1), label],
  })),
  ...columns.map(({ index, label }) => ({
    axis: "column" as const,
    index,
    names: [letters[index]!, label],
  })),
];
const written = (table: typeof trade, text: string, isExact = false) =>
  writtenRule(text, linesOf(table), table, readLines(table), isExact);

test.each([
  ["D = B - C", { axis: "column", kind: "difference", result: 3, of: [1], less: 2 }],
  ["sisa = ekspor − impor", { axis: "column", kind: "difference", result: 3, of: [1], less: 2 }],
  ["B = C + D", { axis: "column", kind: "sum", result: 1, of: [2, 3] }],
  ["4 = 2 + 3", { axis: "row", kind: "sum", result: 3, of: [1, 2] }],
])("%s: by letters, numbers and labels", (text, rule) => {
  expect(written(trade, text)).toMatchObject(rule);
});

test("a ratio in percent has its factor; without it the quotient itself is meant", () => {
  const ntp = written(terms, "Nisbah = Diterima / Dibayar x 100");
  expect(ntp).toMatchObject({
    kind: "ratio",
    axis: "row",
    times: 100n,
    fit: { holds: 2, checked: 2 },
  });
  expect(written(terms, "Nisbah = Diterima : Dibayar")).toMatchObject({
    times: 1n,
    fit: { holds: 0 },
  });
});

test.each([
  ["D = B + Hasil", { fault: "unknown", words: "Hasil" }],
  ["D = B + 2", { fault: "mixed" }],
  ["D = B - C - C", { fault: "form" }],
  ["B + C", { fault: "form" }],
  ["D = B / C x", { fault: "form" }],
  ["= B + C", { fault: "form" }],
])("%s is refused with what is wrong", (text, fault) => {
  expect(written(trade, text)).toEqual(fault);
});

test("B is not taken for the beginning of a label, and a label with a sign in it is one name", () => {
  const goods = tableOf([
    ["Uraian", "Beras", "Padi-padian", "Jumlah"],
    ["Jawa", 2, 3, 5],
    ["Bali", 4, 5, 9],
  ]);
  expect(written(goods, "Jumlah = Beras + Padi-padian")).toMatchObject({
    kind: "sum",
    result: 3,
    of: [1, 2],
  });
});

const findings = (table: typeof trade, isExact: boolean) => {
  const rule = written(table, "D = B - C", isExact);
  if ("fault" in rule) throw new Error(rule.fault);
  const result = finishSteps(checkFigures(userTableRequest(table, readLines(table), [rule])));
  return result.counts;
};

test("a difference of 1 in whole numbers is rounding, and with counts it is wrong", () => {
  expect(findings(trade, false)).toMatchObject({ exact: 2, rounding: 1, impossible: 0 });
  expect(findings(trade, true)).toMatchObject({ exact: 2, rounding: 0, impossible: 1 });
});

test("sums of whole numbers can be taken for counts, those of decimals cannot", () => {
  const counts = tableOf([
    ["Kecamatan", "Laki-laki", "Perempuan", "Jumlah"],
    ["Satu", 1204, 1190, 2394],
    ["Dua", 980, 1011, 1991],
    ["Tiga", 702, 690, 1393],
  ]);
  const rules = recogniseRules(counts, readLines(counts)).filter(({ axis }) => axis === "column");
  expect(hasCounts(rules, counts)).toBe(true);
  const impossible = (of: typeof rules) =>
    finishSteps(checkFigures(userTableRequest(counts, readLines(counts), of))).counts.impossible;
  expect([impossible(rules), impossible(countedRules(rules, counts, true))]).toEqual([0, 1]);
  expect(
    countedRules(countedRules(rules, counts, true), counts, false).map(({ fit }) => fit),
  ).toEqual(rules.map(({ fit }) => fit));
  expect(hasCounts(recogniseRules(terms, readLines(terms)), terms)).toBe(false);
});

test("a written rule that is exact is kept so, and put so to the next table", () => {
  const reading = readLines(trade);
  const rule = written(trade, "D = B - C", true);
  if ("fault" in rule) throw new Error(rule.fault);
  const kept = rulesToKeep(trade, reading, [rule], new Set([rule.id]));
  const again = applyKeptRules(kept, trade, reading, []);
  expect(again.rules).toMatchObject([{ kind: "difference", isExact: true }]);
});
