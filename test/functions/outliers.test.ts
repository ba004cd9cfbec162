import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, errorOf } from "../support/call-function";

const call = (...args: unknown[]) =>
  (callFunction("OUTLIERS", args) as unknown[][]).map((row) =>
    row.map((cell) => (cell instanceof CustomFunctionsError ? cell.code : cell)),
  );

const whole = [100, 101, 99, 100, 102, 300];

test.each([
  ["a blank", "", "#N/A"],
  ["null", null, "#N/A"],
  ["a zero", 0, "#N/A"],
  ["a dash", "-", "#N/A"],
  ["an error", new CustomFunctionsError("#DIV/0!" as never), "#N/A"],
  ["a text", "padi", "#VALUE!"],
  ["a negative relative", -5, "#VALUE!"],
])("OUTLIERS judges the others beside %s, which is an error in its own cell", (_, cell, code) => {
  for (const method of ["quartile", "tukey", "hb", "robust-z"]) {
    const flags = call([whole], method)[0]!;
    expect(call([[...whole.slice(0, 2), cell, ...whole.slice(2)]], method)).toEqual([
      [...flags.slice(0, 2), code, ...flags.slice(2)],
    ]);
  }
});

test("OUTLIERS names the cell of a relative that is missing, in a block too", () => {
  const error = (
    callFunction("OUTLIERS", [
      [
        [100, 100],
        [100, ""],
      ],
    ]) as CustomFunctionsError[][]
  )[1]![1]!;
  expect(error.message).toContain("relatives, row 2, column 2");
});

test("OUTLIERS of nothing but blanks is an error in each cell", () => {
  expect(call([["", "-"]])).toEqual([["#N/A", "#N/A"]]);
});

test("OUTLIERS refuses a negative minimum distance for the whole call", () => {
  expect(errorOf(() => callFunction("OUTLIERS", [[[100]], "hb", -0.1])).message).toContain(
    "minimum_distance",
  );
});
