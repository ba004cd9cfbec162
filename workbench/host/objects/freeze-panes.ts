import { areaOf, lastColumn, lastRow } from "../model";
import { apiType, type ApiType } from "../protocol";
import { range } from "./range";
import { rangeArgument } from "./range-argument";
import type { WorksheetTarget } from "./worksheet";

export const freezePanes: ApiType<WorksheetTarget> = apiType("WorksheetFreezePanes", {
  methods: {
    FreezeRows: ({ sheet }, args) => sheet.freeze(args.integer(0), 0),
    FreezeColumns: ({ sheet }, args) => sheet.freeze(0, args.integer(0)),
    FreezeAt: ({ workbook, sheet }, args) => {
      const { area } = rangeArgument(args, 0, workbook, sheet);
      sheet.freeze(lastRow(area) + 1, lastColumn(area) + 1);
    },
    Unfreeze: ({ sheet }) => sheet.freeze(0, 0),
    GetLocationOrNullObject: ({ workbook, sheet }) => {
      const { frozenRows: rows, frozenColumns: columns } = sheet.layout;
      if (rows === 0 && columns === 0) return null;
      return range({ workbook, sheet, area: areaOf(0, 0, rows || 1048576, columns || 16384) });
    },
  },
});
