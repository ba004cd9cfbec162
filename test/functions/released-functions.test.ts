import { functionGuides } from "../support/function-guides";
import released from "./released-functions.json";

/** As the record writes a parameter: `it[]` is a range, `lag?` may be left out, `base?:SPLICE_BASE` takes listed words. */
const written = (id: string): string[] =>
  functionGuides[id]?.parameters.map(
    ({ name, shape, optional, choice }) =>
      `${name}${shape === "range" ? "[]" : ""}${optional ? "?" : ""}${choice ? `:${choice.id}` : ""}`,
  ) ?? [];

test.each(Object.entries(released.functions))(
  "%s takes the parameters that it was released with, and only optional ones behind them",
  (id, parameters) => {
    const now = written(id);
    expect(now.slice(0, parameters.length)).toEqual(parameters);
    expect(now.slice(parameters.length).filter((parameter) => !parameter.includes("?"))).toEqual(
      [],
    );
  },
);

test.each(Object.entries(released.words))(
  "the words of %s are those of the release, the default first, or more",
  (id, words) => {
    const choices = Object.values(functionGuides).flatMap(({ parameters }) =>
      parameters.flatMap(({ choice }) => (choice?.id === id ? [Object.keys(choice.words)] : [])),
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const now of choices) {
      expect(now[0]).toBe(words[0]);
      expect(now).toEqual(expect.arrayContaining(words));
    }
  },
);

test("the record holds all functions of the release", () => {
  expect(Object.keys(released.functions)).toHaveLength(85);
});
