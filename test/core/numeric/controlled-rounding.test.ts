import fc from "fast-check";
import { controlledRounding, sum } from "../../../src/core";

const runs = Number(process.env.ORACLE_RUNS ?? 300);

/** A table in hundredths, which are exact in the oracle. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

const isBeside = (rounded: number, hundredths: number): boolean =>
  rounded === Math.floor(hundredths / 100) || rounded === Math.ceil(hundredths / 100);

const columnsOf = (table: readonly ArrayLike<number>[]): number[][] =>
  Array.from({ length: table[0]!.length }, (_, j) => table.map((row) => row[j] as number));

describe("controlledRounding", () => {
  it("takes every cell, row, column and the whole to a number beside it", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const given = table.map((row) => row.map((value) => value / 100));
        const rounded = controlledRounding(given, 0).map((row) => Array.from(row));
        const isRight = (lines: number[][], exact: number[][]) =>
          lines.every((line, index) => isBeside(sum(line), sum(exact[index]!)));
        const cells = rounded.every((row, i) =>
          row.every((value, j) => isBeside(value, table[i]![j]!)),
        );
        return (
          cells &&
          isRight(rounded, table) &&
          isRight(columnsOf(rounded), columnsOf(table)) &&
          isBeside(sum(rounded.flat()), sum(table.flat()))
        );
      }),
      { seed: 20, numRuns: runs },
    );
  });

  it("leaves what is rounded already", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rounded = controlledRounding(table, 0).map((row) => Array.from(row));
        expect(rounded).toEqual(table.map((row) => row.map((value) => value + 0)));
      }),
      { seed: 21, numRuns: 50 },
    );
  });

  it("rounds to decimals, with negative numbers too", () => {
    const rounded = controlledRounding(
      [
        [1.25, 2.35],
        [-1.25, 0.05],
      ],
      1,
    );
    expect(rounded.map((row) => Math.round(sum(row) * 10))).toEqual([36, -12]);
    expect(columnsOf(rounded).map((line) => Math.round(sum(line) * 10))).toEqual([0, 24]);
  });

  it.each([
    [
      [
        [0.9, 0.1],
        [0.1, 0.9],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      [
        [0.1, 0.9],
        [0.9, 0.1],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ],
  ])("goes the way that changes less: %j becomes %j", (table, rounded) => {
    expect(controlledRounding(table, 0).map((row) => Array.from(row))).toEqual(rounded);
  });

  it("leaves a table without rows as it is", () => {
    expect(controlledRounding([], 0)).toEqual([]);
  });
});
