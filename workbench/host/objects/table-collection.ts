import { HostError } from "../host-error";
import type { Sheet, Table, Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";
import { rangeArgument } from "./range-argument";
import { table } from "./table";

/** Tables of the workbook, or of one sheet. */
export interface TablesTarget {
  workbook: Workbook;
  sheet?: Sheet;
}

const all = ({ workbook, sheet }: TablesTarget): Table[] => sheet?.tables ?? workbook.tables.all;

const find = (target: TablesTarget, key: string): Table | undefined =>
  all(target).find((one) => one.name.toLowerCase() === key.toLowerCase() || one.id === key);

export const tableCollection: ApiType<TablesTarget> = apiType("TableCollection", {
  properties: { Count: (target) => all(target).length },
  items: (target) => all(target).map((one) => table({ workbook: target.workbook, table: one })),
  methods: {
    Add: ({ workbook, sheet }, args) => {
      const place = rangeArgument(args, 0, workbook, sheet);
      if (sheet && place.sheet !== sheet) throw new HostError("InvalidArgument");
      if (!args.boolean(1, false)) {
        throw new HostError("NotImplemented", "The workbench makes tables with headers only.");
      }
      return table({ workbook, table: workbook.tables.add(place.sheet, place.area) });
    },
    GetItem: (target, args) => {
      const one = find(target, args.text(0));
      if (!one) throw new HostError("ItemNotFound");
      return table({ workbook: target.workbook, table: one });
    },
    GetItemOrNullObject: (target, args) => {
      const one = find(target, args.text(0));
      return one ? table({ workbook: target.workbook, table: one }) : null;
    },
    GetItemAt: (target, args) => {
      const one = all(target)[args.integer(0)];
      if (!one) throw new HostError("InvalidArgument");
      return table({ workbook: target.workbook, table: one });
    },
    GetCount: (target) => all(target).length,
  },
});
