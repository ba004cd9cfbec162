import type { Extent } from "../plan";
import type { CellBorder, CellLook, MixedLooks, Side } from "./cell-look";
import { partOf } from "./passing-ranges";

const edges: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const fontProperties = {
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  name: true,
  size: true,
  color: true,
};

// Not the borders: getCellProperties says that all their colours are black (office-js issue 2349), and what it gives draws
// diagonals when it is set (issue 1087).
const cellProperties: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: fontProperties,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    protection: true,
  },
};

const lookProperties = [
  "format/fill/color",
  ...Object.keys(fontProperties).map((name) => `format/font/${name}`),
  "format/horizontalAlignment",
  "format/verticalAlignment",
  "format/indentLevel",
  "format/wrapText",
  "format/protection/locked",
].join(",");

interface BorderInReading {
  side: Side;
  border: Excel.RangeBorder;
}

/** A range whose look is being read. */
export interface LookInReading {
  range: Excel.Range;
  rows: number;
  columns: number;
  borders: BorderInReading[];
}

/** Queues the reading of a range's look, with the lines around it and inside. */
export function loadLook(range: Excel.Range, { rows, columns }: Extent): LookInReading {
  range.load(lookProperties);
  const inside: Side[] = [];
  if (rows > 1) inside.push("InsideHorizontal");
  if (columns > 1) inside.push("InsideVertical");
  return { range, rows, columns, borders: loadBorders(range, [...edges, ...inside]) };
}

const loadBorders = (range: Excel.Range, sides: readonly Side[]): BorderInReading[] =>
  sides.map((side) => {
    const border = range.format.borders.getItem(side);
    return { side, border: border.load("style,weight,color") };
  });

/** The look that all cells of a range have, when none has a border; undefined when they differ. */
export function commonLook({ range, borders }: LookInReading): CellLook | undefined {
  const look = lookOf(range.format);
  // A property in which the cells of a range differ is null, whatever its declared type says.
  const values: readonly unknown[] = Object.values(look);
  const mixed = values.some((value) => value === null || value === undefined);
  return mixed || borders.some(isDrawn) ? undefined : look;
}

/**
 * Reads the look of each cell: one request.
 *
 * @param range the same cells again
 */
export async function readLooks(
  context: Excel.RequestContext,
  range: Excel.Range,
  { rows, columns, borders }: LookInReading,
): Promise<MixedLooks> {
  const properties = range.getCellProperties(cellProperties);
  const bordered = borders.some(isDrawn)
    ? Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) =>
          loadBorders(partOf(range, { row, column }), edges),
        ),
      )
    : [];
  await context.sync();
  const kinds = new Map<string, number>();
  const cells = properties.value.map((line, row) =>
    line.map(({ format }, column) => {
      const look = lookOf(format as Excel.RangeFormat);
      const drawn = (bordered[row]?.[column] ?? []).filter(isDrawn);
      const kind = JSON.stringify(
        drawn.length > 0 ? { ...look, borders: drawn.map(plainBorder) } : look,
      );
      const known = kinds.get(kind) ?? kinds.size;
      kinds.set(kind, known);
      return known;
    }),
  );
  return { kinds: [...kinds.keys()].map((kind) => JSON.parse(kind) as CellLook), cells };
}

/** Null stands for lines that differ. */
const isDrawn = ({ border }: BorderInReading): boolean =>
  (border.style as string | null) !== "None";

const plainBorder = ({ side, border: { style, weight, color } }: BorderInReading): CellBorder => ({
  side,
  style,
  weight,
  color,
});

function lookOf(format: Excel.RangeFormat): CellLook {
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
