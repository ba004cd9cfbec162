import { type Area, areaOf, mapArea } from "./area";
import { isCellError } from "./cell";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Two decimals, as the statistics of an add-in are printed. */
const decimals = "#,##0.00";
const date = "m/d/yyyy";
/** Excel's own functions whose results show as dates when somebody types them. */
const ownFormats: Readonly<Record<string, string>> = {
  TODAY: date,
  DATE: date,
  NOW: "m/d/yyyy h:mm",
};

/** The function that a formula begins with; empty without one. */
const functionOf = (formula: string): string =>
  (/^=([A-Z][\w.]*)\(/i.exec(formula)?.[1] ?? "").toUpperCase();

/**
 * Formats that formulas bring along when a person types them, as Excel does for functions whose results have a unit. The
 * format is part of the step in which the formula was typed; a cell that has a format keeps it.
 */
export class TypedResults {
  /** Cells whose formulas were typed and have given no value yet. */
  private readonly awaited = new Map<Sheet, Set<string>>();

  constructor(private readonly workbook: Workbook) {}

  /** Told after a person typed into a cell, within that step. */
  typed(sheet: Sheet, row: number, column: number): void {
    const { formula, numberFormat } = sheet.cellAt(row, column);
    const key = `${row},${column}`;
    this.awaited.get(sheet)?.delete(key);
    if (formula === undefined) return this.workbook.makeRoom(sheet, row, column);
    const own = ownFormats[functionOf(formula)];
    if (own !== undefined && numberFormat === "General")
      this.format(sheet, areaOf(row, column), () => own);
    this.awaited.set(sheet, (this.awaited.get(sheet) ?? new Set()).add(key));
  }

  /** Told after a formula was calculated. Where it gives an error, its first number is still awaited. */
  calculated(sheet: Sheet, row: number, column: number): void {
    if (isCellError(sheet.valueAt(row, column))) return;
    if (!this.awaited.get(sheet)?.delete(`${row},${column}`)) return;
    const { formula } = sheet.cellAt(row, column);
    // Over a table it became a text.
    if (formula === undefined) return;
    this.workbook.history.amend(() => {
      if (this.workbook.isAddinFunction(functionOf(formula))) this.showDecimals(sheet, row, column);
      this.workbook.makeRoom(sheet, row, column);
    });
  }

  private showDecimals(sheet: Sheet, row: number, column: number): void {
    const spill = sheet.spills.areaOf(row, column);
    this.format(sheet, typeof spill === "object" ? spill : areaOf(row, column), (r, c) => {
      const value = sheet.valueAt(r, c);
      const isFree = sheet.cellAt(r, c).numberFormat === "General";
      const isFraction = typeof value === "number" && !Number.isInteger(value);
      // Two decimals would say little of a number below 1.
      return isFree && isFraction && Math.abs(value) >= 1 ? decimals : null;
    });
  }

  private format(
    sheet: Sheet,
    area: Area,
    formatOf: (row: number, column: number) => string | null,
  ): void {
    const formats = mapArea(area, formatOf);
    if (formats.flat().some((format) => format !== null)) sheet.setNumberFormats(area, formats);
  }
}
