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
  /** Lines around the cell; sides without one are left out. */
  borders?: CellBorder[];
}

interface CellBorder {
  side: Side;
  style: string;
  weight: string;
  color: string;
}

type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const edges: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

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

/** A range whose look is being read. */
export interface LookInReading {
  range: Excel.Range;
  borders: { side: Side; border: Excel.RangeBorder }[];
}

/** Queues the reading of a range's look; of a single cell its edges, of a larger range the lines inside as well. */
export function loadLook(range: Excel.Range, rows = 1, columns = 1): LookInReading {
  range.load(lookProperties);
  const inside: Side[] = [];
  if (rows > 1) inside.push("InsideHorizontal");
  if (columns > 1) inside.push("InsideVertical");
  const borders = [...edges, ...inside].map((side) => {
    const border = range.format.borders.getItem(side);
    return { side, border: border.load("style,weight,color") };
  });
  return { range, borders };
}

/** The look that all cells of a range have, when none has a border; undefined when they differ. */
export function commonLook({ range, borders }: LookInReading): CellLook | undefined {
  const look = withoutBorders(range);
  // A property in which the cells of a range differ is null, whatever its declared type says.
  const values: readonly unknown[] = [...Object.values(look), ...borders.map(styleOf)];
  const mixed = values.some((value) => value === null || value === undefined);
  return mixed || borders.some(isDrawn) ? undefined : look;
}

/** The look of a single cell. */
export function cellLook({ range, borders }: LookInReading): CellLook {
  const look = withoutBorders(range);
  const drawn = borders.filter(isDrawn);
  if (drawn.length === 0) return look;
  return {
    ...look,
    borders: drawn.map(({ side, border: { style, weight, color } }) => ({
      side,
      style,
      weight,
      color,
    })),
  };
}

const styleOf = ({ border }: LookInReading["borders"][number]): string => border.style;

const isDrawn = (line: LookInReading["borders"][number]): boolean => styleOf(line) !== "None";

function withoutBorders({ format }: Excel.Range): CellLook {
  const { fill, font } = format;
  return {
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
  for (const { side, style, weight, color } of look.borders ?? []) {
    const line = format.borders.getItem(side);
    line.style = style as Excel.BorderLineStyle;
    line.weight = weight as Excel.BorderWeight;
    line.color = color;
  }
}
