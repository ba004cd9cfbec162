import { absentWorkbook } from "../../src/taskpane";
import { samplePlan } from "../workbook/excel/open-workbook";

const plan = samplePlan("a", { newSheet: "S" });

describe("absentWorkbook", () => {
  test.each([
    ["absent", "no-excel"],
    ["waiting", "no-excel"],
    ["too-old", "not-supported"],
  ] as const)("%s: every request is refused with %s, and nothing is thrown", async (link, code) => {
    const { executor, checkedWorkbook, settings } = absentWorkbook(link);
    const failure = { code, asItWas: true };
    expect(await executor.apply(plan, { overwrite: false })).toEqual({ ok: false, failure });
    const answers = await Promise.all([
      executor.selection(),
      executor.blocks(),
      executor.goTo("a"),
      executor.remove("a"),
      executor.compare(plan),
      executor.refresh(plan),
      executor.makePlain("a"),
      executor.selectedPart("a"),
      executor.addCards("a", []),
      executor.recalculate(),
      checkedWorkbook.readSelection(),
      checkedWorkbook.readRange("S", "A1"),
      checkedWorkbook.select("S", "A1"),
      checkedWorkbook.mark([]),
      checkedWorkbook.unmark(),
      settings.read("scenarios"),
      settings.change("scenarios", () => ({ text: undefined })),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, failure });
  });
});
