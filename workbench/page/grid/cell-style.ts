import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Border, BorderSide, CellFormat } from "../../host";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

const LINE_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const LINE_WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Pixels by which one step of Excel's indent moves a text. */
export const INDENT_PIXELS = 9;

/** Univer shows a cell without a pattern as General does; every other pattern it takes as it is. */
const patternOf = (numberFormat: string) =>
  numberFormat === "General" ? null : { pattern: numberFormat };

function borderLine(border: Border | undefined): IBorderStyleData | null {
  if (!border || border.style === "None") return null;
  const s = LINE_STYLES[border.style] ?? LINE_WEIGHTS[border.weight] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: border.color } };
}

function bordersOf(borders: CellFormat["borders"]): IBorderData {
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, key]) => [key, borderLine(borders?.[side as BorderSide])]),
  );
}

/**
 * The look of a cell in Univer's terms. Every property is there, with null where the look is plain, because Univer adds
 * what it is given to what the cell has.
 */
export function cellStyle(format: CellFormat, numberFormat: string): IStyleData {
  const indent = (format.indentLevel ?? 0) * INDENT_PIXELS;
  const isRight = format.horizontalAlignment === "Right";
  return {
    n: patternOf(numberFormat),
    bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: (format.underline ?? "None") === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    st: { s: format.strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    fs: format.fontSize ?? 11,
    ff: format.fontName ?? null,
    cl: format.fontColor ? { rgb: format.fontColor } : null,
    bg: format.fill ? { rgb: format.fill } : null,
    ht: HORIZONTAL[format.horizontalAlignment ?? ""] ?? null,
    vt: VERTICAL[format.verticalAlignment ?? ""] ?? VerticalAlign.BOTTOM,
    tb: format.wrapText ? WrapStrategy.WRAP : null,
    pd: indent === 0 ? null : isRight ? { r: indent + 2 } : { l: indent + 2 },
    bd: bordersOf(format.borders),
  };
}

/** The part of a user's formatting that a workbook knows, from Univer's terms; undefined where it says nothing. */
export function formatOf(style: IStyleData): Partial<CellFormat> {
  const flag = (value: BooleanNumber | null | undefined) =>
    value === undefined ? undefined : value === BooleanNumber.TRUE;
  const name = (names: Readonly<Record<string, number>>, value: Nullable<number>) =>
    Object.keys(names).find((key) => names[key] === value);
  const changes: Partial<CellFormat> = {
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: style.ul && (style.ul.s === BooleanNumber.TRUE ? "Single" : "None"),
    strikethrough: style.st ? style.st.s === BooleanNumber.TRUE : undefined,
    fontSize: style.fs,
    fontColor: style.cl?.rgb ?? undefined,
    fill: style.bg?.rgb ?? undefined,
    horizontalAlignment: name(HORIZONTAL, style.ht),
    wrapText: style.tb === undefined ? undefined : style.tb === WrapStrategy.WRAP,
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
