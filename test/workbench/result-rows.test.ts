import { CustomFunctionsError, ErrorCode } from "../fakes/custom-functions";
import { cellErrorOf, resultRows } from "../../workbench/page/functions/result-rows";

describe("resultRows", () => {
  it.each([
    [12, [[12]]],
    ["", [[""]]],
    [true, [[true]]],
    [null, [[0]]],
    [undefined, [[0]]],
    [NaN, [[{ error: "#NUM!" }]]],
    [-Infinity, [[{ error: "#NUM!" }]]],
    [{ some: "object" }, [[{ error: "#VALUE!" }]]],
    [[], [[{ error: "#VALUE!" }]]],
    [[1, 2], [[{ error: "#VALUE!" }]]],
    [[[1], [2, 3]], [[{ error: "#VALUE!" }]]],
    [
      [
        [1, null],
        ["a", new CustomFunctionsError(ErrorCode.notAvailable, "No data")],
      ],
      [
        [1, 0],
        ["a", { error: "#N/A", message: "No data" }],
      ],
    ],
  ])("resultRows(%j) is %j", (result, rows) => {
    expect(resultRows(result)).toEqual(rows);
  });
});

describe("cellErrorOf", () => {
  it.each([
    [
      new CustomFunctionsError(ErrorCode.invalidValue, "it is a text"),
      { error: "#VALUE!", message: "it is a text" },
    ],
    [new CustomFunctionsError(ErrorCode.divisionByZero, "never shown"), { error: "#DIV/0!" }],
    [new CustomFunctionsError(ErrorCode.notAvailable), { error: "#N/A" }],
    [{ code: "#REF!" }, { error: "#VALUE!" }],
    [new TypeError("a mistake"), { error: "#VALUE!" }],
    [undefined, { error: "#VALUE!" }],
  ])("cellErrorOf(%j) is %j", (failure, shown) => {
    expect(cellErrorOf(failure)).toEqual(shown);
  });
});
