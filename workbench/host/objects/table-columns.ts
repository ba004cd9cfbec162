import { HostError } from "../host-error";
import { type Area, isCellError, mapArea } from "../model";
import { apiType, type ApiType } from "../protocol";
import { tableRange, type TableTarget } from "./table";

interface ColumnTarget extends TableTarget {
  index: number;
}

const column = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

const tableColumn: ApiType<ColumnTarget> = apiType("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  alive: ({ table }) => !table.deleted,
  properties: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: {
      get: ({ table, index }) => table.headers[index],
      set: ({ table, index }, args) =>
        table.sheet.write(column(table.headerArea, index), [[args.text(0)]]),
    },
    Values: ({ table, index }) =>
      mapArea(column(table.area, index), (row, at) => {
        const value = table.sheet.valueAt(row, at);
        return isCellError(value) ? value.error : value;
      }),
  },
  methods: {
    GetRange: (target) => tableRange(target, column(target.table.area, target.index)),
    GetHeaderRowRange: (target) =>
      tableRange(target, column(target.table.headerArea, target.index)),
    GetDataBodyRange: (target) => tableRange(target, column(target.table.bodyArea, target.index)),
    GetTotalRowRange: (target) => tableRange(target, column(target.table.totalArea, target.index)),
  },
});

/** Position of the column with a name (text) or id (number); -1 when there is none. */
function position({ table }: TableTarget, key: unknown): number {
  if (typeof key === "number") return key <= table.area.columns ? key - 1 : -1;
  return table.headers.findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
}

export const tableColumnCollection: ApiType<TableTarget> = apiType("TableColumnCollection", {
  properties: { Count: ({ table }) => table.area.columns },
  items: (target) =>
    Array.from({ length: target.table.area.columns }, (_, index) =>
      tableColumn({ ...target, index }),
    ),
  methods: {
    GetCount: ({ table }) => table.area.columns,
    GetItem: (target, args) => {
      const index = position(target, args.raw(0));
      if (index < 0) throw new HostError("ItemNotFound");
      return tableColumn({ ...target, index });
    },
    GetItemOrNullObject: (target, args) => {
      const index = position(target, args.raw(0));
      return index < 0 ? null : tableColumn({ ...target, index });
    },
    GetItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= target.table.area.columns) throw new HostError("InvalidArgument");
      return tableColumn({ ...target, index });
    },
  },
});
