import { columnName, readArea } from "../../../src/reading/xlsx";
import type { CellSnapshot, CellValue, SheetSnapshot } from "../../host";
import type { SharedStrings } from "./shared-strings";
import { mayFillCells, storedFormula } from "./stored-formula";
import type { StyleTable } from "./style-table";
import { storedText, xml, type XmlAttributes, xmlText } from "./xml";

const notCalculated = "#BUSY!";
/** Errors that a file knows; those that Excel learnt later are #VALUE! to it. */
const knownErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** What the sheets of a workbook share while they are written. */
export interface SheetContext {
  styles: StyleTable;
  strings: SharedStrings;
  /** Whether the sheet is the one that is shown first. */
  isActive: boolean;
  /** Ranges that are selected on it. */
  selection: string[];
  /** Told of a formula that spills, and of one without a value. */
  onDynamic(): void;
  onUncalculated(): void;
}

export interface PlacedCell {
  row: number;
  column: number;
  address: string;
  cell: CellSnapshot;
}

/** Writes the cells of one sheet. */
export class CellWriter {
  /** Ranges that formulas fill, by the address of their first cell. */
  private readonly arrays = new Map<string, { ref: string; dynamic: boolean }>();
  private readonly tables: { name: string; area: NonNullable<ReturnType<typeof readArea>> }[];
  /** Texts of the headers of tables, by address. */
  private readonly headers = new Map<string, string>();

  constructor(
    sheet: SheetSnapshot,
    private readonly context: SheetContext,
  ) {
    const add = (ref: string, dynamic: boolean): void =>
      void this.arrays.set(ref.split(":")[0] ?? ref, { ref, dynamic });
    sheet.spills.forEach((ref) => add(ref, true));
    sheet.arrayFormulas.forEach((ref) => add(ref, false));
    this.tables = sheet.tables.flatMap(({ name, area, headers, showHeaders }) => {
      const read = readArea(area);
      if (read && showHeaders) {
        headers.forEach((header, index) =>
          this.headers.set(`${columnName(read.column + index)}${read.row + 1}`, header),
        );
      }
      return read ? [{ name, area: read }] : [];
    });
  }

  cell(placed: PlacedCell): string {
    const { cell, address } = placed;
    const s = this.context.styles.numberOf(cell);
    const header = this.headers.get(address);
    // A formula that waits to be calculated: Excel repairs a file whose headers are no texts.
    if (header !== undefined && cell.formula !== undefined) return this.textXml(address, s, header);
    if (cell.formula !== undefined) return this.formulaXml(placed, cell.formula, s);
    if (cell.value === "" && !cell.apostrophe) return xml("c", { r: address, s });
    if (typeof cell.value !== "string") return valueXml({ r: address, s }, "", cell.value);
    return this.textXml(address, s, cell.value);
  }

  private textXml(r: string, s: number | undefined, text: string): string {
    return xml("c", { r, s, t: "s" }, xml("v", {}, String(this.context.strings.numberOf(text))));
  }

  private formulaXml(
    { row, column, address, cell }: PlacedCell,
    formula: string,
    s: number | undefined,
  ): string {
    const table = this.tables.find(
      ({ area }) =>
        row >= area.row &&
        column >= area.column &&
        row < area.row + area.rows &&
        column < area.column + area.columns,
    );
    const known = this.arrays.get(address);
    // Within a table a formula cannot spill.
    const isDynamic = known ? known.dynamic : !table && mayFillCells(formula);
    if (isDynamic) this.context.onDynamic();
    const attributes: XmlAttributes =
      known || isDynamic ? { t: "array", ref: known?.ref ?? address } : {};
    const f = xml("f", attributes, xmlText(storedText(storedFormula(formula, table?.name))));
    return this.calculated({ r: address, s, cm: isDynamic ? 1 : undefined }, f, cell.value);
  }

  private calculated(attributes: XmlAttributes, f: string, value: CellValue): string {
    if (typeof value === "object" && value.error === notCalculated) {
      this.context.onUncalculated();
      return xml("c", attributes, f);
    }
    return valueXml(attributes, f, value);
  }
}

/** A cell with its formula, if it has one, and a value that stands in the cell itself. */
function valueXml(attributes: XmlAttributes, formula: string, value: CellValue): string {
  const withValue = (t: string | undefined, text: string): string =>
    xml("c", { ...attributes, t }, formula, xml("v", {}, text));
  if (typeof value === "number") return withValue(undefined, String(value));
  if (typeof value === "boolean") return withValue("b", value ? "1" : "0");
  if (typeof value === "string") return withValue("str", xmlText(storedText(value)));
  return withValue("e", knownErrors.has(value.error) ? value.error : "#VALUE!");
}
