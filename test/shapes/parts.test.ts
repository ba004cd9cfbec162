import * as v from "valibot";
import {
  above,
  allOptional,
  count,
  finite,
  list,
  mapOf,
  pair,
  scalar,
  text,
  textUpTo,
} from "../../src/shapes";

const accepted = (shape: v.GenericSchema, ...values: unknown[]) =>
  values.filter((value) => v.is(shape, value));

test("numbers, counts and texts have their bounds", () => {
  expect(accepted(finite, 1, -0.5, NaN, Infinity, "1", null)).toEqual([1, -0.5]);
  expect(accepted(above(2), 2, 2.1, 3, 1, NaN, Infinity, "3")).toEqual([2.1, 3]);
  expect(accepted(count, 0, 7, -1, 0.5, 2 ** 53, NaN, "1")).toEqual([0, 7]);
  expect(accepted(pair, [0, 7], [0], [0, 1, 2], [0, -1], "01")).toEqual([[0, 7]]);
  expect(accepted(textUpTo(3), "", "abc", "abcd", 1, ["a"])).toEqual(["", "abc"]);
  expect(accepted(text, "", "a", 1, null)).toEqual(["", "a"]);
  expect(accepted(scalar, "", "a", 1, NaN, Infinity, true, null, ["a"], {})).toEqual([
    "",
    "a",
    1,
    true,
  ]);
});

test("a list has items of one shape, a map members of one shape", () => {
  expect(accepted(list(count), [], [1], [1, -1], "1", { length: 0 })).toEqual([[], [1]]);
  expect(accepted(list(textUpTo(3)), ["abc"], ["abcd"], [1])).toEqual([["abc"]]);
  expect(accepted(mapOf(count), {}, { a: 1 }, { a: -1, b: 1 }, [1], null, "a")).toEqual([
    {},
    { a: 1 },
  ]);
});

test.each(["__proto__", "constructor", "prototype", "toString"])(
  "a map looks at its member %s like at any other",
  (name) => {
    const map = (value: string) => JSON.parse(`{"${name}":${value}}`) as unknown;
    expect(v.is(mapOf(text), map('"a"'))).toBe(true);
    expect(v.is(mapOf(text), map("5"))).toBe(false);
  },
);

test("an object that needs no member may have others, and is no list", () => {
  const shape = allOptional({ a: v.optional(text) });
  expect(accepted(shape, {}, { a: "x" }, { b: 1 }, { a: 1 }, [], null, "a")).toEqual([
    {},
    { a: "x" },
    { b: 1 },
  ]);
});
