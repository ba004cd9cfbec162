import { broadcastShape } from "../../../src/core";

const row = { rows: 1, columns: 6 };
const column = { rows: 4, columns: 1 };

test("broadcastShape of 1 x 6 and 4 x 1 is 4 x 6", () => {
  expect(broadcastShape([row, column], ["it", "ib"])).toEqual({ rows: 4, columns: 6 });
});

test("broadcastShape of 4 x 1 and 4 x 1 is 4 x 1", () => {
  expect(broadcastShape([column, column], ["it", "ib"])).toEqual({ rows: 4, columns: 1 });
});

test("broadcastShape of 1 x 6 and 1 x 5 does not fit and names the argument and both shapes", () => {
  expect(() => broadcastShape([row, { rows: 1, columns: 5 }], ["it", "ib"])).toThrow(
    expect.objectContaining({
      code: "shape",
      details: { argument: "ib", found: "1 x 5", expected: "1 x 6" },
    }),
  );
});
