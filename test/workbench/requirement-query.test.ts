import { currentExcel } from "../../workbench/host";
import { requirementQuery } from "../../workbench/page/requirement-query";

describe("requirementQuery", () => {
  it("without any set asked for gives today's Excel", () => {
    expect(requirementQuery("?new")).toEqual(currentExcel);
  });

  it("lowers the sets that are named and takes away those that are empty", () => {
    const { SharedRuntime, ...rest } = currentExcel;
    expect(SharedRuntime).toBeDefined();
    expect(requirementQuery("?new&ExcelApi=1.9&SharedRuntime=")).toEqual({
      ...rest,
      ExcelApi: "1.9",
    });
  });
});
