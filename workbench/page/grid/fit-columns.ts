import {
  AutoWidthController,
  type ISetWorksheetColWidthMutationParams,
} from "@univerjs/preset-sheets-core";
import {
  areaOf,
  sheetRows,
  standardColumnWidth,
  type Area,
  type Sheet,
  type Span,
} from "../../host";
import { UNIT_ID } from "./create-univer";
import type { FittedTexts } from "./fitted-text";
import type { GridWriter } from "./grid-writer";
import { gridRange } from "./show-layout";
import { PIXELS_PER_POINT } from "./units";

/** Makes columns as wide as their contents are painted; one without contents gets the standard width. */
export function fitColumns(writer: GridWriter, sheet: Sheet, spans: readonly Span[]): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  for (const { first, count } of spans) {
    const end = Math.min(first + count, grid.getColumnCount());
    for (let column = first; column < end; column++) {
      const area = areaOf(0, column, sheetRows, 1);
      const used = sheet.usedArea(true, area);
      sheet.setColumnWidth(area, used ? paintedWidth(writer, sheet, used) : standardColumnWidth);
    }
  }
}

/** Makes columns wider that cannot show a number, as long as nobody has chosen their width. */
export class ColumnRoom {
  private readonly given = new WeakMap<Sheet, Map<number, number>>();

  constructor(private readonly fitted: FittedTexts) {}

  make(sheet: Sheet, row: number, column: number): void {
    const width = sheet.layout.columnWidths.get(column);
    const given = this.given.get(sheet) ?? new Map<number, number>();
    if (sheet.protected || (width !== undefined && width !== given.get(column))) return;
    if (typeof sheet.valueAt(row, column) !== "number") return;
    const pixels = this.fitted.missingWidth(sheet, row, column);
    if (pixels === undefined) return;
    sheet.setColumnWidth(areaOf(0, column, sheetRows, 1), pixels / PIXELS_PER_POINT);
    this.given.set(sheet, given.set(column, pixels / PIXELS_PER_POINT));
  }
}

/** Points that the widest content of cells of one column takes. */
function paintedWidth(writer: GridWriter, { id, layout }: Sheet, cells: Area): number {
  const { redos } = writer.inject(AutoWidthController).getUndoRedoParamsOfColWidth({
    unitId: UNIT_ID,
    subUnitId: id,
    ranges: [gridRange(cells)],
  });
  const { colWidth } = (redos[0]?.params ?? {}) as Partial<ISetWorksheetColWidthMutationParams>;
  const pixels = typeof colWidth === "object" ? colWidth[cells.column] : colWidth;
  return pixels ? pixels / PIXELS_PER_POINT : layout.columnWidth(cells.column);
}
