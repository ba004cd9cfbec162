import {
  applyKeptRules,
  checkFigures,
  finishSteps,
  type KeptRule,
  readLines,
  recogniseRules,
  rulesToKeep,
  userTableRequest,
} from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";

/** Exports of four ports in two months, their total, change and share; the months move on. */
function month(first: string, second: string, slip = 0) {
  const ports = [
    ["Tenau", 15240, 16875],
    ["Atapupu", 8120, 8963],
    ["Maumere", 2350, 2475],
    ["Ende", 1890, 1742],
  ] as const;
  const [before, now] = [27600, 30055];
  const line = (name: string, old: number, fresh: number) => [
    name,
    old,
    fresh,
    Math.round(((fresh - old) / old) * 10000) / 100,
    Math.round((fresh / now) * 10000) / 100,
  ];
  const values = [
    ["Pelabuhan", `Ekspor ${first}`, `Ekspor ${second}`, "Perubahan (%)", "Peran (%)"],
    ...ports.map(([name, old, fresh]) => line(name, old, fresh)),
    line("Jumlah", before, now + slip),
  ];
  const formats = values.map((cells) =>
    cells.map((cell) => (typeof cell === "number" && !Number.isInteger(cell) ? "0.00" : "General")),
  );
  return selectionLines({ values, formats })!;
}

const recognised = (table: ReturnType<typeof month>) => {
  const reading = readLines(table);
  const rules = recogniseRules(table, reading);
  return {
    table,
    reading,
    rules,
    confirmed: new Set(rules.filter(({ likely }) => likely).map(({ id }) => id)),
  };
};
const keptOf = ({ table, reading, rules, confirmed }: ReturnType<typeof recognised>) =>
  rulesToKeep(table, reading, rules, confirmed);
const plain = (
  rules: readonly { id: string; kind: string; result: number; of: readonly number[] }[],
) =>
  rules
    .map(({ id, kind, result, of }) => ({ id, kind, result, of }))
    .sort((a, b) => a.id.localeCompare(b.id));

test("rules of a month's table say the same of next month's, whose headers name other months", () => {
  const january = recognised(month("Januari 2021", "Februari 2021"));
  expect(january.confirmed.size).toBeGreaterThan(2);
  const next = recognised(month("Februari 2021", "Maret 2021"));
  const applied = applyKeptRules(keptOf(january), next.table, next.reading, next.rules);
  expect(applied.found).toBe(january.rules.length);
  expect(plain(applied.rules)).toEqual(plain(january.rules));
  expect([...applied.confirmed].sort()).toEqual([...january.confirmed].sort());
});

test("kept rules are plain data, and say the same after a file", () => {
  const january = recognised(month("Januari 2021", "Februari 2021"));
  const kept = keptOf(january);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
});

test("a rule that was taken back stays back next month, though the numbers support it", () => {
  const january = recognised(month("Januari 2021", "Februari 2021"));
  const [first] = january.confirmed;
  january.confirmed.delete(first!);
  const next = recognised(month("Februari 2021", "Maret 2021"));
  expect(next.confirmed.has(first!)).toBe(true);
  const applied = applyKeptRules(keptOf(january), next.table, next.reading, next.rules);
  expect(applied.confirmed.has(first!)).toBe(false);
});

test("a kept rule calls a number wrong in a table whose own numbers would not have supported it", () => {
  const january = recognised(month("Januari 2021", "Februari 2021"));
  const wrong = recognised(month("Februari 2021", "Maret 2021", 900));
  const { rules, confirmed } = applyKeptRules(
    keptOf(january),
    wrong.table,
    wrong.reading,
    wrong.rules,
  );
  const held = rules.filter(({ id }) => confirmed.has(id));
  const { findings, counts } = finishSteps(
    checkFigures(userTableRequest(wrong.table, wrong.reading, held)),
  );
  expect(counts.impossible).toBeGreaterThan(0);
  expect(findings.flatMap(({ cells }) => cells.map(({ cell }) => cell))).toContain("table!5!2");
});

test("a rule whose lines are not there is not found, and what was recognised stays", () => {
  const january = recognised(month("Januari 2021", "Februari 2021"));
  const strange: KeptRule = {
    ...keptOf(january)[0]!,
    result: { measure: "antah berantah", dated: false, nth: 0 },
  };
  const applied = applyKeptRules([strange], january.table, january.reading, january.rules);
  expect(applied.found).toBe(0);
  expect(plain(applied.rules)).toEqual(plain(january.rules));
});
