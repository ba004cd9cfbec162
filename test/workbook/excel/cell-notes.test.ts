import { recordFor } from "../../../src/workbook/excel/write-plan";
import { openWorkbook, tradePlan } from "./open-workbook";
import { loadNotedCells, noteCells } from "../../../src/workbook/excel/cell-notes";

// Microsoft's client of the tests has no notes yet (ExcelApi 1.18): a sheet by hand stands in for it.

/** A sheet with notes and comments at the given cells. */
function sheetWith(noted: string[], commented: string[]) {
  const loaded = <T extends object>(fields: T) => ({
    ...fields,
    load: () => loaded(fields),
    untrack: () => undefined,
  });
  return {
    notes: {
      getItemOrNullObject: (at: string) => loaded({ isNullObject: !noted.includes(at) }),
    },
    comments: {
      load: () => undefined,
      items: commented.map((at) => ({ getLocation: () => loaded({ address: `'My "A"'!${at}` }) })),
    },
  } as unknown as Excel.Worksheet;
}

const context = { sync: async () => undefined } as unknown as Excel.RequestContext;
const cells = [
  { row: 4, column: 3 },
  { row: 8, column: 3 },
];

function withNotes(supported: boolean): void {
  openWorkbook();
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => supported } } },
  });
}

describe("loadNotedCells", () => {
  test("finds notes at the cells, and comments anywhere on the sheet", async () => {
    withNotes(true);
    const noted = await loadNotedCells(context, sheetWith(["D5"], ["B7", "A1"]), cells)();
    expect([...noted]).toEqual(["D5", "B7", "A1"]);
  });

  test("asks nothing where Excel has no notes, or the plan has none", async () => {
    withNotes(false);
    expect((await loadNotedCells(context, {} as Excel.Worksheet, cells)()).size).toBe(0);
    withNotes(true);
    expect((await loadNotedCells(context, {} as Excel.Worksheet, [])()).size).toBe(0);
  });
});

test("notes count from the first cell of the block", () => {
  const plan = tradePlan("trade~1", { sheet: "Sheet1", cell: "B2" });
  const note = { at: { row: 1, column: 2 }, text: "Read this." };
  const regions = [{ ...plan.regions[0]!, at: { row: 3, column: 1 }, notes: [note] }];
  expect(noteCells({ ...plan, regions })).toEqual([{ row: 4, column: 3, text: "Read this." }]);
});

test("a block has no note of its own in a cell that has one of the reader's", () => {
  withNotes(true);
  const plan = tradePlan("trade~1", { sheet: "Sheet1", cell: "B2" });
  const target = {
    workbook: {
      sheetNames: [],
      takenNames: [],
      recordKeys: [],
      strayEntries: [],
      settingsSize: 0,
      hasProtectedStructure: false,
    },
    extent: { rows: 20, columns: 5 },
    origin: { row: 1, column: 1 },
    sheet: "Sheet1",
    isNewSheet: false,
    sheetId: "{1}",
    chartNames: [],
    cells: null,
    columnWidths: [],
  };
  const { notes } = recordFor(plan, { ...target, noted: new Set<string>() }, null);
  expect(notes.length).toBeGreaterThan(0);
  const { row, column } = notes[0]!;
  const noted = new Set([`${"ABCDEFGH"[1 + column]}${2 + row}`]);
  expect(recordFor(plan, { ...target, noted }, null).notes).toEqual(notes.slice(1));
});
