import type { Area } from "./area";
import type { Shift } from "./shift";

/**
 * Who caused a change; `history` is undoing and redoing, `references` are formulas that follow moved cells and sheets, or give
 * way to their value in a header of a table.
 */
export type ChangeSource = "addin" | "user" | "calculation" | "references" | "history";

/** What a view of the workbook must show anew. */
export type WorkbookChange =
  /** `shift` says which insertion or deletion moved the cells, if one did. */
  | { kind: "cells"; sheetId: string; area: Area; source: ChangeSource; shift?: Shift }
  | { kind: "formats"; sheetId: string; area: Area }
  | { kind: "columns"; sheetId: string; first: number; count: number }
  | { kind: "rows"; sheetId: string; first: number; count: number }
  | { kind: "merges" | "freeze" | "filter" | "protection"; sheetId: string }
  | { kind: "sheetAdded" | "sheetDeleted" | "sheetRenamed" | "sheetMoved"; sheetId: string }
  | { kind: "sheetActivated" | "sheetVisibility" | "sheetTabColor"; sheetId: string }
  | { kind: "tableAdded" | "tableChanged" | "tableRemoved"; sheetId: string; tableId: string }
  | { kind: "chartAdded" | "chartChanged" | "chartRemoved"; sheetId: string; chartId: string }
  | {
      kind: "commentAdded" | "commentChanged" | "commentRemoved";
      sheetId: string;
      commentId: string;
    }
  | { kind: "names" | "settings" | "selection" | "calculationMode" | "calculate" }
  | { kind: "culture" | "history" };

export type ChangeListener = (change: WorkbookChange) => void;

/** Listeners of one workbook. */
export class Changes {
  private readonly listeners = new Set<ChangeListener>();
  private readonly settledListeners = new Set<() => void>();
  private open = 0;

  /** Whether more changes may follow before the workbook has settled. */
  get areComing(): boolean {
    return this.open > 0;
  }

  /** Makes changes that belong together; the workbook has settled after the outermost of these. */
  together<T>(change: () => T): T {
    this.open++;
    try {
      return change();
    } finally {
      this.open--;
      if (this.open === 0) for (const listener of this.settledListeners) listener();
    }
  }

  /** Calls the listener whenever changes that came together are over. */
  onSettled(listener: () => void): void {
    this.settledListeners.add(listener);
  }

  /** Calls the listener after every change; the returned function ends that. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
