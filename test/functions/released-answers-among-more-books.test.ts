import { readFileSync } from "node:fs";
import { bundledLibrary } from "../../src/bundled";
import { createLibrary } from "../../src/library";
import type { ReleasedAnswers } from "../fixtures/released-answers";
import { madeUpBook } from "../fixtures/made-up-book";

// The functions with one book more, of the same groups, before the ones that they were released with.
jest.doMock("../../src/bundled", () => ({
  bundledLibrary: createLibrary([madeUpBook(), ...bundledLibrary.packages]),
}));
const { answersTo } = jest.requireActual<typeof import("../fixtures/released-answers")>(
  "../fixtures/released-answers",
);
const { REFERENCE_VALUE } = jest.requireActual<typeof import("../../src/functions/reference")>(
  "../../src/functions/reference",
);

const released = JSON.parse(
  readFileSync("test/fixtures/released-answers.json", "utf8"),
) as ReleasedAnswers[];
const titled = released.map((one): [string, ReleasedAnswers] => [
  one.table ?? `${one.series?.groups[0] ?? ""} ${one.series?.measures.at(-1) ?? ""}`,
  one,
]);

test("the functions have the new book", () => {
  expect(REFERENCE_VALUE("ntp-sulsel-2031.l2", "it.padi", "2031-02")).toBe(121.5);
});

test.each(titled)("%s: a new book redirects no call", (_, one) => {
  const { series, table, refused } = one;
  expect(answersTo(series ? { series } : { table }, refused)).toEqual(one);
});
