import {
  areaOfSpan,
  deleteLines,
  insertLines,
  lastColumn,
  lastRow,
  sheetColumns,
  sheetRows,
  spansOf,
  standardRowHeight,
  type Axis,
  type Span,
} from "../../host";
import type { MenuContext } from "./context";

/** What can be done to the rows or columns of the selection. */
export interface LineCommands {
  insert(): void;
  delete(): void;
  hide(): void;
  show(): void;
  fit(): void;
  /** How many rows or columns are selected. */
  count(): number;
  /** Whether any of them is hidden. */
  hasHidden(): boolean;
}

export function lineCommands(context: MenuContext, axis: Axis): LineCommands {
  const { workbook, change, grid, texts, tell } = context;
  const all = axis === "row" ? sheetRows : sheetColumns;
  const spans = (): Span[] => spansOf(workbook.selection.areas, axis);
  const count = (): number => spans().reduce((sum, span) => sum + span.count, 0);
  const hidden = (): ReadonlySet<number> => {
    const { layout } = workbook.activeSheet;
    return axis === "row" ? layout.hiddenRows : layout.hiddenColumns;
  };
  const setHidden = (isHidden: boolean): void =>
    change(() => {
      const sheet = workbook.activeSheet;
      for (const span of spans()) {
        if (axis === "row") sheet.hideRows(areaOfSpan(axis, span), isHidden);
        else sheet.hideColumns(areaOfSpan(axis, span), isHidden);
      }
    });
  return {
    count,
    insert: () => change(() => insertLines(workbook, workbook.activeSheet, axis, spans())),
    delete: () => change(() => deleteLines(workbook, workbook.activeSheet, axis, spans())),
    hide: () => (count() === all ? tell(texts().menus.everythingHidden) : setHidden(true)),
    show: () => setHidden(false),
    hasHidden: () =>
      [...hidden()].some((index) =>
        spans().some(({ first, count: size }) => index >= first && index < first + size),
      ),
    fit: () =>
      change(() => {
        if (axis === "column") return grid().fitColumns(spans());
        const sheet = workbook.activeSheet;
        for (const span of spans()) sheet.setRowHeight(areaOfSpan(axis, span), standardRowHeight);
      }),
  };
}

/** Whether whole rows or columns are selected, and which. */
export function selectedLines({ workbook }: MenuContext): Axis | undefined {
  const { areas } = workbook.selection;
  if (areas.every(({ columns }) => columns === sheetColumns)) return "row";
  if (areas.every(({ rows }) => rows === sheetRows)) return "column";
  return undefined;
}

/** Makes the selection whole rows or columns. */
export function selectLines({ workbook }: MenuContext, axis: Axis): void {
  const { sheet, areas } = workbook.selection;
  workbook.select(
    sheet,
    areas.map((area) =>
      areaOfSpan(axis, {
        first: axis === "row" ? area.row : area.column,
        count: (axis === "row" ? lastRow(area) - area.row : lastColumn(area) - area.column) + 1,
      }),
    ),
  );
}
