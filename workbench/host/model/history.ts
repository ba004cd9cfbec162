import { sheetColumns, wholeSheet } from "./area";
import { areaAround, type Cells, cellsNow, placeOf, type Sheets } from "./remembered-cells";
import type { Sheet, StoredCell } from "./sheet";
import { captureStructure, isSame, restoreStructure, type Structure } from "./structure";
import { notifyDifferences } from "./structure-changes";
import type { Selection, Workbook } from "./workbook";

/** Excel keeps this many steps (Microsoft's "Excel specifications and limits"). */
const mostSteps = 100;

interface Step {
  readonly before: Structure;
  after: Structure;
  /** Cells that the step changed, as they were before it and after it. */
  readonly oldCells: Cells;
  newCells: Cells;
  /** All cells of the sheets on which cells were rearranged; what changed there before is among the single cells. */
  readonly oldSheets: Sheets;
  newSheets: Sheets;
  readonly selectionBefore: Selection;
  selectionAfter: Selection;
}

/**
 * What can be undone and redone: everything that changed the workbook, whoever changed it, in the order in which it
 * happened. Calculated values are no part of it, since a view calculates them again.
 */
export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private open: Step | undefined;
  private isRestoring = false;

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.done.length > 0 || this.open !== undefined;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Carries out changes that are undone together; a step within a step belongs to it. Changes stay when it fails. */
  step<T>(change: () => T): T {
    if (this.open) return change();
    this.begin();
    try {
      return change();
    } finally {
      this.end();
    }
  }

  /** Opens a step that ends with `end`, or with the next step: for changes that come one by one. */
  begin(): void {
    this.end();
    const { selection } = this.workbook;
    const last = this.done.at(-1)?.after;
    const before = captureStructure(this.workbook, last);
    // Somebody changed the workbook outside a step: what came before cannot be undone over that.
    if (last && before !== last) this.clear();
    this.open = {
      before,
      after: before,
      oldCells: new Map(),
      newCells: new Map(),
      oldSheets: new Map(),
      newSheets: new Map(),
      selectionBefore: selection,
      selectionAfter: selection,
    };
  }

  end(): void {
    const step = this.open;
    this.open = undefined;
    if (!step) return;
    step.after = captureStructure(this.workbook, step.before);
    step.newCells = cellsNow(step.oldCells);
    step.newSheets = new Map(
      [...step.oldSheets.keys()].map((sheet) => [sheet, sheet.storedSheet()]),
    );
    const isMoved = step.oldSheets.size > 0;
    if (!isMoved && step.after === step.before && isSame(step.oldCells, step.newCells)) return;
    step.selectionAfter = this.workbook.selection;
    this.done.push(step);
    if (this.done.length > mostSteps) this.done.shift();
    this.undone = [];
    this.workbook.notify({ kind: "history" });
  }

  /**
   * Makes a change part of the last step: one that it brings about later. Without a step, or where it was undone meanwhile,
   * nothing is changed.
   */
  amend(change: () => void): void {
    if (this.open) return change();
    const last = this.done.at(-1);
    const isLast = last && this.undone.length === 0;
    if (!isLast || captureStructure(this.workbook, last.after) !== last.after) return;
    this.open = this.done.pop();
    try {
      change();
    } finally {
      this.end();
    }
  }

  /** Told before a cell changes. A change that belongs to no step makes what came before it impossible to undo. */
  remember(sheet: Sheet, row: number, column: number): void {
    if (this.isRestoring) return;
    if (!this.open) return this.clear();
    if (this.open.oldSheets.has(sheet)) return;
    const cells = this.open.oldCells.get(sheet) ?? new Map<number, StoredCell>();
    this.open.oldCells.set(sheet, cells);
    const key = row * sheetColumns + column;
    if (!cells.has(key)) cells.set(key, sheet.storedAt(row, column));
  }

  /** Told before all cells of a sheet are rearranged: they are kept as they are, all together. */
  rememberAll(sheet: Sheet): void {
    if (!this.open) return this.clear();
    if (!this.open.oldSheets.has(sheet)) this.open.oldSheets.set(sheet, sheet.storedSheet());
  }

  /** Forgets all steps, as Excel does after what it cannot undo; the open step goes on from here. */
  clear(): void {
    const wasOpen = this.open !== undefined;
    const hadSteps = this.done.length + this.undone.length > 0;
    this.open = undefined;
    this.done.length = 0;
    this.undone = [];
    if (wasOpen) this.begin();
    if (hadSteps) this.workbook.notify({ kind: "history" });
  }

  /** @returns whether there was a step to undo */
  undo(): boolean {
    this.end();
    const step = this.done.pop();
    if (!step) return false;
    this.workbook.changes.together(() =>
      this.restore(step.before, step.oldSheets, step.oldCells, step.selectionBefore),
    );
    this.undone.push(step);
    this.workbook.notify({ kind: "history" });
    return true;
  }

  /** @returns whether there was a step to redo */
  redo(): boolean {
    this.end();
    const step = this.undone.pop();
    if (!step) return false;
    this.workbook.changes.together(() =>
      this.restore(step.after, step.newSheets, step.newCells, step.selectionAfter),
    );
    this.done.push(step);
    this.workbook.notify({ kind: "history" });
    return true;
  }

  private restore(structure: Structure, sheets: Sheets, cells: Cells, selection: Selection): void {
    const { workbook } = this;
    const now = captureStructure(workbook, structure);
    const isShown = structure.sheets.some(
      ({ sheet, visibility }) => sheet === selection.sheet && visibility === "Visible",
    );
    this.isRestoring = true;
    try {
      restoreStructure(workbook, structure);
      if (isShown) workbook.selection = selection;
      for (const [sheet, stored] of sheets) sheet.restoreSheet(stored);
      for (const [sheet, stored] of cells) {
        for (const [key, cell] of stored) sheet.restoreCell(...placeOf(key), cell);
        sheet.spills.invalidate();
      }
      notifyDifferences(workbook, now, structure);
      for (const sheet of new Set([...sheets.keys(), ...cells.keys()])) {
        if (sheet.deleted) continue;
        const area = sheets.has(sheet) ? wholeSheet : areaAround(cells.get(sheet)?.keys() ?? []);
        workbook.notify({ kind: "cells", sheetId: sheet.id, area, source: "history" });
      }
      workbook.notify({ kind: "sheetActivated", sheetId: workbook.activeSheet.id });
      workbook.notify({ kind: "selection" });
    } finally {
      this.isRestoring = false;
    }
  }
}
