import {
  cellsOf,
  type Identity,
  intervalOf,
  readFigure,
  type PrintedFigure,
} from "../../src/core/checking";
import {
  families,
  levelRows,
  logarithmRows,
  statedInLogarithms,
} from "../../scripts/checking/family-programmes";
import { largestMargin } from "../../scripts/checking/linear-programme";

const change = (result: string, current: string, previous: string): Identity => ({
  kind: "change",
  relation: "change",
  result,
  numerator: { terms: [{ cell: current, sign: 1n }], constant: 0n },
  denominator: { terms: [{ cell: previous, sign: 1n }], constant: 0n },
  scale: 100n,
  offset: -100n * 10n ** 12n,
});
const ranges = (figures: Record<string, string>) =>
  new Map(
    Object.entries(figures).map(([cell, text]) => [
      cell,
      intervalOf(readFigure(text) as PrintedFigure),
    ]),
  );
const chain = [change("ab", "b", "a"), change("bc", "c", "b")];

test("largestMargin of y + z = 1 is 0.5, of y + z = 3 it is below 0", async () => {
  const row = (bound: number) => ({
    terms: new Map([
      ["y", 1],
      ["z", 1],
    ]),
    relation: "=" as const,
    bound,
  });
  expect(await largestMargin([row(1)])).toBeCloseTo(0.5, 9);
  expect(await largestMargin([row(3)])).toBeCloseTo(-0.5, 9);
  expect(await largestMargin([])).toBe(1);
});

test("levels 100.00, 100.01, 100.03 with changes of 0.00 cannot hold together, with 0.01 and 0.02 they can", async () => {
  const levels = { a: "100.00", b: "100.01", c: "100.03" };
  for (const rowsOf of [levelRows, logarithmRows]) {
    expect(
      await largestMargin(rowsOf(chain, ranges({ ...levels, ab: "0.00", bc: "0.00" }))),
    ).toBeLessThan(0);
    expect(
      await largestMargin(rowsOf(chain, ranges({ ...levels, ab: "0.01", bc: "0.02" }))),
    ).toBeGreaterThan(0.9);
  }
});

test("families are identities that share cells", () => {
  const apart = change("xy", "y", "x");
  expect(families([...chain, apart]).map((family) => family.flatMap(cellsOf).length)).toEqual([
    6, 3,
  ]);
});

test("a change to nothing has no logarithm", () => {
  expect(statedInLogarithms(chain[0] as Identity, ranges({ a: "1", b: "-", ab: "-100" }))).toBe(
    false,
  );
});
