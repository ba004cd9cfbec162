import { readLines, recogniseRules, ruleConvention } from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";
import { randomIntegers } from "../../../scripts/checking/random-integers";

/** Levels of two months printed in millions, with the change in percent computed from what `from` gives. */
function changes(from: "printed" | "unrounded", rows: number) {
  const below = randomIntegers(11);
  const lines = Array.from({ length: rows }, (_, at) => {
    const [before, now] = [20 + below(60_000) / 1000, 20 + below(60_000) / 1000];
    const shown = (value: number) => Math.round(value * 10) / 10;
    const [a, b] = from === "printed" ? [shown(before), shown(now)] : [before, now];
    return [
      `Pelabuhan ${at + 1}`,
      shown(before),
      shown(now),
      Math.round((b / a - 1) * 10_000) / 100,
    ];
  });
  const values = [["Pelabuhan", "Agustus 2024", "September 2024", "Perubahan (%)"], ...lines];
  const formats = values.map((cells) =>
    cells.map((cell, at) => (typeof cell === "number" ? (at === 3 ? "0.00" : "0.0") : "General")),
  );
  const table = selectionLines({ values, formats })!;
  const rule = recogniseRules(table, readLines(table)).find(({ kind }) => kind === "change");
  return rule && ruleConvention(rule, table);
}

test("changes of printed levels: the levels as printed give all of them", () => {
  expect(changes("printed", 20)).toEqual({
    inputs: "rounded",
    halves: "away",
    explained: 20,
    of: 20,
    byRounded: 20,
  });
});

test("changes of levels that were rounded only for the print: unrounded levels explain what the printed ones do not", () => {
  const found = changes("unrounded", 20);
  expect(found).toMatchObject({ inputs: "unrounded", explained: 20, of: 20 });
  expect(found?.byRounded).toBeLessThan(10);
});

test("two figures tell nothing: they agree by chance", () => {
  expect(changes("printed", 2)).toBeUndefined();
});
