import { workbookFailures } from "../../../src/language";
import { failureCode, Refusal } from "../../../src/workbook/excel/failure-code";
import { excelErrorCodes } from "../../../workbench/host";

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

  test.each(excelErrorCodes)("%s has a sentence and a next step in both languages", (code) => {
    const { what, next } = workbookFailures[failureCode({ code })];
    for (const text of [what, next]) {
      expect(text.id.length).toBeGreaterThan(10);
      expect(text.en.length).toBeGreaterThan(10);
      expect(text.id).not.toBe(text.en);
    }
  });
});
