import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callFunction } from "../support/call-function";

/**
 * Published examples, one folder each: input.json (calls of custom functions), expected.json (one answer a call as
 * it is printed, with so many `decimals`) and source.md.
 */
interface Call {
  function: string;
  arguments: unknown[];
  /** The published number is the sum of the answer's rows. */
  addRows?: boolean;
}

interface Expected {
  gives: unknown[][];
  decimals: number;
}

const root = join(__dirname, "trade");
const folders = readdirSync(root);

const read = (folder: string, file: string): string => {
  const path = join(root, folder, file);
  if (!existsSync(path)) throw new Error(`the golden folder ${folder} has no ${file}`);
  return readFileSync(path, "utf8");
};

/** A published number stands for all that it can be rounded from; half a unit more than its last digit is another. */
const agrees = (cell: unknown, published: unknown, decimals: number) =>
  typeof cell === "number" && typeof published === "number"
    ? Math.abs(cell - published) <= 0.5000001 * 10 ** -decimals
    : cell === published;

const addRows = (cells: unknown[][]) => [
  (cells as number[][]).reduce((sums, row) => sums.map((sum, i) => sum + (row[i] as number))),
];

test("there are golden folders for trade", () => {
  expect(folders.length).toBeGreaterThan(5);
});

describe.each(folders)("golden folder trade/%s", (folder) => {
  const calls = JSON.parse(read(folder, "input.json")) as Call[];
  const expected = JSON.parse(read(folder, "expected.json")) as Expected[];

  test("names its source and answers every call", () => {
    expect(read(folder, "source.md").length).toBeGreaterThan(80);
    expect(calls.length).toBeGreaterThan(0);
    expect(expected).toHaveLength(calls.length);
  });

  test.each(calls.map((call, index) => [call.function, index, call] as const))(
    "%s (call %i) gives the published number",
    (id, index, call) => {
      const { gives, decimals } = expected[index] as Expected;
      const answer = callFunction(id, call.arguments) as unknown[][];
      const result = call.addRows ? addRows(answer) : answer;
      const asPublished = result.map((row, i) =>
        row.map((cell, j) => (agrees(cell, gives[i]?.[j], decimals) ? gives[i]?.[j] : cell)),
      );
      expect(asPublished).toEqual(gives);
    },
  );
});
