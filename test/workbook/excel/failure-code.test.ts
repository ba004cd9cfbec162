import { failureCode, Refusal } from "../../../src/workbook/excel/failure-code";

describe("failureCode", () => {
  test.each([
    [{ code: "AccessDenied", message: "Anda tidak …" }, "protected-sheet"],
    [{ code: "InvalidOperationInCellEditMode" }, "cell-editing"],
    [{ code: "RequestPayloadSizeLimitExceeded" }, "too-large"],
    [{ code: "ApiNotFound" }, "not-supported"],
    [{ code: "SomethingNew" }, "unknown"],
    [{ code: "__proto__" }, "unknown"],
    [{ code: 5 }, "unknown"],
    [new Refusal("no-room"), "no-room"],
    [new Error("boom"), "unknown"],
    [null, "unknown"],
    [undefined, "unknown"],
  ])("failureCode(%j) is %s", (error, code) => {
    expect(failureCode(error)).toBe(code);
  });
});
