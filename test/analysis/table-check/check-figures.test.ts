import { checkFigures, readLines, recogniseRules, userTableRequest } from "../../../src/analysis";
import { userTable } from "../../support/user-table";

type Line = [label: string, ...values: string[]];

/** What a check of a table by its rules says on its way and at its end. */
function check(heads: readonly string[], rows: readonly Line[]) {
  const table = userTable(heads, ...rows);
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  const steps = checkFigures(userTableRequest(table, reading, rules));
  const progress: number[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { ...step.value, progress };
    progress.push(step.value.done);
  }
}

const rows = (count: number, off: Readonly<Record<number, number>> = {}): Line[] =>
  Array.from({ length: count }, (_, at): Line => {
    const [a, b] = [1000 + 37 * at, 500 + 11 * at];
    return [`Wilayah ${at}x`, String(a), String(b), String(a + b + (off[at] ?? 0))];
  });
const heads = ["Udang", "Nila", "Jumlah"];

test("progress is told every 200 statements up to a half, then with the contradictions that are settled", () => {
  expect(check(heads, rows(401)).progress).toEqual([0, 100 / 401, 200 / 401]);
  expect(check(heads, rows(200)).progress).toEqual([0]);
  const { progress, findings } = check(heads, rows(100, { 3: 900, 50: 900 }));
  expect(progress).toEqual([0, 0.5, 0.75]);
  expect(findings).toHaveLength(2);
});

test("what is only unlikely comes after what is impossible", () => {
  const { findings } = check(heads, rows(100, { 3: 1, 20: 900 }));
  expect(findings.map(({ pattern }) => pattern)).toEqual(["value", "unlikely"]);
});

test("an unlikely sum blames none of its parts, and says how rare it is", () => {
  const { findings, counts } = check(heads, rows(40, { 7: 1 }));
  expect(counts).toEqual({ exact: 39, rounding: 0, impossible: 0, unlikely: 1 });
  expect(findings).toMatchObject([
    {
      ...{ pattern: "unlikely", isProved: false, rivals: [], rivalPairs: [] },
      cells: [{ cell: "table!7!2", printed: "1837", proposed: undefined }],
      proof: [{ verdict: "unlikely" }],
    },
  ]);
});

const trade: Line[] = [
  ["Jepang", "1200", "300", "900"],
  ["Cina", "2345", "1500", "845"],
  ["India", "1455", "200", "1255"],
  ["Jumlah", "5000", "2000", "3000"],
];
const changed = (row: number, column: number, value: string) =>
  check(
    ["Ekspor", "Impor", "Neraca"],
    trade.map(
      (line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)) as Line,
    ),
  );

test("a repair is not proved where a change of two other cells satisfies the statements about its cell", () => {
  const [found] = changed(1, 1, "2354").findings;
  expect(found).toMatchObject({
    ...{ pattern: "swapped-digits", isProved: false },
    cells: [{ cell: "table!1!0", printed: "2354", proposed: "2345" }],
  });
  expect(found?.proof.map(({ identity }) => identity.kind)).toEqual(["sum", "difference"]);
});

test("a lost number is printed as nothing, a dash as a dash", () => {
  const printed = (value: string) => changed(1, 1, value).findings[0]?.cells[0]?.printed;
  expect(printed("-")).toBe("-");
  expect(printed("")).toBe("");
});

test("without declared doubts none is known, and all statements were checked", () => {
  const { known, checked } = changed(1, 1, "2354");
  expect(known).toEqual([]);
  expect(checked).toHaveLength(7);
});

test("two numbers that stand in one another's place are not proved: the finding names both", () => {
  const swapped = [
    ["Jepang", "2345", "300", "900"],
    ["Cina", "1200", "1500", "845"],
    ...trade.slice(2),
  ] as Line[];
  const { findings } = check(["Ekspor", "Impor", "Neraca"], swapped);
  expect(findings.map(({ cells, isProved: proved }) => [cells.length, proved])).toEqual([
    [2, false],
  ]);
});
