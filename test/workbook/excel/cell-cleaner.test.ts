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

  test("counts merged areas from the first cell of the selection, and none that end above or left of it", async () => {
    const { host, type } = openWorkbook();
    type(4, 2, [
      ["Jawa", "1"],
      ["", "2"],
    ]);
    const area = { row: 4, column: 2, rows: 2, columns: 1 };
    const above = { row: 0, column: 2, rows: 4, columns: 1 };
    const beside = { row: 4, column: 0, rows: 2, columns: 2 };
    const merge = [area, above, beside];
    await cellCleaner().rewrite({ sheet: "Sheet1", cells: [], unmerge: [], merge });
    host.workbook.select(host.workbook.sheets[0]!, [areaOf(4, 2, 2, 2)]);
    const answer = await cellCleaner().readSelection();
    expect(answer).toMatchObject({ value: { row: 4, column: 2 } });
    expect(answer.ok && answer.value.merged).toEqual([{ ...area, row: 0, column: 0 }]);
    expect(answer.ok && answer.value.formulas).toEqual([
      ["Jawa", 1],
      ["", 2],
    ]);
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

  /** With a block at E3:K15 of Sheet1. */
  async function withBlock() {
    const open = withTexts();
    await open.executor.apply(ntpPlan("ntp~1", { sheet: "Sheet1", cell: "E3" }), {
      overwrite: false,
    });
    return open;
  }

  const blank = { value: "", format: "General" };
  const one = { value: 1, format: "General" };
  const into = (row: number, column: number): SheetRewrite => ({
    ...typed,
    cells: [...typed.cells, { row, column, before: blank, after: one }],
  });
  const rows = { column: 4, rows: 2, columns: 1 };

  test.each<[string, SheetRewrite]>([
    ["its first cell", into(2, 4)],
    ["its last cell", into(14, 10)],
    ["a cell within", into(3, 5)],
    ["merged cells that end in it", { ...typed, unmerge: [{ ...rows, row: 1 }] }],
    ["cells to be merged that begin in it", { ...typed, merge: [{ ...rows, row: 14 }] }],
  ])("changes nothing when it would change an inserted block: %s", async (_, change) => {
    const { snapshot } = await withBlock();
    const before = snapshot();
    expect(await cellCleaner().rewrite(change)).toEqual(refused("cells-of-block"));
    expect(snapshot()).toEqual(before);
  });

  test.each<[string, SheetRewrite]>([
    ["above", into(1, 4)],
    ["below", into(15, 10)],
    ["left of", into(2, 3)],
    ["right of", into(14, 11)],
    ["up to", { ...typed, merge: [{ ...rows, row: 0 }] }],
  ])("rewrites cells %s an inserted block", async (_, change) => {
    await withBlock();
    expect(await cellCleaner().rewrite(change)).toEqual({ ok: true, value: null });
  });

  test("rewrites cells of a sheet where another one has a block", async () => {
    const { host, executor, sheet } = withTexts();
    const { workbook } = host;
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    expect(await cellCleaner().rewrite(typed)).toEqual({ ok: true, value: null });
    expect(workbook.sheets).toHaveLength(2);
    expect(sheet.valueAt(1, 1)).toBe(5.88);
  });

  test("rewrites cells of a workbook from which the sheet of a block was deleted", async () => {
    const { host, executor } = withTexts();
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    host.workbook.deleteSheet(host.workbook.sheet("NTP"));
    expect(await cellCleaner().rewrite(typed)).toEqual({ ok: true, value: null });
  });

  test("writes cells below one another in one piece, and touches none between others", async () => {
    const { host, type } = openWorkbook();
    const sheet = host.workbook.sheets[0]!;
    type(0, 0, [
      ["'1", "'2"],
      ["'3", "'4"],
      ["'5", "between"],
      ["'7", "'8"],
    ]);
    const number = (row: number, column: number, value: number) => ({
      ...{ row, column },
      before: { value: String(value), format: "General" },
      after: { value, format: "0" },
    });
    const cells = [number(3, 1, 8), number(2, 0, 5), number(1, 1, 4), number(0, 0, 1)];
    const more = [number(0, 1, 2), number(3, 0, 7), number(1, 0, 3)];
    await cellCleaner().rewrite({ ...typed, cells: [...cells, ...more] });
    expect([0, 1, 2, 3].map((row) => [0, 1].map((at) => sheet.valueAt(row, at)))).toEqual([
      [1, 2],
      [3, 4],
      [5, "between"],
      [7, 8],
    ]);
    const written = host.log.flatMap(({ members }) => members).filter((one) => one === "Values");
    expect(written).toHaveLength(3);
  });

  test("brings back what was there, at whichever action Excel fails", async () => {
    const trial = withTexts();
    await cellCleaner().rewrite(typed);
    const writing = trial.host.log.findIndex(({ members }) => members.includes("Values"));
    const { actions } = trial.host.log[writing]!;
    for (let action = 0; action < actions; action++) {
      const { host, snapshot } = withTexts();
      const before = snapshot();
      const fault = { when: "after", code: "GeneralException" } as const;
      host.faults.inject({ ...fault, request: writing + 1, action });
      expect(await cellCleaner().rewrite(typed)).toMatchObject({ ok: false });
      expect(snapshot()).toEqual(before);
    }
  });
});
