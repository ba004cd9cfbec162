import { readFileSync } from "node:fs";
import { answersTo, type ReleasedAnswers } from "../fixtures/released-answers";

const released = JSON.parse(
  readFileSync("test/fixtures/released-answers.json", "utf8"),
) as ReleasedAnswers[];
const titled = released.map((one): [string, ReleasedAnswers] => [
  one.table ?? `${one.series?.groups[0] ?? ""} ${one.series?.measures.at(-1) ?? ""}`,
  one,
]);

test.each(titled)("%s: every call that a released version answered keeps its answer", (_, one) => {
  const { series, table, refused } = one;
  expect(answersTo(series ? { series } : { table }, refused)).toEqual(one);
});
