import { callFunction, errorOf } from "../support/call-function";

const call = (...args: unknown[]) => callFunction("CONVERT_FREQUENCY", args) as unknown[][];

test("a period that is not complete says which figure is not there", () => {
  const [cells] = call([[100, "", 104, 105]], "quarter");
  expect(cells).toMatchObject([
    { code: "#N/A", message: expect.stringContaining("series, row 1, column 2") as string },
    { code: "#N/A", message: expect.stringContaining("relaxed") as string },
  ]);
});

test("months in a column give quarters in a column, and several rows several series", () => {
  expect(call([[1], [2], [3]], "quarter")).toEqual([[2]]);
  const two = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  expect(call(two, "quarter", "flow")).toEqual([[6], [15]]);
});

test("a negative index is refused, a negative flow is not", () => {
  expect(errorOf(() => call([[1, -2, 3]], "quarter")).code).toBe("#VALUE!");
  expect(call([[1, -2, 3]], "quarter", "flow")).toEqual([[2]]);
});
