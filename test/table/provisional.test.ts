import { isProvisional } from "../../src/table";

test.each(["*", "**", "*)", "x", "xx", "e", "r *", "r,x", "1) **"])("%s is not final", (mark) =>
  expect(isProvisional(mark)).toBe(true),
);

test.each(["", "r", "1)", "***", "xxx", "-", "..."])("%s says nothing of the sort", (mark) =>
  expect(isProvisional(mark)).toBe(false),
);
