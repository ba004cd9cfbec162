import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  areaOf,
  boundingArea,
  HostError,
  readEntry,
  type Area,
  type Entry,
  type Sheet,
  type Workbook,
} from "../../host";
import { formatOf } from "./cell-style";
import type { GridWriter } from "./grid-writer";
import { typedInto } from "./local-text";
import { showCells } from "./show-cells";
import { showRows } from "./show-layout";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a person is told when the workbook does not take what they did. */
export type EditRefusal =
  | "kept-as-text"
  | "refused"
  | "not-offered"
  | "merged-cells"
  | "nothing-to-undo"
  | "nothing-to-redo";

/** What a cell holds that Univer itself made, e.g. by clearing it: nothing in it is read anew. */
function entryOf(cell: ICellData): Entry {
  if (cell.f) return readEntry(cell.f, "General");
  const value = cell.v ?? cell.p?.body?.dataStream.trim() ?? "";
  if (cell.t === CellValueType.FORCE_STRING) return { value: String(value), apostrophe: true };
  if (cell.t === CellValueType.BOOLEAN) return { value: Boolean(Number(value)) };
  return { value };
}

const hasContent = (cell: ICellData) => ["f", "v", "p"].some((key) => key in cell);

/**
 * Hands cells to the workbook as a person made them in the grid, and shows what it made of them.
 */
export function takeCells(
  writer: GridWriter,
  workbook: Workbook,
  sheetId: string,
  cells: Cells | undefined,
  refused: (reason: EditRefusal) => void,
): void {
  const sheet = workbook.sheet(sheetId);
  // Univer hands over the very cells of its sheet, which change when the workbook's answer is shown.
  const typed = structuredClone(cells ?? {});
  let taken: Area | undefined;
  writer.quietly(() => {
    for (const [rowKey, columns] of Object.entries(typed)) {
      for (const [columnKey, cell] of Object.entries(columns ?? {})) {
        const area = areaOf(Number(rowKey), Number(columnKey));
        taken = taken ? boundingArea(taken, area) : area;
        try {
          if (!cell) sheet.clear(area, "All");
          else takeCell(writer, workbook, sheet, area, cell, refused);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          refused("refused");
        }
      }
    }
  });
  if (!taken) return;
  showCells(writer, sheet, [taken]);
  showRows(writer, sheet, taken.row, taken.rows);
}

function takeCell(
  writer: GridWriter,
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  cell: ICellData,
  refused: (reason: EditRefusal) => void,
): void {
  const style = typeof cell.s === "string" ? writer.workbook?.getStyles().get(cell.s) : cell.s;
  if (style) takeStyle(sheet, area, style);
  else if (cell.s === null) sheet.clear(area, "Formats");
  if (!hasContent(cell)) return;
  const typed = typedInto(cell);
  if (typed !== undefined) takeText(workbook, sheet, area.row, area.column, typed, refused);
  else sheet.enter(area, [[entryOf(cell)]], "user");
}

/** Writes what a person typed into a cell. A formula with a mistake is kept as text. */
export function takeText(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  refused: (reason: EditRefusal) => void,
): void {
  try {
    workbook.userEdit(sheet.id, row, column, text);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "InvalidArgument") throw error;
    // Excel would keep the editor open; here nothing may be lost.
    workbook.userEdit(sheet.id, row, column, `'${text}`);
    refused("kept-as-text");
  }
}

function takeStyle(sheet: Sheet, area: Area, style: IStyleData): void {
  const change = formatOf(style);
  if (Object.keys(change).length > 0) sheet.changeFormats(area, () => change);
  if (style.n !== undefined) sheet.setNumberFormats(area, [[style.n?.pattern ?? "General"]]);
}
