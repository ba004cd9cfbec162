import { type Area, areaOf, boundingArea, outsideOf, wholeSheet } from "./area";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

type FormulaChange = (formula: string, home: Sheet | undefined) => string;

/**
 * Gives another text to the formulas and names of a workbook after cells or sheets have moved, and tells views of it.
 *
 * @param change the new text; `home` is the sheet that the formula stands on, none for a name of the workbook
 * @param done cells whose formulas have it already
 */
export function changeFormulas(
  workbook: Workbook,
  change: FormulaChange,
  done?: { readonly sheet: Sheet; readonly area: Area },
): void {
  for (const home of workbook.sheets) {
    const areas = done?.sheet === home ? outsideOf(done.area) : [wholeSheet];
    const changed = changeCells(home, areas, change);
    if (!changed) continue;
    workbook.notify({ kind: "cells", sheetId: home.id, area: changed, source: "references" });
  }
  let isNameChanged = false;
  for (const item of workbook.names.items) {
    const changed = change(item.formula, item.scope);
    isNameChanged ||= changed !== item.formula;
    item.formula = changed;
  }
  if (isNameChanged) workbook.notify({ kind: "names" });
}

/** @returns the area around the formulas that became others */
function changeCells(
  sheet: Sheet,
  areas: readonly Area[],
  change: FormulaChange,
): Area | undefined {
  let around: Area | undefined;
  for (const area of areas) {
    sheet.eachStored(area, ({ formula }, row, column) => {
      const changed = formula === undefined ? undefined : change(formula, sheet);
      if (changed === undefined || changed === formula) return;
      sheet.replaceFormula(row, column, changed);
      const cell = areaOf(row, column);
      around = around ? boundingArea(around, cell) : cell;
    });
  }
  return around;
}
