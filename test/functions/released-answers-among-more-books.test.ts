import { bundledLibrary } from "../../src/bundled";
import { createLibrary } from "../../src/library";
import { madeUpBook } from "../fixtures/made-up-book";

// The functions with one book more, of the same groups, before the ones that they were released with.
jest.doMock("../../src/bundled", () => ({
  bundledLibrary: createLibrary([madeUpBook(), ...bundledLibrary.packages]),
}));
const { answersTo, releasedAnswers } = jest.requireActual<
  typeof import("../fixtures/released-answers")
>("../fixtures/released-answers");
const { REFERENCE_VALUE } =
  jest.requireActual<typeof import("../../src/functions")>("../../src/functions");

test("the functions have the new book", () => {
  expect(REFERENCE_VALUE("ntp-sulsel-2031.l2", "it.padi", "2031-02")).toBe(121.5);
});

test.each(releasedAnswers)("%s: a new book redirects no call", (_, one) => {
  const { series, table, refused } = one;
  expect(answersTo(series ? { series } : { table }, refused)).toEqual(one);
});
