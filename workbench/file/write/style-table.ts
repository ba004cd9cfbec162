import { builtInNumberFormatId, lineName } from "../../../src/reading/xlsx";
import { type BorderSide, type CellFormat, type CellSnapshot, defaultFormat } from "../../host";
import { val, xml } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Numbers below this belong to formats that need no text. */
const firstCustomFormat = 164;

/** Distinct entries by their XML, numbered as they come. */
class Numbered {
  readonly entries: string[];
  private readonly numbers: Map<string, number>;

  constructor(...first: string[]) {
    this.entries = first;
    this.numbers = new Map(first.map((entry, index) => [entry, index]));
  }

  numberOf(entry: string): number {
    const known = this.numbers.get(entry);
    if (known !== undefined) return known;
    const number = this.entries.push(entry) - 1;
    this.numbers.set(entry, number);
    return number;
  }
}

/** Collects the formats of cells, and writes the part that holds them. */
export class StyleTable {
  private readonly known = new Map<string, number>();
  private readonly numberFormats = new Map<string, number>();
  private readonly fonts = new Numbered(fontXml({}));
  // The second fill is Excel's own, whatever stands there.
  private readonly fills = new Numbered(patternXml("none"), patternXml("gray125"));
  private readonly borders = new Numbered(borderXml({}));
  private readonly formats = new Numbered(
    xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  );

  /** Number of the format of a cell; undefined for a cell without one. */
  numberOf({ numberFormat = "General", format, apostrophe }: CellSnapshot): number | undefined {
    if (!format && !apostrophe && numberFormat === "General") return undefined;
    const key = JSON.stringify([numberFormat, format, apostrophe]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.formats.numberOf(this.formatXml(numberFormat, format ?? {}, apostrophe));
    this.known.set(key, number);
    return number;
  }

  root(): string {
    const list = (name: string, entries: readonly string[]): string =>
      xml(name, { count: entries.length }, ...entries);
    const custom = [...this.numberFormats].map(([formatCode, numFmtId]) =>
      xml("numFmt", { numFmtId, formatCode }),
    );
    const plain = xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return xml(
      "styleSheet",
      { xmlns: main },
      custom.length > 0 ? list("numFmts", custom) : "",
      list("fonts", this.fonts.entries),
      list("fills", this.fills.entries),
      list("borders", this.borders.entries),
      list("cellStyleXfs", [plain]),
      list("cellXfs", this.formats.entries),
      list("cellStyles", [xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    );
  }

  private formatXml(numberFormat: string, format: CellFormat, apostrophe?: true): string {
    const numFmtId = this.numberFormatId(numberFormat);
    const fontId = this.fonts.numberOf(fontXml(format));
    const fillId = format.fill === undefined ? 0 : this.fills.numberOf(fillXml(format.fill));
    const borderId = this.borders.numberOf(borderXml(format.borders ?? {}));
    const alignment = alignmentXml(format);
    const isUnlocked = format.locked === false;
    return xml(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: apostrophe,
        applyNumberFormat: numFmtId !== 0 || undefined,
        applyFont: fontId !== 0 || undefined,
        applyFill: fillId !== 0 || undefined,
        applyBorder: borderId !== 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: isUnlocked || undefined,
      },
      alignment,
      isUnlocked ? xml("protection", { locked: false }) : "",
    );
  }

  private numberFormatId(format: string): number {
    const known = builtInNumberFormatId(format) ?? this.numberFormats.get(format);
    if (known !== undefined) return known;
    const id = firstCustomFormat + this.numberFormats.size;
    this.numberFormats.set(format, id);
    return id;
  }
}

/** An opaque colour. */
const rgb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const underlines: Readonly<Record<string, string>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function fontXml(format: CellFormat): string {
  const underline = underlines[format.underline ?? ""];
  const { fontName, fontSize } = { ...defaultFormat, ...format };
  return xml(
    "font",
    {},
    format.bold ? xml("b") : "",
    format.italic ? xml("i") : "",
    format.strikethrough ? xml("strike") : "",
    underline ? val("u", underline) : "",
    val("sz", fontSize),
    format.fontColor ? xml("color", { rgb: rgb(format.fontColor) }) : xml("color", { theme: 1 }),
    val("name", fontName),
    val("family", 2),
  );
}

function patternXml(patternType: string, ...content: string[]): string {
  return xml("fill", {}, xml("patternFill", { patternType }, ...content));
}

const fillXml = (color: string): string =>
  patternXml("solid", xml("fgColor", { rgb: rgb(color) }), xml("bgColor", { indexed: 64 }));

function borderXml(borders: NonNullable<CellFormat["borders"]>): string {
  const line = (name: string, side: BorderSide | undefined): string => {
    const border = side && borders[side];
    if (!border || border.style === "None") return xml(name);
    return xml(name, { style: lineName(border) }, xml("color", { rgb: rgb(border.color) }));
  };
  const { DiagonalUp: up, DiagonalDown: down } = borders;
  return xml(
    "border",
    { diagonalUp: up && true, diagonalDown: down && true },
    line("left", "EdgeLeft"),
    line("right", "EdgeRight"),
    line("top", "EdgeTop"),
    line("bottom", "EdgeBottom"),
    line("diagonal", up ? "DiagonalUp" : "DiagonalDown"),
  );
}

function alignmentXml(format: CellFormat): string {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical } = format;
  const orientation = format.textOrientation ?? 0;
  const attributes = {
    horizontal:
      horizontal === "CenterAcrossSelection"
        ? "centerContinuous"
        : horizontal && lowerFirst(horizontal),
    vertical: vertical && lowerFirst(vertical),
    textRotation:
      orientation === 180 ? 255 : orientation < 0 ? 90 - orientation : orientation || undefined,
    wrapText: format.wrapText || undefined,
    indent: format.indentLevel || undefined,
    shrinkToFit: format.shrinkToFit || undefined,
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? "" : xml("alignment", attributes);
}
