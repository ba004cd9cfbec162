import { cellExtent, type FormulaCell, type PlannedCell, type Region } from "../../workbook/plan";

const empty: PlannedCell = { empty: true };

/** A region with what its formulas are expected to give instead of the formulas; spills are written out. */
export function asConstants(region: Region): Region {
  const extents = region.cells.flatMap((line, row) =>
    line.map((cell, column) => {
      const { rows, columns } = cellExtent(cell);
      return { rows: row + rows, columns: column + columns };
    }),
  );
  const rows = Math.max(...extents.map((extent) => extent.rows));
  const columns = Math.max(...extents.map((extent) => extent.columns));
  const cells = Array.from({ length: rows }, () => new Array<PlannedCell>(columns).fill(empty));
  region.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!("formula" in cell)) return put(cells, row, column, cell);
      matrixOf(cell).forEach((values, down) =>
        values.forEach((value, right) =>
          put(cells, row + down, column + right, constant(value, cell.format)),
        ),
      );
    }),
  );
  return { ...region, cells };
}

/** What a formula is expected to give, one value a cell that it fills. */
const matrixOf = ({ expected }: FormulaCell): (number | string)[][] =>
  Array.isArray(expected) ? expected : [[expected]];

function constant(value: number | string, format = "General"): PlannedCell {
  if (typeof value === "number") return { number: value, format };
  return value === "" ? empty : { text: value };
}

function put(cells: PlannedCell[][], row: number, column: number, cell: PlannedCell): void {
  const line = cells[row];
  if (line) line[column] = cell;
}
