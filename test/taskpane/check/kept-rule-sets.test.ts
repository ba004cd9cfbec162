import {
  changedRuleSets,
  mostSets,
  readRuleSets,
  ruleSetsText,
  withSets,
} from "../../../src/taskpane/check/kept-rule-sets";

const line = { measure: "jumlah", dated: false, nth: 0 };
const rule = { axis: "row", kind: "sum", result: line, of: [line, line], holds: true } as const;
const set = (name: string) => ({ name, rules: [rule] });

test("sets of rules come back from their text as they were kept", () => {
  const sets = [
    set("Ekspor"),
    {
      name: "NTP",
      rules: [
        { ...rule, over: line, times: 100, along: true as const },
        { ...rule, axis: "column" as const, isExact: true as const },
      ],
    },
  ];
  expect(readRuleSets(ruleSetsText(sets))).toEqual(sets);
  expect(ruleSetsText([])).toBeUndefined();
  expect(readRuleSets(undefined)).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["another version", JSON.stringify({ version: 2, sets: [set("a")] })],
  ["no list", JSON.stringify({ version: 1, sets: "a" })],
  ["a set without a name", JSON.stringify({ version: 1, sets: [set(" ")] })],
  [
    "a rule of another kind",
    JSON.stringify({ version: 1, sets: [{ name: "a", rules: [{ ...rule, kind: "product" }] }] }),
  ],
  [
    "a place that is no whole number",
    JSON.stringify({
      version: 1,
      sets: [{ name: "a", rules: [{ ...rule, result: { ...line, nth: -1 } }] }],
    }),
  ],
  [
    "a factor that is no whole number",
    JSON.stringify({ version: 1, sets: [{ name: "a", rules: [{ ...rule, times: 0.5 }] }] }),
  ],
  ["more than a workbook is to keep", " ".repeat(400_000) + ruleSetsText([set("a")])],
])("a text with %s holds no rules", (_, text) => {
  expect(readRuleSets(text)).toEqual([]);
});

test("what cannot be used is left out, and the rest stays", () => {
  const text = JSON.stringify({
    version: 1,
    sets: [set("a"), { name: "b" }, set("a"), null, set("c")],
  });
  expect(readRuleSets(text).map(({ name }) => name)).toEqual(["a", "c"]);
});

test("a set of the same name takes the place of the one before, and a workbook keeps only so many", () => {
  const fresh = { name: "a", rules: [] };
  expect(withSets([set("a"), set("b")], [fresh])).toEqual([set("b"), fresh]);
  const many = Array.from({ length: mostSets + 5 }, (_, at) => set(`set ${at}`));
  const change = changedRuleSets(undefined, () => many);
  expect("text" in change && readRuleSets(change.text)).toHaveLength(mostSets);
});

test("what a newer Timbang keeps is not changed, and too much is refused", () => {
  expect(changedRuleSets(JSON.stringify({ version: 2 }), () => [])).toEqual({
    refused: "newer-version",
  });
  const long = {
    name: "a",
    rules: Array.from({ length: 400 }, () => ({
      ...rule,
      of: Array.from({ length: 100 }, () => line),
    })),
  };
  expect(changedRuleSets(undefined, () => [long])).toEqual({ refused: "too-large" });
});
