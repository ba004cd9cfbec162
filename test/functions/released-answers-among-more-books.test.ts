import { readFileSync } from "node:fs";
import { bundledLibrary } from "../../src/bundled";
import { REFERENCE_VALUE } from "../../src/functions/reference";
import { answersTo, type ReleasedAnswers } from "../fixtures/released-answers";

// The functions with one book more, of the same groups, before the ones that they were released with.
jest.mock("../../src/bundled", () => {
  const { bundledLibrary } =
    jest.requireActual<typeof import("../../src/bundled")>("../../src/bundled");
  const { createLibrary } =
    jest.requireActual<typeof import("../../src/library")>("../../src/library");
  const { madeUpBook } = jest.requireActual<typeof import("../fixtures/made-up-book")>(
    "../fixtures/made-up-book",
  );
  return { bundledLibrary: createLibrary([madeUpBook(), ...bundledLibrary.packages]) };
});

const released = JSON.parse(
  readFileSync("test/fixtures/released-answers.json", "utf8"),
) as ReleasedAnswers[];
const titled = released.map((one): [string, ReleasedAnswers] => [
  one.table ?? `${one.series?.groups[0] ?? ""} ${one.series?.measures.at(-1) ?? ""}`,
  one,
]);

test("the functions have the new book", () => {
  expect(bundledLibrary.books[0]?.id).toBe("ntp-sulsel-2031");
  expect(REFERENCE_VALUE("ntp-sulsel-2031.l2", "it.padi", "2031-02")).toBe(121.5);
});

test.each(titled)("%s: a new book redirects no call", (_, one) => {
  const { series, table, refused } = one;
  expect(answersTo(series ? { series } : { table }, refused)).toEqual(one);
});
