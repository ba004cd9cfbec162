import fc from "fast-check";
import {
  checkFigures,
  finishSteps,
  readLines,
  recogniseRules,
  selectedCell,
  userTableRequest,
} from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";

/** Random tables with planted slips; `npm run soak` tries more. */
const tableCount = Number(process.env.PROVED_RUNS ?? 300);

/** Findings of a table of texts, by row and column. */
function findingsOf(values: string[][]) {
  const table = selectionLines({ values });
  if (!table) throw new Error("no table");
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  const { findings } = finishSteps(checkFigures(userTableRequest(table, reading, rules)));
  return findings.map(({ cells, isProved, rivals, rivalPairs }) => ({
    ...selectedCell(cells[0]!.cell),
    proposed: cells[0]!.proposed,
    isProved,
    rivals,
    pairs: rivalPairs.map((pair) =>
      pair.map(({ cell, proposed }) => ({ ...selectedCell(cell), proposed })),
    ),
  }));
}

/** Ports by months with totals of both, in ones. */
function twoWayTable(amounts: readonly (readonly number[])[]): string[][] {
  const rows = amounts.map((row, index) => [
    `Pelabuhan ${"ABCDEFGH"[index]}`,
    ...row.map(String),
    String(row.reduce((a, b) => a + b, 0)),
  ]);
  const width = amounts[0]!.length;
  const totals = Array.from({ length: width + 1 }, (_, column) =>
    String(rows.reduce((sum, row) => sum + Number(row[column + 1]), 0)),
  );
  const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"].slice(0, width);
  return [["Pelabuhan", ...months, "Jumlah"], ...rows, ["Jumlah", ...totals]];
}

/** Values with their shares of the total in percent. */
function shareTable(values: readonly number[]): string[][] {
  const total = values.reduce((a, b) => a + b, 0);
  return [
    ["Komoditas", "Nilai (US$)", "Persentase"],
    ...values.map((value, index) => [
      `Barang ${"ABCDEFGHIJKL"[index]}`,
      String(value),
      ((value / total) * 100).toFixed(2).replace(".", ","),
    ]),
    ["Jumlah", String(total), "100,00"],
  ];
}

/** A slip of the pen in one number. */
function slip(text: string, [kind, place, digit]: readonly [number, number, number]): string {
  const at = place % text.length;
  const old = text[at] ?? "";
  if (!/\d/.test(old)) return text;
  const next = text[at + 1] ?? "";
  if (kind === 0 && /\d/.test(next)) {
    return text.slice(0, at) + next + old + text.slice(at + 2);
  }
  return text.slice(0, at) + String(digit) + text.slice(at + 1);
}

const amount = fc.integer({ min: 10_000, max: 9_999_999 });
const tables = fc.oneof(
  fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(amount, { minLength: width, maxLength: width }), {
        minLength: 3,
        maxLength: 8,
      }),
    )
    .map(twoWayTable),
  fc.array(amount, { minLength: 4, maxLength: 12 }).map(shareTable),
);
const slips = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.tuple(fc.integer({ min: 0, max: 1 }), fc.nat(20), fc.integer({ min: 0, max: 9 })),
  ),
  { minLength: 1, maxLength: 2 },
);

test("a repair that is called proved is right, with one slip or two in tables of any numbers", () => {
  let proved = 0;
  fc.assert(
    fc.property(tables, slips, fc.boolean(), (right, planted, inOneColumn) => {
      const printed = right.map((row) => [...row]);
      const width = right[0]!.length - 1;
      planted.forEach(([row, column, kind]) => {
        const r = 1 + (row % (right.length - 1));
        const c = 1 + ((inOneColumn ? planted[0]![1] : column) % width);
        printed[r]![c] = slip(right[r]![c]!, kind);
      });
      for (const { row, column, proposed, isProved, rivals, pairs } of findingsOf(printed)) {
        if (!isProved) continue;
        proved++;
        expect([...rivals, ...pairs]).toEqual([]);
        expect(proposed).toBe(right[row]![column]!.replace(",", "."));
      }
    }),
    { seed: 20201231, numRuns: tableCount },
  );
  // The word is not merely avoided.
  expect(proved).toBeGreaterThan(50);
});

test("two slips in one column, of which one hides in the rounding of its share: nothing is called proved", () => {
  const right = shareTable([1345098, 1298450, 1612377, 1340987, 987654, 1446476, 1230099]);
  const printed = right.map((row) => [...row]);
  printed[1]![1] = "1345089";
  printed[4]![1] = "1430987";
  const findings = findingsOf(printed);
  expect(findings[0]).toMatchObject({ row: 4, column: 1, proposed: "1340996", isProved: false });
  expect(findings[0]?.pairs[0]).toEqual([
    { row: 4, column: 1, proposed: "1340987" },
    { row: 1, column: 1, proposed: "1345098" },
  ]);
  expect(findings.every(({ isProved }) => !isProved)).toBe(true);
});

test("one slip in a table with totals of both ways is proved", () => {
  const printed = twoWayTable([
    [118340, 97125, 203447],
    [56718, 88123, 41005],
    [7340, 12899, 30571],
  ]);
  printed[2]![1] = "56781";
  expect(findingsOf(printed)).toMatchObject([
    { row: 2, column: 1, proposed: "56718", isProved: true, rivals: [] },
  ]);
});
