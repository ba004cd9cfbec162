import { isDateFormat } from "../../table";
import { damaged, tooLarge } from "../unreadable-file";
import { readArea, readCell, sheetColumns, sheetRows } from "./cell-address";
import { isExternal, movedFormula, shownFormula } from "./formula";
import { limits } from "./limits";
import type { NotShownCounter } from "./not-shown-counter";
import { plainXlsxFormat } from "./styles";
import type { PlainCell } from "./plain-cells";
import { readStoredText } from "./text";
import type { XlsxCell, XlsxFormat, XlsxValue } from "./xlsx-workbook";
import type { Attributes } from "./xml-events";

/** What the cells of all sheets have in common. */
export interface CellContext {
  formats: readonly XlsxFormat[];
  strings: readonly string[];
  /** Numbers of the cell metadata that say that a formula spills by itself. */
  dynamic: ReadonlySet<number>;
  /** Days that the workbook's dates count from later than usual. */
  dayShift: number;
  notShown: NotShownCounter;
  /** What is left of the limits of the workbook. */
  left: { cells: number; characters: number };
}

/** A row as it is in the file. */
export interface RowAttributes {
  row: number;
  height: number | undefined;
  isHidden: boolean;
  isOutlined: boolean;
}

const days = (text: string): number =>
  Date.parse(`${text}${/[Zz]$/.test(text) ? "" : "Z"}`) / 86_400_000;

type CellAttributes = Readonly<Partial<Record<string, string>>>;

/** Reads the rows and cells of a sheet, as they come. */
export class SheetCells {
  readonly cells: XlsxCell[] = [];
  readonly rows: RowAttributes[] = [];
  private row = -1;
  private column = -1;
  private cell: CellAttributes = {};
  private formula: Attributes | undefined;
  private formulaText = "";
  private valueText: string | undefined;
  private inlineText: string | undefined;
  private inReading = false;
  private into: "formula" | "value" | "inline" | undefined;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "f") {
      this.formula = attributes;
      this.into = "formula";
    } else if (name === "v") {
      this.valueText ??= "";
      this.into = "value";
    } else if (name === "is") this.inlineText = "";
    else if (name === "rPh") this.inReading = true;
    else if (name === "t" && !this.inReading) this.into = "inline";
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "rPh") this.inReading = false;
    else if (name === "f" || name === "v" || name === "t") this.into = undefined;
  }

  text(text: string): void {
    if (this.into === "formula") this.formulaText = this.longer(this.formulaText, text);
    else if (this.into === "value") this.valueText = this.longer(this.valueText, text);
    else if (this.into === "inline") this.inlineText = this.longer(this.inlineText, text);
  }

  plainCell({ place, look, kind, value }: PlainCell): void {
    this.openCell({ r: place, s: look, t: kind });
    this.valueText = value;
    this.closeCell();
  }

  private longer(before = "", text: string): string {
    if (before.length + text.length > limits.storedText) damaged(this.part);
    return before + text;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= sheetRows) damaged(this.part);
    const height = Number(attributes.ht);
    this.rows.push({
      row: this.row,
      height: Number.isFinite(height) && height >= 0 ? height : undefined,
      isHidden: isTrue(attributes.hidden),
      isOutlined: Number(attributes.outlineLevel) > 0,
    });
    if (this.rows.length > sheetRows) damaged(this.part);
  }

  private openCell(attributes: CellAttributes): void {
    if (attributes.r === undefined) this.column++;
    else {
      const place = readCell(attributes.r) ?? damaged(this.part);
      [this.row, this.column] = [place.row, place.column];
    }
    if (this.row < 0 || this.column >= sheetColumns) damaged(this.part);
    if (--this.context.left.cells < 0) tooLarge();
    this.cell = attributes;
    this.formula = undefined;
    this.formulaText = "";
    this.valueText = undefined;
    this.inlineText = undefined;
  }

  private closeCell(): void {
    const format = this.context.formats[Number(this.cell.s ?? 0)] ?? plainXlsxFormat;
    const cell: XlsxCell = {
      row: this.row,
      column: this.column,
      value: this.value(format),
      format,
    };
    this.addFormula(cell);
    if (this.cell.vm !== undefined) this.context.notShown.add("rich-values", 1);
    const isBlank = cell.value === undefined && cell.formula === undefined;
    if (isBlank && format === plainXlsxFormat) return;
    this.cells.push(cell);
  }

  private value(format: XlsxFormat): XlsxValue | undefined {
    const text = this.valueText;
    switch (this.cell.t) {
      case "inlineStr":
        return this.inlineText === undefined ? undefined : this.string(this.inlineText);
      case "s":
        return text === undefined ? undefined : this.sharedString(text);
      case "str":
        return text === undefined ? undefined : this.string(text);
      case "b":
        return text === undefined ? undefined : isTrue(text.trim());
      case "e":
        return { error: text ?? "#VALUE!" };
      case "d":
        return text === undefined ? undefined : this.date(text);
    }
    if (text === undefined || text.trim() === "") return undefined;
    const number = Number(text);
    if (!Number.isFinite(number)) return { error: "#NUM!" };
    const { dayShift } = this.context;
    return dayShift > 0 && isDateFormat(format.numberFormat) ? number + dayShift : number;
  }

  private sharedString(index: string): string {
    const text = this.context.strings[Number(index)] ?? damaged(this.part);
    this.spend(text);
    return text;
  }

  private string(stored: string): string {
    const text = readStoredText(stored);
    this.spend(text);
    return text;
  }

  private date(text: string): XlsxValue {
    const serial = days(text) + 25_569;
    return Number.isFinite(serial) ? serial : text;
  }

  private spend(text: string): void {
    if (text.length > limits.text) damaged(this.part);
    if ((this.context.left.characters -= text.length) < 0) tooLarge();
  }

  private addFormula(cell: XlsxCell): void {
    if (!this.formula || this.formula.t === "dataTable") return;
    const stored = readStoredText(this.storedFormula(this.formula));
    if (stored === "") return;
    if (isExternal(stored)) return this.context.notShown.add("external-links", 1);
    this.spend(stored);
    cell.formula = `=${shownFormula(stored)}`;
    if (this.formula.t !== "array") return;
    const area = readArea(this.formula.ref ?? "") ?? { ...cell, rows: 1, columns: 1 };
    // A range that no result fills, or that begins elsewhere, says nothing.
    const isSound =
      area.row === cell.row &&
      area.column === cell.column &&
      area.rows * area.columns <= limits.area;
    const { row, column } = cell;
    cell.array = {
      area: isSound
        ? { row, column, rows: area.rows, columns: area.columns }
        : { row, column, rows: 1, columns: 1 },
      dynamic: this.context.dynamic.has(Number(this.cell.cm)),
    };
  }

  /** The text of a formula; that of a shared one is in the first of its cells. */
  private storedFormula({ t, si = "" }: Attributes): string {
    const text = this.formulaText;
    if (t !== "shared") return text;
    const first = this.shared.get(si);
    if (text !== "" || !first) {
      this.shared.set(si, { formula: text, row: this.row, column: this.column });
      return text;
    }
    return movedFormula(first.formula, this.row - first.row, this.column - first.column);
  }
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";
