import type { CellContent } from "../plan";
import type { BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { rewritable } from "./kept-cells";
import { isFormula } from "./list-blocks";
import { partOf, passing } from "./passing-ranges";
import { cellsOf, readBlock } from "./read-block";
import type { CellChange, Rewriting } from "./rewrite-cells";
import { marksOf, partsOf } from "./block-contents";

/**
 * What makes the formulas of a block plain values: each formula's value, and the values that it spills. Answers the number
 * of formulas.
 *
 * @throws Refusal `busy` while a formula is being calculated
 */
export async function plainValues(
  context: Excel.RequestContext,
  blockId: string,
): Promise<Rewriting & { answer: number }> {
  const { record: before, place, range } = await readBlock(context, blockId);
  const formulas = placesOf(range.formulas as CellContent[][], range.values as CellContent[][]);
  const block = cellsOf(context.workbook, place);
  const spills = formulas.map((cell) =>
    passing(partOf(block, cell).getSpillingToRangeOrNullObject()).load(
      "rowIndex,columnIndex,rowCount,columnCount",
    ),
  );
  await context.sync();
  const cells = new Map<string, CellChange>();
  const add = (row: number, column: number, before: CellContent): void => {
    const value = range.values[row]?.[column] as CellContent | undefined;
    if (value === undefined) return;
    if (value === "#BUSY!" || value === "#GETTING_DATA") throw new Refusal("busy");
    const numberFormat = range.numberFormat[row]?.[column] as string;
    const content = rewritable(value, value, range.valueTypes[row]?.[column] ?? "", numberFormat);
    cells.set(`${row},${column}`, {
      row,
      column,
      before: { content: before, numberFormat },
      after: { content, numberFormat },
    });
  };
  formulas.forEach(({ row, column, formula }, index) => {
    add(row, column, formula);
    const spill = spills[index];
    if (!spill || spill.isNullObject) return;
    for (let i = 0; i < spill.rowCount * spill.columnCount; i++) {
      const at = {
        row: spill.rowIndex - range.rowIndex + Math.floor(i / spill.columnCount),
        column: spill.columnIndex - range.columnIndex + (i % spill.columnCount),
      };
      // The cells into which a formula spills are empty by themselves.
      if (at.row !== row || at.column !== column) add(at.row, at.column, "");
    }
  });
  const changes = [...cells.values()];
  const after = { ...before, ...marksOf(contentsAfter(before, range, changes)) };
  return { place, cells: changes, before, after, answer: formulas.length };
}

const placesOf = (contents: CellContent[][], values: CellContent[][]) =>
  contents.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      // A text that looks like a formula is its own value.
      isFormula(formula) && formula !== values[row]?.[column] ? [{ row, column, formula }] : [],
    ),
  );

/** What the parts of a block will hold. */
function contentsAfter(
  record: BlockRecord,
  range: Excel.Range,
  changes: CellChange[],
): CellContent[][] {
  const contents = (range.formulas as CellContent[][]).map((line) => [...line]);
  for (const { row, column } of changes) {
    const line = contents[row];
    if (line) line[column] = range.values[row]?.[column] as CellContent;
  }
  return partsOf(record, contents);
}
