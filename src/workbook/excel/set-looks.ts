import type { CellLook, MixedLooks } from "./cell-look";

/** Queues the giving back of looks to the cells of a range: one for all, or one for each. */
export function setLooks(range: Excel.Range, looks: CellLook | MixedLooks): void {
  // That a cell has no fill cannot be set with the other properties.
  range.format.fill.clear();
  if (!("kinds" in looks)) {
    range.set({ format: formatOf(looks) as Excel.Interfaces.RangeFormatUpdateData });
    return;
  }
  const formats = looks.kinds.map((look) => ({ format: formatOf(look) }));
  // In one action: as actions of their own, properties of a few thousand cells are more than a request takes.
  range.setCellProperties(looks.cells.map((line) => line.map((kind) => formats[kind] ?? {})));
  looks.cells.forEach((line, row) =>
    line.forEach((kind, column) => {
      for (const { side, style, weight, color } of looks.kinds[kind]?.borders ?? []) {
        const border = range.getCell(row, column).format.borders.getItem(side);
        border.style = style as Excel.BorderLineStyle;
        border.weight = weight as Excel.BorderWeight;
        border.color = color;
      }
    }),
  );
}

const formatOf = (look: CellLook): Excel.CellPropertiesFormat => ({
  ...(look.fill === "" ? {} : { fill: { color: look.fill } }),
  font: {
    bold: look.bold,
    italic: look.italic,
    underline: look.underline as Excel.RangeUnderlineStyle,
    strikethrough: look.strikethrough,
    name: look.font,
    size: look.size,
    color: look.color,
  },
  horizontalAlignment: look.horizontal as Excel.HorizontalAlignment,
  verticalAlignment: look.vertical as Excel.VerticalAlignment,
  indentLevel: look.indent,
  wrapText: look.wrap,
  protection: { locked: look.locked },
});
