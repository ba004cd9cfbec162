import { HostError } from "../host-error";
import { type Culture, editText, english, formatText } from "../number-format";
import { formatAddress, quoteSheetName } from "./address";
import {
  type Area,
  areaOf,
  boundingArea,
  cellCount,
  contains,
  containsCell,
  eachCell,
  intersection,
  mapArea,
  overlaps,
  wholeSheet,
} from "./area";
import { blankCell, type Cell, type CellValue, hasContent, isCellError } from "./cell";
import { type CellFormat, changeFormat, plainFormat } from "./cell-format";
import { CellGrid } from "./cell-grid";
import type { ChangeSource, WorkbookChange } from "./changes";
import type { ChartRecord } from "./chart";
import { chartAnchors } from "./chart-anchors";
import type { CommentRecord } from "./comment";
import { type Entry, isNotCalculated, notCalculated, readEntry } from "./entry";
import { growTables, growthsBy } from "./expand-tables";
import { type FilterRecord, throughFilter } from "./filter";
import { localFormula } from "./local-formula";
import { SheetLayout } from "./sheet-layout";
import type { Shift } from "./shift";
import { Spills } from "./spills";
import type { Table } from "./table";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
/** What may be written: `null` leaves the cell as it is. */
export type Written = string | number | boolean | null;

/** A cell with the array that its formula returned, if it has one. */
export interface StoredCell {
  readonly cell: Cell;
  readonly result: CellValue[][] | undefined;
}

/** All that the cells of a sheet hold. */
export interface StoredSheet {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly results: ReadonlyMap<number, CellValue[][]>;
}

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly culture: Culture;
  readonly history: {
    /** Told before a cell changes. */
    remember(sheet: Sheet, row: number, column: number): void;
    /** Told before all cells of a sheet are rearranged. */
    rememberAll(sheet: Sheet): void;
  };
  notify(change: WorkbookChange): void;
}

/** Formatting more cells than this one by one would take too long; Excel keeps such formats by row and column. */
const mostFormattedCells = 2_000_000;

