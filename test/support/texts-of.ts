import type { SheetPlan } from "../../src/workbook/plan";

/** The texts that a plan writes, cell by cell. */
export const textsOf = ({ regions }: Pick<SheetPlan, "regions">): string[] =>
  regions.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => ("text" in cell ? [cell.text] : [])),
  );
