import { HostError } from "../host-error";
import type { Table, Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";
import { table } from "./table";

/** Tables that meet a range. */
export interface TableListTarget {
  workbook: Workbook;
  tables: readonly Table[];
}

const find = ({ tables }: TableListTarget, key: string): Table | undefined =>
  tables.find((one) => one.name.toLowerCase() === key.toLowerCase() || one.id === key);

export const tableScopedCollection: ApiType<TableListTarget> = apiType("TableScopedCollection", {
  items: ({ workbook, tables }) => tables.map((one) => table({ workbook, table: one })),
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ workbook, tables: [first] }) => {
      if (!first) throw new HostError("ItemNotFound");
      return table({ workbook, table: first });
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
  },
});
