import type { CellOffset } from "../plan";

/** Which cells of a range are filled by the spill of a formula, in the order given. One request where there are any. */
export async function spilledCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  cells: readonly CellOffset[],
): Promise<boolean[]> {
  const parents = cells.map(({ row, column }) =>
    range.getCell(row, column).getSpillParentOrNullObject().load("address"),
  );
  if (parents.length > 0) await context.sync();
  return parents.map((parent) => !parent.isNullObject);
}
