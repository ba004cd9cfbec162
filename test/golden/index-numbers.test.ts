import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as functions from "../../src/functions";
import * as core from "../../src/core";
import { CustomFunctionsError } from "../fakes/custom-functions";

/**
 * Published examples, one folder each: input.json (calls of custom functions, or of core functions by their own
 * names), expected.json (one entry a call) and source.md. Numbers are compared as they are printed: rounded to
 * `decimals`.
 */
interface Call {
  function: string;
  arguments: unknown[];
}
interface Expected {
  gives: unknown;
  decimals: number;
}

const root = join(__dirname, "index-numbers");
const callable = { ...core, ...functions } as unknown as Record<
  string,
  ((...values: unknown[]) => unknown) | undefined
>;

const read = (folder: string, file: string): string => {
  const path = join(root, folder, file);
  if (!existsSync(path)) throw new Error(`the golden folder ${folder} has no ${file}`);
  return readFileSync(path, "utf8");
};

/** Typed arrays as plain ones, numbers as printed, errors as their Excel text. */
function printed(value: unknown, decimals: number): unknown {
  if (value instanceof CustomFunctionsError) return value.code;
  if (typeof value === "number") return Number(value.toFixed(decimals));
  if (ArrayBuffer.isView(value)) return printed(Array.from(value as Float64Array), decimals);
  if (Array.isArray(value)) return value.map((part) => printed(part, decimals));
  return value;
}

const folders = readdirSync(root);

test("there are golden folders", () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders)("golden folder %s", (folder) => {
  test("names its source", () => {
    expect(read(folder, "source.md").length).toBeGreaterThan(40);
  });

  test("gives the published numbers", () => {
    const calls = JSON.parse(read(folder, "input.json")) as Call[];
    const expected = JSON.parse(read(folder, "expected.json")) as Expected[];
    expect(expected).toHaveLength(calls.length);
    expect(calls.length).toBeGreaterThan(0);
    calls.forEach((call, position) => {
      const run = callable[call.function];
      if (!run) throw new Error(`there is no function ${call.function}`);
      const { gives, decimals } = expected[position] as Expected;
      expect({ call: position, result: printed(run(...call.arguments), decimals) }).toEqual({
        call: position,
        result: gives,
      });
    });
  });
});
