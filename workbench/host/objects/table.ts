import { HostError } from "../host-error";
import { type Area, bakeTableStyle, overlaps, type Table, type Workbook } from "../model";
import { type ApiObject, apiType, type Property, type ApiType } from "../protocol";
import { range } from "./range";
import { rangeArgument } from "./range-argument";
import { tableColumnCollection } from "./table-columns";
import { tableRowCollection } from "./table-row-collection";
import { worksheet } from "./worksheet";

export interface TableTarget {
  workbook: Workbook;
  table: Table;
}

export const tableRange = ({ workbook, table: { sheet } }: TableTarget, area: Area): ApiObject =>
  range({ workbook, sheet, area });

type Look =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const look = (name: Look): Property<TableTarget> => ({
  get: ({ table: one }) => one[name],
  set: ({ workbook, table: one }, args) => {
    one[name] = args.boolean(0);
    workbook.tables.changed(one);
  },
});

export const table: ApiType<TableTarget> = apiType("Table", {
  identity: ({ table: one }) => ({ Id: one.id }),
  alive: ({ table: one }) => !one.deleted,
  properties: {
    Id: ({ table: one }) => one.id,
    Name: {
      get: ({ table: one }) => one.name,
      set: ({ workbook, table: one }, args) => workbook.tables.rename(one, args.text(0)),
    },
    Style: {
      get: ({ table: one }) => one.style,
      set: ({ workbook, table: one }, args) => {
        one.style = args.text(0);
        workbook.tables.changed(one);
      },
    },
    ShowHeaders: ({ table: one }) => one.showHeaders,
    ShowTotals: ({ table: one }) => one.showTotals,
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    ShowFilterButton: look("showFilterButton"),
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
  },
  objects: {
    Worksheet: ({ workbook, table: { sheet } }) => worksheet({ workbook, sheet }),
    Columns: (target) => tableColumnCollection(target),
    Rows: (target) => tableRowCollection(target),
  },
  methods: {
    GetRange: (target) => tableRange(target, target.table.area),
    GetHeaderRowRange: (target) => tableRange(target, target.table.headerArea),
    GetDataBodyRange: (target) => tableRange(target, target.table.bodyArea),
    GetTotalRowRange: (target) => tableRange(target, target.table.totalArea),
    ConvertToRange: (target) => {
      bakeTableStyle(target.table);
      target.workbook.tables.remove(target.table);
      return tableRange(target, target.table.area);
    },
    Delete: ({ workbook, table: one }) => {
      workbook.tables.remove(one);
      one.sheet.clear(one.area, "All");
    },
    Resize: ({ workbook, table: one }, args) => {
      const { sheet, area } = rangeArgument(args, 0, workbook, one.sheet);
      const clash = one.sheet.tables.some((other) => other !== one && overlaps(other.area, area));
      const sameCorner = sheet === one.sheet && area.row === one.area.row;
      if (clash || !sameCorner || area.rows < 2 || !overlaps(area, one.area)) {
        throw new HostError("InvalidArgument");
      }
      one.area = area;
      one.sheet.contentChanged(one.headerArea, "addin");
      workbook.tables.changed(one);
    },
  },
});
