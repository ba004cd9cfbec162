import {
  areaOfSpan,
  deleteLines,
  insertLines,
  lastColumn,
  lastRow,
  mostSizedLines,
  sheetColumns,
  sheetRows,
  spansOf,
  standardRowHeight,
  type Axis,
  type Span,
} from "../../host";
import { askNumber } from "../chrome";
import { PIXELS_PER_POINT } from "../grid";
import type { MenuContext } from "./context";

/** Excel's largest height of a row and width of a column, in points (Microsoft's "Excel specifications and limits"). */
const mostPoints: Readonly<Record<Axis, number>> = { row: 409, column: 1342 };

/** What can be done to the rows or columns of the selection. */
export interface LineCommands {
  insert(): void;
  delete(): void;
  hide(): void;
  show(): void;
  fit(): void;
  /** Asks for another size. */
  size(): Promise<void>;
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
  const changeLines = (step: () => void): void => {
    if (count() > mostSizedLines) tell(texts().menus.tooManyLines);
    else change(step);
  };
  const setHidden = (isHidden: boolean): void =>
    changeLines(() => {
      const sheet = workbook.activeSheet;
      for (const span of spans()) {
        if (axis === "row") sheet.hideRows(areaOfSpan(axis, span), isHidden);
        else sheet.hideColumns(areaOfSpan(axis, span), isHidden);
      }
    });
  const setSize = (points: number): void =>
    changeLines(() => {
      const sheet = workbook.activeSheet;
      for (const span of spans()) {
        if (axis === "row") sheet.setRowHeight(areaOfSpan(axis, span), points);
        else sheet.setColumnWidth(areaOfSpan(axis, span), points);
      }
    });
  return {
    count,
    async size() {
      const { columnWidth, rowHeight, pixels, apply, cancel } = texts().menus;
      const { layout } = workbook.activeSheet;
      const { first } = spans()[0] ?? { first: 0 };
      const now = axis === "row" ? layout.rowHeight(first) : layout.columnWidth(first);
      const wanted = await askNumber({
        title: (axis === "row" ? rowHeight : columnWidth).replace(" …", ""),
        label: pixels,
        value: Math.round(now * PIXELS_PER_POINT),
        most: Math.floor(mostPoints[axis] * PIXELS_PER_POINT),
        yes: apply,
        no: cancel,
      });
      if (wanted !== undefined) setSize(wanted / PIXELS_PER_POINT);
    },
    insert: () => change(() => insertLines(workbook, workbook.activeSheet, axis, spans())),
    delete: () => change(() => deleteLines(workbook, workbook.activeSheet, axis, spans())),
    hide: () => (count() === all ? tell(texts().menus.everythingHidden) : setHidden(true)),
    show: () => setHidden(false),
    hasHidden: () =>
      [...hidden()].some((index) =>
        spans().some(({ first, count: size }) => index >= first && index < first + size),
      ),
    fit: () =>
      axis === "row" ? setSize(standardRowHeight) : change(() => grid().fitColumns(spans())),
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
