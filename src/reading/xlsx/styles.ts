import { lineStyle } from "./borders";
import type { Colors } from "./colors";
import { builtInNumberFormat } from "./number-formats";
import type { BorderSide, CellLook, XlsxBorder, XlsxFormat } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

export const plainXlsxFormat: XlsxFormat = {
  numberFormat: "General",
  look: {},
  quotePrefix: false,
};

const underlines: Readonly<Record<string, string>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};
const horizontals: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const verticals: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

const sides: readonly (readonly [element: string, side: BorderSide])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

/** The formats of a workbook's cells by their numbers, from `xl/styles.xml`. */
export function readFormats(styles: XmlElement, colors: Colors): XlsxFormat[] {
  const custom = new Map(
    (styles.child("numFmts")?.all("numFmt") ?? []).map((element) => [
      element.number("numFmtId"),
      element.attribute("formatCode") ?? "General",
    ]),
  );
  const looksOf = (
    list: string,
    item: string,
    read: (element: XmlElement) => CellLook,
  ): CellLook[] => (styles.child(list)?.all(item) ?? []).map(read);
  const fonts = looksOf("fonts", "font", (element) => fontLook(element, colors));
  const fills = looksOf("fills", "fill", (element) => fillLook(element, colors));
  const borders = looksOf("borders", "border", (element) => borderLook(element, colors));
  return (styles.child("cellXfs")?.all("xf") ?? []).map((xf) => {
    const id = xf.number("numFmtId") ?? 0;
    return {
      numberFormat: custom.get(id) ?? builtInNumberFormat(id) ?? "General",
      look: {
        ...fonts[xf.number("fontId") ?? 0],
        ...fills[xf.number("fillId") ?? 0],
        ...borders[xf.number("borderId") ?? 0],
        ...alignmentLook(xf.child("alignment")),
        ...(xf.child("protection")?.flag("locked") === false ? { locked: false } : {}),
      },
      quotePrefix: xf.flag("quotePrefix") ?? false,
    };
  });
}

/** A switch such as `<b/>`, which may say that it is off. */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.flag("val") ?? true);

function fontLook(font: XmlElement, colors: Colors): CellLook {
  const look: CellLook = {};
  const name = font.child("name")?.attribute("val") ?? "Calibri";
  const size = font.child("sz")?.number("val") ?? 11;
  const color = colors.of(font.child("color")) ?? "#000000";
  const underline = font.child("u");
  if (isOn(font.child("b"))) look.bold = true;
  if (isOn(font.child("i"))) look.italic = true;
  if (isOn(font.child("strike"))) look.strikethrough = true;
  if (underline) {
    const kind = underlines[underline.attribute("val") ?? "single"];
    if (kind) look.underline = kind;
  }
  if (name !== "Calibri") look.fontName = name;
  if (size !== 11) look.fontSize = size;
  if (color !== "#000000") look.fontColor = color;
  return look;
}

/** Only plain colours: of a pattern, the colour of its lines would be wrong and that behind them is mostly none. */
function fillLook(fill: XmlElement, colors: Colors): CellLook {
  const pattern = fill.child("patternFill");
  if (pattern?.attribute("patternType") !== "solid") return {};
  const color = colors.of(pattern.child("fgColor"));
  return color ? { fill: color } : {};
}

function borderLook(element: XmlElement, colors: Colors): CellLook {
  const borders: Partial<Record<BorderSide, XlsxBorder>> = {};
  const draw = (side: BorderSide, line: XmlElement | undefined): void => {
    const kind = lineStyle(line?.attribute("style") ?? "none");
    if (!kind) return;
    borders[side] = { ...kind, color: colors.of(line?.child("color")) ?? "#000000" };
  };
  for (const [name, side] of sides) draw(side, element.child(name));
  if (element.flag("diagonalUp")) draw("DiagonalUp", element.child("diagonal"));
  if (element.flag("diagonalDown")) draw("DiagonalDown", element.child("diagonal"));
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (!alignment) return {};
  const look: CellLook = {};
  const horizontal = horizontals[alignment.attribute("horizontal") ?? ""];
  const vertical = verticals[alignment.attribute("vertical") ?? ""];
  const rotation = alignment.number("textRotation") ?? 0;
  const indent = alignment.number("indent") ?? 0;
  if (horizontal) look.horizontalAlignment = horizontal;
  if (vertical) look.verticalAlignment = vertical;
  if (indent > 0) look.indentLevel = indent;
  if (alignment.flag("wrapText")) look.wrapText = true;
  if (alignment.flag("shrinkToFit")) look.shrinkToFit = true;
  // 91 to 180 turn downwards; 255 stacks the letters, which Office.js calls 180.
  if (rotation === 255) look.textOrientation = 180;
  else if (rotation !== 0) look.textOrientation = rotation > 90 ? 90 - rotation : rotation;
  return look;
}
