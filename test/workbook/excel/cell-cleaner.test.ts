import { oppositeRewrite, type SheetRewrite } from "../../../src/workbook/contract";
import { cellCleaner } from "../../../src/workbook/excel";
import { areaOf } from "../../../workbench/host";
import { ntpPlan, openWorkbook } from "./open-workbook";

/** A merged header over labels and texts that are numbers. */
function withTexts() {
  const open = openWorkbook();
  const { workbook } = open.host;
  const sheet = workbook.sheets[0]!;
  open.type(0, 0, [
    ["'2020", ""],
    ["Padi", "'5,88"],
    ["Jagung", "'7,10"],
    ["Kedelai", "3"],
  ]);
  workbook.select(sheet, [areaOf(0, 0, 4, 2)]);
  return { ...open, sheet };
}

const cell = (row: number, before: string, after: number): SheetRewrite["cells"][number] => ({
  row,
  column: 1,
  before: { value: before, format: "General" },
  after: { value: after, format: "0.00" },
});

const typed: SheetRewrite = {
  sheet: "Sheet1",
  cells: [cell(1, "5,88", 5.88), cell(2, "7,10", 7.1)],
  unmerge: [],
  merge: [],
};

describe("cellCleaner", () => {
  test("rewrites cells, and the opposite brings back what was there", async () => {
    const { sheet, snapshot } = withTexts();
    const before = snapshot();
    expect(await cellCleaner().rewrite(typed)).toEqual({ ok: true, value: null });
    expect([1, 2, 3].map((row) => sheet.valueAt(row, 1))).toEqual([5.88, 7.1, 3]);
    expect(await cellCleaner().rewrite(oppositeRewrite(typed))).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("reads formulas and merged areas, unmerges and merges again", async () => {
    const { host, sheet, type } = withTexts();
    type(3, 1, [["=1+2"]]);
    const head = { row: 0, column: 0, rows: 1, columns: 2 };
    const merge: SheetRewrite = { sheet: "Sheet1", cells: [], unmerge: [], merge: [head] };
    await cellCleaner().rewrite(merge);
    host.workbook.select(sheet, [areaOf(0, 0, 4, 2)]);
    const answer = await cellCleaner().readSelection();
    expect(answer).toMatchObject({ ok: true, value: { merged: [head] } });
    expect(answer.ok && answer.value.formulas[3]?.[1]).toBe("=1+2");
    await cellCleaner().rewrite(oppositeRewrite(merge));
    expect(await cellCleaner().readSelection()).toMatchObject({ ok: true, value: { merged: [] } });
  });

  test("reads a merged area whole that reaches beyond the filled cells", async () => {
    const { host, type } = openWorkbook();
    const { workbook } = host;
    type(0, 0, [["Jawa"]]);
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    await cellCleaner().rewrite({ sheet: "Sheet1", cells: [], unmerge: [], merge: [area] });
    workbook.select(workbook.sheets[0]!, [areaOf(0, 0, 5, 4)]);
    const answer = await cellCleaner().readSelection();
    expect(answer).toMatchObject({ ok: true, value: { merged: [area] } });
    expect(answer.ok && answer.value.formulas).toEqual([
      ["Jawa", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  const refused = (code: string) => ({ ok: false, failure: { code, asItWas: true } });

  test("changes nothing when a cell holds something else by now", async () => {
    const { snapshot, type } = withTexts();
    type(2, 1, [["9"]]);
    const before = snapshot();
    expect(await cellCleaner().rewrite(typed)).toEqual(refused("cells-changed"));
    expect(snapshot()).toEqual(before);
  });

  test("changes nothing on a protected sheet", async () => {
    const { sheet, snapshot } = withTexts();
    sheet.protected = true;
    const before = snapshot();
    expect(await cellCleaner().rewrite(typed)).toEqual(refused("protected-sheet"));
    expect(snapshot()).toEqual(before);
  });

  test("changes nothing in cells of an inserted block", async () => {
    const { executor, snapshot } = withTexts();
    await executor.apply(ntpPlan("ntp~1", { sheet: "Sheet1", cell: "D1" }), { overwrite: false });
    const before = snapshot();
    const inBlock = { ...typed, cells: [{ ...cell(3, "", 1), column: 4 }] };
    expect(await cellCleaner().rewrite(inBlock)).toEqual(refused("cells-of-block"));
    expect(snapshot()).toEqual(before);
  });

  test("brings back what was there, at whichever request Excel fails", async () => {
    const outcomes: boolean[] = [];
    for (let request = 1; request <= 5; request++) {
      const { host, snapshot } = withTexts();
      const before = snapshot();
      host.faults.inject({ request, action: 3, when: "after", code: "GeneralException" });
      const { ok } = await cellCleaner().rewrite(typed);
      outcomes.push(ok);
      if (!ok) expect(snapshot()).toEqual(before);
    }
    expect(outcomes).toContain(false);
  });
});
