import { type Area, areaOf, boundingArea, containsCell, wholeSheet } from "./area";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Gives another text to the formulas and names of a workbook after cells or sheets have moved, and tells views of it.
 *
 * @param change the new text; `home` is the sheet that the formula stands on, none for a name of the workbook
 * @param told cells that views are told of anyway
 */
export function changeFormulas(
  workbook: Workbook,
  change: (formula: string, home: Sheet | undefined) => string,
  told?: { readonly sheet: Sheet; readonly area: Area },
): void {
  for (const home of workbook.sheets) {
    let changedArea: Area | undefined;
    home.eachStored(wholeSheet, ({ formula }, row, column) => {
      const changed = formula === undefined ? undefined : change(formula, home);
      if (changed === undefined || changed === formula) return;
      home.replaceFormula(row, column, changed);
      if (told?.sheet === home && containsCell(told.area, row, column)) return;
      const cell = areaOf(row, column);
      changedArea = changedArea ? boundingArea(changedArea, cell) : cell;
    });
    if (!changedArea) continue;
    workbook.notify({ kind: "cells", sheetId: home.id, area: changedArea, source: "references" });
  }
  let isNameChanged = false;
  for (const item of workbook.names.items) {
    const changed = change(item.formula, item.scope);
    isNameChanged ||= changed !== item.formula;
    item.formula = changed;
  }
  if (isNameChanged) workbook.notify({ kind: "names" });
}