/** One worksheet: its cells, and what stands on it. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  protected = false;
  deleted = false;
  filter: FilterRecord | undefined;
  readonly layout = new SheetLayout();
  readonly merges: Area[] = [];
  /** Ranges of formulas that were entered with Ctrl+Shift+Enter: they can only be changed as a whole. */
  readonly arrayFormulas: Area[] = [];
  readonly tables: Table[] = [];
  readonly charts: ChartRecord[] = [];
  readonly comments: CommentRecord[] = [];
  readonly spills = new Spills((area) => this.blocksSpill(area));
  private readonly grid = new CellGrid();

  constructor(
    readonly id: string,
    public name: string,
    private readonly owner: SheetOwner,
  ) {}

  readonly notify = (change: WorkbookChange): void => this.owner.notify(change);

  /** Address with the sheet's name, e.g. `Sheet1!A1:B2`. */
  addressOf(area: Area): string {
    return `${quoteSheetName(this.name)}!${formatAddress(area)}`;
  }

  /** The cell as it was written; what spills into it is not part of it. */
  cellAt(row: number, column: number): Cell {
    return this.grid.get(row, column);
  }

  /** What the cell shows, before formatting. */
  valueAt(row: number, column: number): CellValue {
    const cell = this.grid.get(row, column);
    if (cell.formula === undefined && hasContent(cell)) return cell.value;
    if (this.spills.areaOf(row, column) === "blocked") return { error: "#SPILL!" };
    return this.spills.valueAt(row, column)?.value ?? cell.value;
  }

  /** The text that the cell shows. */
  textAt(row: number, column: number): string {
    const { numberFormat } = this.grid.get(row, column);
    const value = this.valueAt(row, column);
    return isCellError(value) ? value.error : formatText(value, numberFormat, this.owner.culture);
  }

  /** What Excel's formula bar would show, in en-US form: the formula, else the value. */
  formulaAt(row: number, column: number): string | number | boolean {
    const { formula } = this.grid.get(row, column);
    if (formula !== undefined) return formula;
    const value = this.valueAt(row, column);
    return isCellError(value) ? value.error : value;
  }

  /** What the formula bar shows under the workbook's culture: the text that gives the cell again when it is typed. */
  editTextAt(row: number, column: number): string {
    const { formula, apostrophe, numberFormat } = this.grid.get(row, column);
    const { culture } = this.owner;
    if (formula !== undefined) return localFormula(formula, culture);
    const value = this.valueAt(row, column);
    if (isCellError(value)) return value.error;
    if (typeof value === "number") return editText(value, numberFormat, culture);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return apostrophe ? `'${value}` : value;
  }

  storedAt(row: number, column: number): StoredCell {
    return { cell: this.grid.get(row, column), result: this.spills.resultAt(row, column) };
  }

  /** Visits the stored cells of the area in no particular order. */
  eachStored(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    this.grid.eachStored(area, visit);
  }

  /** The smallest rectangle around everything written within the area; formats count unless `valuesOnly`. */
  usedArea(valuesOnly = false, within: Area = wholeSheet): Area | undefined {
    let used: Area | undefined;
    const include = (area: Area): void => {
      const part = intersection(area, within);
      if (part) used = used ? boundingArea(used, part) : part;
    };
    this.grid.eachStored(within, (cell, row, column) => {
      if (!valuesOnly || hasContent(cell)) include({ row, column, rows: 1, columns: 1 });
    });
    this.spills.all().forEach(include);
    if (!valuesOnly) this.merges.forEach(include);
    return used;
  }

  /**
   * Writes values or formulas, read as Excel reads what is typed. All is read before anything is written.
   *
   * @throws HostError `InvalidArgument` for a text that Excel refuses, `AccessDenied` on a protected sheet
   */
  write(area: Area, written: Written[][], source: ChangeSource = "addin"): void {
    this.requireWritable(area);
    const arriving = source === "addin" ? throughFilter(this.filter, area, written) : written;
    const culture = source === "addin" ? english : this.owner.culture;
    const entries = mapArea(area, (row, column): Entry | undefined => {
      const text = arriving[row - area.row]?.[column - area.column] ?? null;
      const { numberFormat } = this.grid.get(row, column);
      return text === null ? undefined : readEntry(text, numberFormat, culture);
    });
    this.enter(area, entries, source);
  }

  /**
   * Enters what was read already.
   *
   * @throws HostError `AccessDenied` on a protected sheet
   */
  enter(area: Area, entries: (Entry | undefined)[][], source: ChangeSource): void {
    this.requireWritable(area);
    const growths = growthsBy(this, area);
    eachCell(area, (row, column) => {
      const entry = entries[row - area.row]?.[column - area.column];
      if (entry) this.put(row, column, entry);
    });
    growTables(this, growths);
    this.contentChanged(area, source);
  }

  /**
   * Enters what was read already into single cells, wherever they are.
   *
   * @throws HostError `AccessDenied` on a protected sheet
   */
  enterAt(
    cells: readonly { row: number; column: number; entry: Entry }[],
    source: ChangeSource,
  ): void {
    const areas = cells.map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }));
    areas.forEach((area) => this.requireWritable(area));
    for (const { row, column, entry } of cells) this.put(row, column, entry);
    const [first, ...others] = areas;
    if (first) this.contentChanged(others.reduce(boundingArea, first), source);
  }

  /**
   * Puts whole cells, with their formats; undefined leaves a cell as it is.
   *
   * @throws HostError `AccessDenied` on a protected sheet, `InvalidOperation` for a part of an array formula
   */
  putCells(
    area: Area,
    cellFor: (row: number, column: number) => Cell | undefined,
    source: ChangeSource,
  ): void {
    this.requireWritable(area);
    const growths = growthsBy(this, area);
    eachCell(area, (row, column) => {
      const cell = this.isCoveredByMerge(row, column) ? undefined : cellFor(row, column);
      if (cell) this.replaceCell(row, column, cell);
    });
    growTables(this, growths);
    this.contentChanged(area, source);
  }

  /** What a formula calculated. Ignored when the cell holds no formula any more. */
  setCalculated(row: number, column: number, result: CellValue | CellValue[][]): void {
    const cell = this.grid.get(row, column);
    if (cell.formula === undefined) return;
    const before = this.spills.areaOf(row, column);
    const values = Array.isArray(result) ? result : undefined;
    const single = Array.isArray(result) ? (result[0]?.[0] ?? notCalculated) : result;
    const table = this.tables.find(({ headerArea }) => containsCell(headerArea, row, column));
    if (table && !isNotCalculated(single)) {
      this.settleHeader(row, column, table.calculatedHeader(column, single));
      return;
    }
    this.grid.set(row, column, { ...cell, value: single });
    const spreads = values !== undefined && (values.length > 1 || (values[0]?.length ?? 0) > 1);
    this.spills.set(row, column, spreads ? values : undefined);
    const after = this.spills.areaOf(row, column);
    const anchor = { row, column, rows: 1, columns: 1 };
    const area = [before, after].reduce<Area>(
      (sum, part) => (typeof part === "object" ? boundingArea(sum, part) : sum),
      anchor,
    );
    this.notify({ kind: "cells", sheetId: this.id, area, source: "calculation" });
  }

  /** Sets number formats; `null` leaves a cell as it is. */
  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.requireWritable(area);
    eachCell(area, (row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column] ?? null;
      if (numberFormat === null) return;
      this.store(row, column, { ...this.grid.get(row, column), numberFormat });
    });
    this.notify({ kind: "formats", sheetId: this.id, area });
  }

  /** Changes the look of every cell of the area. */
  changeFormats(
    area: Area,
    change: (format: CellFormat, row: number, column: number) => Partial<CellFormat>,
  ): void {
    this.requireWritable(area);
    if (cellCount(area) > mostFormattedCells) {
      throw new HostError(
        "NotImplemented",
        "The workbench does not format whole rows, columns or sheets.",
      );
    }
    // Cells that look alike share a format.
    let last = { from: plainFormat, by: {}, to: plainFormat };
    eachCell(area, (row, column) => {
      const cell = this.grid.get(row, column);
      const by = change(cell.format, row, column);
      if (by !== last.by || cell.format !== last.from)
        last = { from: cell.format, by, to: changeFormat(cell.format, by) };
      this.store(row, column, { ...cell, format: last.to });
    });
    this.notify({ kind: "formats", sheetId: this.id, area });
  }

  /** Empties cells, takes away their looks, or both. */
  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.requireWritable(area);
    this.grid.eachStored(area, (cell, row, column) => {
      const emptied =
        what === "Formats"
          ? cell
          : { ...blankCell, numberFormat: cell.numberFormat, format: cell.format };
      const plain = what === "Contents" ? {} : { numberFormat: "General", format: plainFormat };
      if (what === "Formats") this.store(row, column, { ...emptied, ...plain });
      else this.replaceCell(row, column, { ...emptied, ...plain });
    });
    if (what === "Formats") this.notify({ kind: "formats", sheetId: this.id, area });
    else this.contentChanged(area, "addin");
  }

  hideRows(area: Area, hidden: boolean): void {
    this.requireUnprotected();
    this.layout.hideRows(area, hidden);
    this.notify({ kind: "rows", sheetId: this.id, first: area.row, count: area.rows });
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.requireUnprotected();
    this.layout.hideColumns(area, hidden);
    this.notify({ kind: "columns", sheetId: this.id, first: area.column, count: area.columns });
  }

  setColumnWidth(area: Area, width: number): void {
    this.requireUnprotected();
    this.withCharts(() => this.layout.setColumnWidth(area, width));
    this.notify({ kind: "columns", sheetId: this.id, first: area.column, count: area.columns });
  }

  setRowHeight(area: Area, height: number): void {
    this.requireUnprotected();
    this.withCharts(() => this.layout.setRowHeight(area, height));
    this.notify({ kind: "rows", sheetId: this.id, first: area.row, count: area.rows });
  }

  /** Keeps the first rows and columns in sight; none when both are 0. */
  freeze(rows: number, columns: number): void {
    this.layout.frozenRows = rows;
    this.layout.frozenColumns = columns;
    this.notify({ kind: "freeze", sheetId: this.id });
  }

  /** Excel's own text for a header cell of a table. */
  putHeader(row: number, column: number, text: string): void {
    this.put(row, column, { value: text });
  }

  /** Replaces a stored cell as it is, for moving cells about. */
  replaceCell(row: number, column: number, cell: Cell): void {
    this.store(row, column, cell);
    this.spills.set(row, column, undefined);
  }

  /** Puts back what a cell held, for undoing. */
  restoreCell(row: number, column: number, { cell, result }: StoredCell): void {
    this.grid.set(row, column, cell);
    this.spills.set(row, column, result);
  }

  /** All that the cells hold now; it stays so for whoever keeps it. */
  storedSheet(): StoredSheet {
    return { cells: this.grid.lend(), results: new Map(this.spills.stored) };
  }

  /** Puts back all that the cells held, for undoing. */
  restoreSheet({ cells, results }: StoredSheet): void {
    this.grid.replace(cells);
    this.spills.replace(results);
  }

  /**
   * Puts cells into new places, all at once and each with its array.
   *
   * @param place the key of the new place; a cell without one is gone
   */
  rearrange(
    place: (row: number, column: number) => number | undefined,
    changed: (cell: Cell) => Cell,
  ): void {
    this.owner.history.rememberAll(this);
    this.grid.rearrange(place, changed);
    this.spills.rearrange(place);
  }

  /** Another text for a formula that means the same after cells or sheets moved. */
  replaceFormula(row: number, column: number, formula: string): void {
    this.store(row, column, { ...this.grid.get(row, column), formula });
  }

  /** Tells everybody that contents of the area changed, after keeping tables and spills in order. */
  contentChanged(area: Area, source: ChangeSource, shift?: Shift): void {
    for (const table of this.tables) {
      if (overlaps(table.headerArea, area)) table.repairHeaders();
    }
    this.spills.invalidate();
    this.notify({ kind: "cells", sheetId: this.id, area, source, ...(shift && { shift }) });
  }

  /**
   * @throws HostError `AccessDenied` when the sheet is protected and a cell of the area is locked, `InvalidOperation` for a
   * part of an array formula
   */
  requireWritable(area: Area): void {
    if (this.arrayFormulas.some((whole) => overlaps(whole, area) && !contains(area, whole))) {
      throw new HostError("InvalidOperation");
    }
    if (!this.protected) return;
    let unlocked = 0;
    this.grid.eachStored(area, (cell) => {
      if (cell.format.locked === false) unlocked++;
    });
    if (unlocked < cellCount(area)) throw new HostError("AccessDenied");
  }

  /** @throws HostError `AccessDenied` when the sheet is protected */
  requireUnprotected(): void {
    if (this.protected) throw new HostError("AccessDenied");
  }

  /** Changes sizes of rows or columns, and those of the charts that lie over them. */
  private withCharts(resize: () => void): void {
    const before = this.charts.map(({ left, top, width, height }) => [left, top, width, height]);
    const placeCharts = chartAnchors(this);
    resize();
    placeCharts();
    this.charts.forEach(({ id: chartId, left, top, width, height }, index) => {
      if ([left, top, width, height].every((value, n) => value === before[index]?.[n])) return;
      this.notify({ kind: "chartChanged", sheetId: this.id, chartId });
    });
  }

  /**
   * A formula in a header of a table gives way to its value. That is no step of its own: undoing the formula's entry brings
   * back what was there before, and doing it again calculates it again.
   */
  private settleHeader(row: number, column: number, value: string): void {
    const { numberFormat, format } = this.grid.get(row, column);
    this.grid.set(row, column, { value, numberFormat, format });
    this.spills.set(row, column, undefined);
    this.notify({
      kind: "cells",
      sheetId: this.id,
      area: areaOf(row, column),
      source: "references",
    });
  }

  /** Every change of a cell but a calculated value goes through here. */
  private store(row: number, column: number, cell: Cell): void {
    this.owner.history.remember(this, row, column);
    this.grid.set(row, column, cell);
  }

  private put(row: number, column: number, entry: Entry): void {
    if (this.isCoveredByMerge(row, column)) return;
    const cell = this.grid.get(row, column);
    const general = cell.numberFormat === "General";
    this.replaceCell(row, column, {
      value: entry.value,
      ...(entry.formula === undefined ? {} : { formula: entry.formula }),
      ...(entry.apostrophe ? { apostrophe: true } : {}),
      numberFormat: general ? (entry.numberFormat ?? "General") : cell.numberFormat,
      format: cell.format,
      ...(entry.card && { card: entry.card }),
    });
  }

  /** Cells of a merged area other than its first keep nothing that is written into them. */
  private isCoveredByMerge(row: number, column: number): boolean {
    if (this.merges.length === 0) return false;
    return this.merges.some(
      (area) => containsCell(area, row, column) && (row !== area.row || column !== area.column),
    );
  }

  private blocksSpill(area: Area): boolean {
    if (this.tables.some((table) => overlaps(table.area, area))) return true;
    if (this.merges.some((merge) => overlaps(merge, area) && !contains(merge, wholeSheet)))
      return true;
    let blocked = false;
    this.grid.eachStored(area, (cell, row, column) => {
      const isFormulaCell = row === area.row && column === area.column;
      if (!isFormulaCell && hasContent(cell)) blocked = true;
    });
    return blocked;
  }
}
