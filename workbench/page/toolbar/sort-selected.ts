import {
  columnLetters,
  contains,
  containsCell,
  dataRows,
  formatAddress,
  regionAround,
  selectedRegion,
  sortObstacle,
  sortRows,
  looksLikeHeader,
  type Area,
  type DataRegion,
  type SortKey,
  type Workbook,
} from "../../host";
import { ask } from "../chrome";
import { askSortKeys } from "./ask-sort-keys";
import { attempt } from "./attempt";
import type { EditContext } from "./edit-context";

/** Sorts what is selected by the column of the active cell, or says why not. */
export const sortSelected = (context: EditContext, descending: boolean): Promise<void> =>
  sortRegion(context, (_, rows) =>
    Promise.resolve([{ column: keyColumn(context.workbook, rows), descending }]),
  );

/** Sorts what is selected by columns that a person names, or says why not. */
export const sortSelectedBy = (context: EditContext): Promise<void> =>
  sortRegion(context, (region) => askSortKeys(context.workbook, region, context.texts()));

async function sortRegion(
  context: EditContext,
  keysOf: (region: DataRegion, rows: Area) => Promise<SortKey[] | undefined>,
): Promise<void> {
  const region = await wholeRows(context, selectedRegion(context.workbook.selection));
  if (region === "cancelled") return;
  const rows = region && dataRows(region);
  if (!rows) return context.notice(context.texts().noData);
  const keys = await keysOf(region, rows);
  if (keys) sortArea(context, rows, keys);
}

/** Sorts rows by columns, or says why not. */
export function sortArea(context: EditContext, rows: Area, keys: readonly SortKey[]): void {
  const { workbook } = context;
  const { activeSheet: sheet } = workbook;
  const texts = context.texts();
  const obstacle = sortObstacle(workbook, sheet, rows);
  if (obstacle) return context.notice(texts.obstacles[obstacle]);
  attempt(context, () => {
    sortRows(workbook, sheet, rows, keys);
    const columns = keys.map(({ column }) => columnLetters(column)).join(", ");
    context.notice(texts.sorted(formatAddress(rows), columns));
  });
}

const keyColumn = ({ selection: { activeCell } }: Workbook, rows: Area): number =>
  containsCell({ ...rows, row: activeCell.row, rows: 1 }, activeCell.row, activeCell.column)
    ? activeCell.column
    : rows.column;

/** Sorting some columns alone would tear rows apart: a person is asked, as Excel asks. */
async function wholeRows(
  { workbook, texts }: EditContext,
  region: DataRegion | undefined,
): Promise<DataRegion | undefined | "cancelled"> {
  const { sheet } = workbook.selection;
  if (!region) return undefined;
  const around = regionAround(sheet, region.area.row, region.area.column);
  const isTorn = around && contains(around, region.area) && around.columns > region.area.columns;
  const isTable = sheet.tables.some(({ area }) => contains(area, region.area));
  if (!isTorn || (isTable && !region.hasHeader)) return region;
  const { row, rows } = region.area;
  const area = { ...around, row, rows };
  const [selected, whole] = [formatAddress(region.area), formatAddress(area)];
  const { sortTitle, sortQuestion, sortWhole, cancel } = texts();
  const isWanted = await ask({
    title: sortTitle,
    sentences: [sortQuestion(selected, whole)],
    yes: sortWhole(whole),
    no: cancel,
  });
  return isWanted ? { area, hasHeader: looksLikeHeader(sheet, area) } : "cancelled";
}
