import { areaOf, lastColumn, lastRow } from "../model";
import { apiType, type ApiType } from "../protocol";
import { range } from "./range";
import { rangeArgument } from "./range-argument";
import type { WorksheetTarget } from "./worksheet";

function freeze({ sheet }: WorksheetTarget, rows: number, columns: number): void {
  sheet.layout.frozenRows = rows;
  sheet.layout.frozenColumns = columns;
  sheet.notify({ kind: "freeze", sheetId: sheet.id });
}

export const freezePanes: ApiType<WorksheetTarget> = apiType("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (target, args) => freeze(target, args.integer(0), 0),
    FreezeColumns: (target, args) => freeze(target, 0, args.integer(0)),
    FreezeAt: (target, args) => {
      const { area } = rangeArgument(args, 0, target.workbook, target.sheet);
      freeze(target, lastRow(area) + 1, lastColumn(area) + 1);
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocationOrNullObject: ({ workbook, sheet }) => {
      const { frozenRows: rows, frozenColumns: columns } = sheet.layout;
      if (rows === 0 && columns === 0) return null;
      return range({ workbook, sheet, area: areaOf(0, 0, rows || 1048576, columns || 16384) });
    },
  },
});
