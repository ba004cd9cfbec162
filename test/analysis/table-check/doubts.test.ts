import { isKnownDoubt, knownDoubts } from "../../../src/analysis/table-check/known-doubts";
import { type Identity, readFigure } from "../../../src/core/checking";
import type { Doubt } from "../../../src/library";

const sum = (result: string, ...parts: string[]): Identity => ({
  ...{ kind: "sum", relation: "", result, scale: 1n, offset: 0n },
  numerator: { terms: parts.map((cell) => ({ cell, sign: 1n as const })), constant: 0n },
  denominator: { terms: [], constant: 10n ** 12n },
});
const doubt = (row: string, reason: string): Doubt => ({
  ...{ table: "t1", row, column: "2030", printed: "" },
  readings: { id: `${row}?`, en: `${row}?` },
  reason: { id: reason, en: reason },
});
const figures = (...values: string[]) =>
  new Map(values.map((value, at) => [`t1!${"abc"[at]}!2030`, readFigure(value)!]));

const doubts = [doubt("a", "one"), doubt("b", "one"), doubt("c", "two"), doubt("d", "three")];
const untouched = figures("1", "2", "4");
const identity = sum("t1!c!2030", "t1!a!2030", "t1!b!2030");

test("a statement about a doubtful cell is a known doubt as long as its cells are as published", () => {
  const isKnown = (now: ReturnType<typeof figures>, some: readonly Doubt[] = doubts) =>
    isKnownDoubt(identity, now, { doubts: some, untouched });
  expect(isKnown(untouched)).toBe(true);
  expect(isKnown(untouched, [doubts[1]!])).toBe(true);
  expect(isKnown(untouched, [doubts[3]!])).toBe(false);
  expect(isKnown(figures("1", "3", "4"))).toBe(false);
  expect(isKnown(figures("1", "2"))).toBe(false);
  expect(isKnownDoubt(identity, figures("1", "2"), { doubts, untouched: figures("1", "2") })).toBe(
    true,
  );
});

test("doubts of one reason are one, with all their cells and the statements about them; without a statement there is none", () => {
  const failing = { identity, verdict: "impossible" as const, explanation: undefined };
  const reason = (text: string) => ({ id: text, en: text });
  const cell = (row: string) => ({
    cell: `t1!${row}!2030`,
    readings: { id: `${row}?`, en: `${row}?` },
  });
  expect(knownDoubts([failing], { doubts, untouched })).toEqual([
    { cells: [cell("a"), cell("b")], reason: reason("one"), proof: [failing] },
    { cells: [cell("c")], reason: reason("two"), proof: [failing] },
  ]);
  expect(knownDoubts([], { doubts, untouched })).toEqual([]);
});
