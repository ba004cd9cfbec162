import { CoreError } from "../../src/core";

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
