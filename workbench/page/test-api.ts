import { formatAddress, isCellError, mapArea, type Workbook, type WorkbookSnapshot } from "../host";
import { errorSentence } from "./chrome";
import type { Grid } from "./grid";
import type { Texts } from "./language";

/** What tests (and curious people, in the console) can ask of the page: `window.workbench`. */
export interface TestApi {
  /** Selects cells, on another sheet too: `"B2"`, `"Sheet2!A1:C3"`. */
  select(address: string): void;
  /** Types into a cell, as a person would; formulas in English with `,`. */
  type(address: string, text: string): void;
  /** Where typing goes on in the text of the cell that is being edited; undefined before its editor is ready. */
  caret(): number | undefined;
  /** The copied or cut cells, e.g. `A1:B2`, once they can be pasted; undefined without any. */
  marked(): string | undefined;
  /** The values of the cells once everything is calculated; errors as their codes. */
  read(address: string): Promise<(string | number | boolean)[][]>;
  /** The texts that the grid paints for the cells. */
  text(address: string): Promise<string[][]>;
  /** The sentence that the status line shows for the error in a cell; empty without an error. */
  errorMessage(address: string): Promise<string>;
  /** Everything that a person can see in the workbook. */
  snapshot(): WorkbookSnapshot;
  /** Resolves when nothing is being calculated. */
  idle(): Promise<void>;
}

/** The page's way in for tests. */
export function testApi(workbook: Workbook, grid: Grid, texts: () => Texts): TestApi {
  return {
    select(address) {
      const { sheet, area } = workbook.placeOf(address);
      workbook.select(sheet, [area]);
    },
    type(address, text) {
      const { sheet, area } = workbook.placeOf(address);
      grid.type(sheet, area.row, area.column, text);
    },
    caret: () => grid.caret(),
    marked() {
      const range = grid.marked();
      if (!range) return undefined;
      const { startRow, startColumn, endRow, endColumn } = range;
      const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      return formatAddress({ row: startRow, column: startColumn, ...size });
    },
    async read(address) {
      await grid.calculation.idle();
      const { sheet, area } = workbook.placeOf(address);
      return mapArea(area, (row, column) => {
        const value = sheet.valueAt(row, column);
        return isCellError(value) ? value.error : value;
      });
    },
    async text(address) {
      await grid.calculation.idle();
      const { sheet, area } = workbook.placeOf(address);
      return mapArea(area, (row, column) => grid.paintedText(sheet, row, column));
    },
    async errorMessage(address) {
      await grid.calculation.idle();
      const { sheet, area } = workbook.placeOf(address);
      return errorSentence(sheet, area.row, area.column, texts());
    },
    snapshot: () => workbook.snapshot(),
    idle: () => grid.calculation.idle(),
  };
}
