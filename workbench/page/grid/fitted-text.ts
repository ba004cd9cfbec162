import { containsCell, fitNumber, type Sheet, type Workbook } from "../../host";
import { INDENT_PIXELS } from "./cell-style";
import { tableLook } from "./table-look";
import { fontOf, textWidth } from "./text-width";
import { PIXELS_PER_POINT } from "./units";

/** Space beside a number in its cell, on both sides together, in pixels. */
const PADDING = 5;
/** No digit or sign of a common font is wider than this part of its size, bold or not. */
const WIDEST = 0.85;

/** Texts of numbers as their columns have room for them. */
export class FittedTexts {
  private isWhole = false;

  constructor(private readonly workbook: Workbook) {}

  /** The text of a cell that holds a number. */
  textAt(sheet: Sheet, row: number, column: number): string {
    const value = sheet.valueAt(row, column);
    const { numberFormat, format } = sheet.cellAt(row, column);
    const isTurned = (format.textOrientation ?? 0) !== 0 || format.shrinkToFit === true;
    const room = this.room(sheet, row, column) - PADDING;
    if (typeof value !== "number" || this.isWhole || isTurned || room <= 0)
      return sheet.textAt(row, column);
    const look = { ...tableLook(sheet, row, column), ...format };
    const font = fontOf(look);
    const widest = (look.fontSize ?? 11) * PIXELS_PER_POINT * WIDEST;
    const indent = (format.indentLevel ?? 0) * INDENT_PIXELS;
    return fitNumber(
      value,
      numberFormat,
      this.workbook.culture,
      (text) => text.length * widest <= room - indent || textWidth(text, font) <= room - indent,
    );
  }

  /** Pixels that a column needs for a number that it cannot show; undefined where it shows it. */
  missingWidth(sheet: Sheet, row: number, column: number): number | undefined {
    const isHidden = this.room(sheet, row, column) === 0;
    if (isHidden || !this.textAt(sheet, row, column).startsWith("#")) return undefined;
    const { format } = sheet.cellAt(row, column);
    const font = fontOf({ ...tableLook(sheet, row, column), ...format });
    const indent = (format.indentLevel ?? 0) * INDENT_PIXELS;
    return Math.ceil(textWidth(sheet.textAt(row, column), font)) + indent + PADDING;
  }

  /** Shows numbers whole while their columns are being measured. */
  whole<T>(measure: () => T): T {
    this.isWhole = true;
    try {
      return measure();
    } finally {
      this.isWhole = false;
    }
  }

  /** Width of the cell, or of the merged area that begins in it, in pixels; 0 where it is hidden. */
  private room({ layout, merges }: Sheet, row: number, column: number): number {
    const merge = merges.find((area) => containsCell(area, row, column));
    const { left, columns } = { left: merge?.column ?? column, columns: merge?.columns ?? 1 };
    return layout.place({ row, column: left, rows: 1, columns }).width * PIXELS_PER_POINT;
  }
}
