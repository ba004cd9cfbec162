import { areaOfSpan, spansOf, wholeSheet, type Area, type Workbook } from "../../host";
import type { WorkbookChange } from "../../host";
import type { GridWriter } from "./grid-writer";
import { showCells } from "./show-cells";
import { showColumns, showFrozenPanes, showMerges, showRows } from "./show-layout";
import { showNames } from "./show-names";
import { showSheets } from "./show-sheets";
import { showTableNames } from "./show-table-names";

/** What the grid shows of a sheet that the workbook has otherwise by now. */
interface Stale {
  cells: Area[];
  columns: Area[];
  rows: Area[];
  merges: boolean;
  freeze: boolean;
}

const nothingStale = (): Stale => ({
  cells: [],
  columns: [],
  rows: [],
  merges: false,
  freeze: false,
});

/** What is not put off until the changes that come together are over. */
const SHOWN_ALONE: ReadonlySet<WorkbookChange["kind"]> = new Set([
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "sheetMoved",
  "sheetActivated",
  "sheetVisibility",
  "sheetTabColor",
  "selection",
  "culture",
  "calculate",
  "calculationMode",
]);

/**
 * Shows changes of the workbook in the grid, those that come together at once: Univer lays out the sheet and paints the
 * selection anew after each of its mutations, which is most of what a mutation costs.
 */
export class ShownChanges {
  private readonly stale = new Map<string, Stale>();
  private names = false;
  private tables = false;

  constructor(
    private readonly writer: GridWriter,
    private readonly workbook: Workbook,
  ) {}

  follow(): void {
    this.workbook.changes.subscribe((change) => this.take(change));
    this.workbook.changes.onSettled(() => this.show());
  }

  private take(change: WorkbookChange): void {
    this.note(change);
    const isAlone = SHOWN_ALONE.has(change.kind);
    // What is shown alone finds in the grid what came before it.
    if (isAlone || !this.workbook.changes.areComing) this.show();
    if (!isAlone) return;
    if (change.kind === "culture") this.writer.refresh();
    if ("sheetId" in change) showSheets(this.writer, this.workbook, change);
  }

  private note(change: WorkbookChange): void {
    switch (change.kind) {
      case "names":
        this.names = true;
        return;
      case "cells":
      case "formats":
        // What calculation changed came from the grid.
        if (change.kind === "cells" && change.source === "calculation") return;
        if (!this.writer.isQuiet) this.staleOf(change.sheetId).cells.push(change.area);
        return;
      case "tableAdded":
      case "tableChanged":
      case "tableRemoved":
        this.tables = true;
        this.staleOf(change.sheetId).cells.push(wholeSheet);
        return;
      case "columns":
        this.staleOf(change.sheetId).columns.push(areaOfSpan("column", change));
        // Wrapped texts fill other lines now.
        this.staleOf(change.sheetId).rows.push(wholeSheet);
        return;
      case "rows":
        this.staleOf(change.sheetId).rows.push(areaOfSpan("row", change));
        return;
      case "filter":
        this.staleOf(change.sheetId).rows.push(wholeSheet);
        return;
      case "merges":
      case "freeze":
        this.staleOf(change.sheetId)[change.kind] = true;
        return;
    }
  }

  private staleOf(sheetId: string): Stale {
    const stale = this.stale.get(sheetId) ?? nothingStale();
    this.stale.set(sheetId, stale);
    return stale;
  }

  private show(): void {
    const [names, tables, sheets] = [this.names, this.tables, [...this.stale]];
    this.names = this.tables = false;
    this.stale.clear();
    if (tables) showTableNames(this.writer, this.workbook);
    if (names) showNames(this.writer, this.workbook);
    for (const [sheetId, stale] of sheets) this.showSheet(sheetId, stale);
  }

  private showSheet(sheetId: string, { cells, columns, rows, merges, freeze }: Stale): void {
    const { writer } = this;
    const sheet = this.workbook.findSheet(sheetId);
    if (!sheet) return;
    if (cells.length > 0) showCells(writer, sheet, cells);
    for (const { first, count } of spansOf(columns, "column")) {
      showColumns(writer, sheet, first, count);
    }
    for (const { first, count } of spansOf([...rows, ...cells], "row")) {
      showRows(writer, sheet, first, count);
    }
    if (merges) showMerges(writer, sheet);
    if (freeze) showFrozenPanes(writer, sheet);
  }
}
