import { type Area, cellCount } from "./area";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * The areas of a sheet that an add-in watches over: those that its hidden names mean. A hidden name of one cell is a mark in
 * a table of the user's own.
 */
export const blocksIn = (workbook: Workbook, sheet: Sheet): Area[] =>
  workbook.names.items.flatMap((item) => {
    const place = item.visible ? undefined : workbook.names.placeOf(item);
    return place?.sheet === sheet && cellCount(place.area) > 1 ? [place.area] : [];
  });
