import { CoreError, moved, restated } from "../../src/core";

test.each([
  [new CoreError("overflow"), "overflow"],
  [new CoreError("empty", { argument: "prices" }), "empty of prices"],
  [
    new CoreError("shape", { argument: "prices", found: "2 x 3", expected: "1 x 3" }),
    "shape of prices: found 2 x 3, expected 1 x 3",
  ],
  [
    new CoreError("negative", {
      argument: "weights",
      position: { row: 2, column: 1 },
      found: "-1",
    }),
    "negative of weights: row 2, column 1, found -1",
  ],
])("a CoreError is an Error that says its facts: %s", (error, message) => {
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe(message);
  expect(String(error)).toBe(`CoreError: ${message}`);
});

const placed = new CoreError("negative", { argument: "weights", position: { row: 2, column: 1 } });
const other = new Error("no CoreError");

test("a failure is restated with the facts that are given, and keeps the others", () => {
  const position = { row: 5, column: 4 };
  expect(restated(placed, { position })).toEqual(
    new CoreError("negative", { argument: "weights", position }),
  );
  expect(restated(placed, { argument: "codes" })).toEqual(
    new CoreError("negative", { argument: "codes", position: { row: 2, column: 1 } }),
  );
  expect(restated(other, { position })).toBe(other);
});

test("a failure is moved from its place, by the argument if need be", () => {
  const turned = moved(placed, ({ row, column }) => ({ row: column, column: row }));
  expect(turned).toEqual(restated(placed, { position: { row: 1, column: 2 } }));
  const byArgument = moved(placed, ({ row }, argument) => ({
    row,
    column: argument === "weights" ? 7 : 1,
  }));
  expect(byArgument).toEqual(restated(placed, { position: { row: 2, column: 7 } }));
});

test("a failure without a place, and what is no failure of the core, are not moved", () => {
  const nowhere = new CoreError("overflow");
  const first = () => ({ row: 1, column: 1 });
  expect(moved(nowhere, first)).toBe(nowhere);
  expect(moved(other, first)).toBe(other);
});
