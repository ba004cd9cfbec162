/** A cell's look: all that a block, or the taking away of its table, may change. */
export interface CellLook {
  /** Empty where the cell has no fill. */
  fill: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  font: string;
  size: number;
  color: string;
  horizontal: string;
  vertical: string;
  indent: number;
  wrap: boolean;
  locked: boolean;
}

const lookProperties = [
  "format/fill/color",
  "format/font/bold",
  "format/font/italic",
  "format/font/underline",
  "format/font/strikethrough",
  "format/font/name",
  "format/font/size",
  "format/font/color",
  "format/horizontalAlignment",
  "format/verticalAlignment",
  "format/indentLevel",
  "format/wrapText",
  "format/protection/locked",
].join(",");

export const loadLook = (range: Excel.Range): Excel.Range => range.load(lookProperties);

/** The look of a loaded range; undefined when its cells differ. */
export function lookOf({ format }: Excel.Range): CellLook | undefined {
  const { fill, font } = format;
  const look: CellLook = {
    // Excel says white where there is no fill; on the web it may say nothing.
    fill: fill.color === "#FFFFFF" ? "" : fill.color,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline,
    strikethrough: font.strikethrough,
    font: font.name,
    size: font.size,
    color: font.color,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    indent: format.indentLevel,
    wrap: format.wrapText,
    locked: format.protection.locked,
  };
  // A property in which the cells of a range differ is null, whatever its declared type says.
  const values: readonly unknown[] = Object.values(look);
  const mixed = values.some((value) => value === null || value === undefined);
  return mixed ? undefined : look;
}

export function setLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  if (look.fill === "") format.fill.clear();
  else format.fill.color = look.fill;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.underline = look.underline as Excel.RangeUnderlineStyle;
  format.font.strikethrough = look.strikethrough;
  format.font.name = look.font;
  format.font.size = look.size;
  format.font.color = look.color;
  format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  format.indentLevel = look.indent;
  format.wrapText = look.wrap;
  format.protection.locked = look.locked;
}
