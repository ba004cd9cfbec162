import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { ntpBook } from "../support/bundled-books";
import { aggregates, recoverWeights } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import { weightSolver } from "../../scripts/recover-weights/solve-weights";

const DATA = join(__dirname, "../../data/ntp-kaltim-2020");
type Line = Record<string, string>;

const read = (name: string): Line[] =>
  Papa.parse<Line>(readFileSync(join(DATA, name), "utf8"), { header: true, skipEmptyLines: true })
    .data;

const lines = read("weights.csv");
const nameOf = ({ group, row }: Line) => `${group} ${row}`.trim();
const names = [...new Set(lines.map(nameOf))];
const linesOf = (name: string) => lines.filter((line) => nameOf(line) === name);
const weightsOf = (aggregate: string) => linesOf(aggregate).map(({ weight }) => Number(weight));

const MONTHS = Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, "0")}`);
const GROUPS: [name: string, first: string, second: string][] = [
  ["combined", "l2", "l3"],
  ["food-crops", "l6", "l7"],
  ["horticulture", "l10", "l11"],
  ["estate-crops", "l14", "l15"],
  ["livestock", "l18", "l19"],
  ["fisheries", "l22", "l23"],
  ["capture-fisheries", "l26", "l27"],
  ["aquaculture", "l30", "l31"],
];
const levels = new Map(
  GROUPS.map(([name, first, second]) => [name, [read(`${first}.csv`), read(`${second}.csv`)]]),
);
const doubts = read("doubts.csv");

/** Range of a level: its print and half a unit of the last digit, or what doubts.csv says of a lost cell. */
function range(group: string, row: string, month: string): [number, number] {
  const half = MONTHS.indexOf(month) < 6 ? 0 : 1;
  const printed = levels.get(group)?.[half]?.find((line) => line.row === row)?.[month];
  if (printed) return [Number(printed) - 0.005, Number(printed) + 0.005];
  const doubt = doubts.find(
    (line) =>
      group === "livestock" && line.table === "l18" && line.row === row && line.column === month,
  );
  const [low, high] = (doubt?.readings ?? "").split(" to ").map(Number);
  return [low as number, high as number];
}

/** How far the weighted range of the components stays away from the range of the aggregate: 0 within rounding. */
function distance(group: string, row: string, parts: [string, string][], weights: number[]) {
  return MONTHS.map((month) => {
    const [low, high] = range(group, row, month);
    const ranges = parts.map(([name, key]) => range(name, key, month));
    const mean = (side: 0 | 1) =>
      ranges.reduce((total, part, i) => total + part[side] * (weights[i] as number), 0);
    return Math.max(0, mean(0) - high, low - mean(1));
  });
}

const ROWS = (levels.get("combined")?.[0] ?? [])
  .map(({ row }) => row as string)
  .filter((row) => row !== "ntp" && row !== "ntup");
/** Weights are stated in millionths and gaps are below 40 points. */
const STATED = 1e-4;

test("Gabungan has 21 rows and five weights", () => {
  expect(ROWS).toHaveLength(21);
  expect(linesOf("combined").map(({ component }) => component)).toEqual(
    GROUPS.slice(1, 6).map(([name]) => name),
  );
});

test.each(ROWS)("weights of Gabungan reproduce %s in all months within rounding", (row) => {
  const parts = linesOf("combined").map(({ component }): [string, string] => [
    component as string,
    row,
  ]);
  const worst = Math.max(...distance("combined", row, parts, weightsOf("combined")));
  expect(worst).toBeLessThan(STATED);
});

test.each(names.filter((name) => name.includes(" ")))(
  "%s is reproduced within rounding in all months exactly when it is feasible",
  (name) => {
    const [group = "", whole = ""] = name.split(" ");
    const rows = (levels.get(group) ?? []).flat();
    const parts = linesOf(name).map(({ component = "" }): [string, string] => {
      expect(rows.find(({ row }) => row === component)?.parent).toBe(whole);
      return [group, component];
    });
    const worst = Math.max(...distance(group, whole, parts, weightsOf(name)));
    if (linesOf(name)[0]?.feasible === "true") expect(worst).toBeLessThan(STATED);
    else expect(worst).toBeGreaterThan(STATED);
  },
);

test("three aggregates have no fixed weights: Ib and BPPBM of Gabungan, BPPBM of Perikanan", () => {
  expect(names.filter((name) => linesOf(name)[0]?.feasible === "false")).toEqual([
    "combined ib",
    "combined ib.bppbm",
    "fisheries ib.bppbm",
  ]);
});

test.each(names)("weights of %s add up to 1 and lie in their intervals", (name) => {
  const millionths = weightsOf(name).reduce((sum, weight) => sum + Math.round(weight * 1e6), 0);
  expect(millionths).toBe(1e6);
  for (const { weight, low, high, feasible } of linesOf(name)) {
    expect([low === "", high === ""]).toEqual(new Array(2).fill(feasible === "false"));
    expect(Number(weight)).toBeGreaterThanOrEqual(Number(low || 0));
    expect(Number(weight)).toBeLessThanOrEqual(Number(high || 1));
  }
});

describe("recoverWeights", () => {
  test("same data, same file: every line of weights.csv comes out again", async () => {
    const solver = await weightSolver();
    const again = aggregates(bundledLibrary, ntpBook).flatMap((aggregate) => {
      const { components, residual, feasible } = recoverWeights(aggregate, solver);
      return components.map(({ component, weight, low, high }) => ({
        group: aggregate.group,
        row: aggregate.row,
        component,
        weight: weight.toFixed(6),
        low: low?.toFixed(6) ?? "",
        high: high?.toFixed(6) ?? "",
        residual: residual.toFixed(4),
        feasible: String(feasible),
      }));
    });
    expect(again).toEqual(lines);
  }, 60_000);

  test("weights 0.25 and 0.75 come out of an aggregate made with them", async () => {
    const made = [
      [100, 112],
      [104, 110],
      [109, 101],
    ].map(([a = 0, b = 0], i) => {
      const whole = 0.25 * a + 0.75 * b;
      const gaps = [a - whole, b - whole];
      return {
        period: `2020-0${i + 1}`,
        gaps,
        lowest: gaps.map((gap) => gap - 0.01),
        highest: gaps.map((gap) => gap + 0.01),
      };
    });
    const found = recoverWeights(
      {
        group: "made",
        row: "",
        components: ["a", "b"],
        months: made.map(({ period }) => period),
        equations: made,
      },
      await weightSolver(),
    );
    expect(found.feasible).toBe(true);
    expect(found.components.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
    const [{ low = 0, high = 0 } = {}] = found.components;
    // 0.01 points over the widest gap, of 12 points: 0.00083 on either side
    expect([low, high]).toEqual([0.249166, 0.250834]);
  });

  test("an aggregate outside its components is not feasible and gets the nearest weights", async () => {
    const outside = {
      period: "2020-01",
      gaps: [1, 3],
      lowest: [0.99, 2.99],
      highest: [1.01, 3.01],
    };
    const found = recoverWeights(
      {
        group: "outside",
        row: "",
        components: ["near", "far"],
        months: [outside.period],
        equations: [outside],
      },
      await weightSolver(),
    );
    expect(found).toMatchObject({ feasible: false, residual: 1 });
    expect(found.components).toEqual([
      { component: "near", weight: 1, low: undefined, high: undefined },
      { component: "far", weight: 0, low: undefined, high: undefined },
    ]);
  });
});
