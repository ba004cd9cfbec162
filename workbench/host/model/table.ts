import { HostError } from "../host-error";
import { type Area, areaOf, lastRow } from "./area";
import { type CellValue, isCellError } from "./cell";
import { isNotCalculated } from "./entry";
import type { Sheet } from "./sheet";

/** An Excel table: header row, body and, when shown, a total row. */
export class Table {
  showTotals = false;
  showHeaders = true;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  style = "TableStyleMedium2";
  deleted = false;

  constructor(
    readonly id: string,
    readonly sheet: Sheet,
    public name: string,
    public area: Area,
  ) {}

  get headerArea(): Area {
    return { ...this.area, rows: 1 };
  }

  get bodyArea(): Area {
    const rows = this.area.rows - 1 - (this.showTotals ? 1 : 0);
    return areaOf(this.area.row + 1, this.area.column, rows, this.area.columns);
  }

  get totalArea(): Area {
    if (!this.showTotals) throw new HostError("ItemNotFound");
    return { ...this.area, row: lastRow(this.area), rows: 1 };
  }

  /** Header texts, left to right. */
  get headers(): string[] {
    return Array.from({ length: this.area.columns }, (_, j) =>
      headerText(this.sheet.valueAt(this.area.row, this.area.column + j)),
    );
  }

  /**
   * Makes the header cells what Excel demands of them: texts, none empty, none twice. A formula becomes its value once it has
   * one.
   *
   * @returns whether a header cell had to be changed
   */
  repairHeaders(): boolean {
    const { row, column, columns } = this.area;
    const taken = new Set<string>();
    let changed = false;
    for (let j = 0; j < columns; j++) {
      const cell = this.sheet.cellAt(row, column + j);
      const wanted = headerText(this.sheet.valueAt(row, column + j)) || `Column${j + 1}`;
      const text = uniqueHeader(wanted, taken);
      taken.add(text.toLowerCase());
      if (isNotCalculated(cell.value)) continue;
      if (cell.value === text && cell.formula === undefined) continue;
      this.sheet.putHeader(row, column + j, text);
      changed = true;
    }
    return changed;
  }

  /** What a header cell says instead of its formula, which has given a value; the other headers stay. */
  calculatedHeader(column: number, value: CellValue): string {
    const position = column - this.area.column;
    const others = this.headers.filter((_, j) => j !== position).map((text) => text.toLowerCase());
    return uniqueHeader(headerText(value) || `Column${position + 1}`, new Set(others));
  }
}

const headerText = (value: CellValue): string =>
  isCellError(value)
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);

function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  let text = wanted;
  for (let n = 2; taken.has(text.toLowerCase()); n++) text = `${wanted}${n}`;
  return text;
}
