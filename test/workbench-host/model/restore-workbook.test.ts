import fc from "fast-check";
import { finishSteps } from "../../../src/library/finish-steps";
import { areaOf, restoreInSteps, Workbook, type WorkbookChange } from "../../../workbench/host";
import { richWorkbooks } from "../../support/rich-workbooks";
import { restoreWorkbook } from "../../support/restore-workbook";

const RUNS = Number(process.env.ROUND_TRIPS ?? 60);

test("restoreWorkbook(new Workbook(), workbook.snapshot()) is equal to the workbook", () => {
  fc.assert(
    fc.property(richWorkbooks, (workbook) => {
      const saved = JSON.parse(JSON.stringify(workbook.snapshot()));
      const restored = new Workbook();
      restoreWorkbook(restored, saved);
      expect(restored.snapshot()).toEqual(workbook.snapshot());
    }),
    { seed: 1401, numRuns: RUNS },
  );
});

test("restoreWorkbook replaces what a workbook holds, whatever it holds", () => {
  fc.assert(
    fc.property(richWorkbooks, richWorkbooks, (before, workbook) => {
      restoreWorkbook(before, workbook.snapshot());
      expect(before.snapshot()).toEqual(workbook.snapshot());
    }),
    { seed: 1402, numRuns: 30 },
  );
});

test("a restored workbook is alive: a spill is blocked and freed, a renamed sheet renames references", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0), [["=BPS.X()"]]);
  sheet.setCalculated(0, 0, [[1, 2]]);
  const restored = new Workbook();
  restoreWorkbook(restored, workbook.snapshot());
  const again = restored.activeSheet;
  expect(again.valueAt(0, 1)).toBe(2);
  again.write(areaOf(0, 1), [["x"]]);
  expect(again.valueAt(0, 0)).toEqual({ error: "#SPILL!" });
  again.clear(areaOf(0, 1), "Contents");
  expect(again.valueAt(0, 1)).toBe(2);
  again.write(areaOf(3, 0), [["=Sheet1!A1"]]);
  restored.renameSheet(again, "Data");
  expect(again.formulaAt(3, 0)).toBe("=Data!A1");
});

test("views hear of the new sheets before the old ones go", () => {
  const workbook = new Workbook();
  const changes: WorkbookChange[] = [];
  workbook.changes.subscribe((change) => changes.push(change));
  const [old] = workbook.sheets;
  restoreWorkbook(workbook, new Workbook().snapshot());
  expect(changes.map(({ kind }) => kind)).toEqual([
    "sheetAdded",
    "sheetActivated",
    "sheetDeleted",
    "names",
    "settings",
    "selection",
  ]);
  expect(old?.deleted).toBe(true);
});

test("the active sheet is shown first, and what is changed before the others are shown stays changed", () => {
  const saved = new Workbook();
  for (const name of ["Two", "Three"]) saved.addSheet(name);
  saved.activate(saved.sheet("Two"));
  const workbook = new Workbook();
  const shown: string[] = [];
  workbook.changes.subscribe((change) => {
    if (change.kind === "sheetAdded") shown.push(workbook.sheet(change.sheetId).name);
  });
  const steps = restoreInSteps(workbook, saved.snapshot());
  steps.next();
  expect(shown).toEqual(["Two"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Two", "Three"]);
  workbook.deleteSheet(workbook.sheet("Three"));
  workbook.activeSheet.write(areaOf(0, 0), [["kept"]]);
  finishSteps(steps);
  expect(shown).toEqual(["Two", "Sheet1"]);
  expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Two"]);
  expect(workbook.activeSheet.valueAt(0, 0)).toBe("kept");
});
