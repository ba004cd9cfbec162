import { type CellFile, gridOfRows, type TextCell } from "../../src/reading/cells";
import {
  type ReadFile,
  type ReadingChoices,
  type ReadTable,
  readTables,
} from "../../src/reading/tables";

/** A sheet drawn with a line a row and `|` between cells; `Ekspor>3` is merged over three columns, `Provinsi^2` over two rows. */
export function drawnSheet(drawing: string): CellFile {
  const rows = drawing
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((text) => text.replace(/^ | $/g, "").trimEnd()));
  const grid = gridOfRows(rows);
  const cells = grid.cells.map((cell): TextCell => {
    const [, text, columns, rowSpan] =
      /^(.*?)(?:>(\d+))?(?:\^(\d+))?$/.exec(String(cell.value)) ?? [];
    return {
      ...cell,
      value: text ?? "",
      ...(columns && { columns: Number(columns) }),
      ...(rowSpan && { rows: Number(rowSpan) }),
    };
  });
  return { grids: [{ ...grid, cells }], picturePages: [] };
}

export const readDrawn = (drawing: string, choices?: ReadingChoices): ReadFile =>
  readTables(drawnSheet(drawing), choices);

/** A table in short: its columns, and each row as its label and its values. */
export const shown = ({ table }: ReadTable) => ({
  columns: table.columns.map(({ title }) => title.id),
  rows: table.rows.map(({ code, label, values }) =>
    [code === "" ? label : `${code} ${label}`, ...values].join(" | "),
  ),
});
