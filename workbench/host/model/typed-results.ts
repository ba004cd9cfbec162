import { type Area, areaOf, mapArea } from "./area";
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

const leadingFunction = /^=([A-Z][\w.]*)\(/i;

/**
 * Formats that formulas bring along when a person types them, as Excel does for functions whose results have a unit. The
 * format is part of the step in which the formula was typed; a cell that has a format keeps it.
 */
export class TypedResults {
  /** Cells whose formulas were typed and have given nothing yet. */
  private readonly awaited = new Map<Sheet, Set<string>>();

  constructor(private readonly workbook: Workbook) {}

  /** Told after a person typed into a cell. */
  typed(sheet: Sheet, row: number, column: number): void {
    const { formula, numberFormat } = sheet.cellAt(row, column);
    const name = leadingFunction.exec(formula ?? "")?.[1]?.toUpperCase() ?? "";
    const key = `${row},${column}`;
    this.awaited.get(sheet)?.delete(key);
    if (numberFormat !== "General") return;
    const own = ownFormats[name];
    if (own !== undefined) this.format(sheet, areaOf(row, column), () => own);
    else if (this.workbook.isAddinFunction(name))
      this.awaited.set(sheet, (this.awaited.get(sheet) ?? new Set()).add(key));
  }

  /** Told after a formula was calculated. */
  calculated(sheet: Sheet, row: number, column: number): void {
    if (!this.awaited.get(sheet)?.delete(`${row},${column}`)) return;
    const spill = sheet.spills.areaOf(row, column);
    const area = typeof spill === "object" ? spill : areaOf(row, column);
    this.format(sheet, area, (r, c) => {
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
    if (formats.flat().every((format) => format === null)) return;
    this.workbook.history.amend(() => sheet.setNumberFormats(area, formats));
  }
}
