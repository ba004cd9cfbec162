import { HostError } from "../host-error";
import type { NamedItemRecord, Workbook } from "../model";
import { type ApiObject, apiType, type ApiType } from "../protocol";
import { range } from "./range";
import { worksheet } from "./worksheet";

interface NamedItemTarget {
  workbook: Workbook;
  item: NamedItemRecord;
}

function place({ workbook, item }: NamedItemTarget): ApiObject | null {
  const found = workbook.names.placeOf(item);
  return found ? range({ workbook, ...found }) : null;
}

export const namedItem: ApiType<NamedItemTarget> = apiType("NamedItem", {
  identity: ({ item }) => ({ _Id: item.id }),
  alive: ({ workbook, item }) => workbook.names.items.includes(item),
  properties: {
    Name: ({ item }) => item.name,
    Type: ({ workbook, item }) => (workbook.names.placeOf(item) ? "Range" : "String"),
    Value: ({ item }) => item.formula.replace(/^=/, ""),
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ workbook, item }, args) => {
        // Excel drops the quotes that a sheet's name does not need.
        item.formula = args.text(0).replace(/^='([A-Za-z_]+\d*)'!/, "=$1!");
        workbook.notify({ kind: "names" });
      },
    },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, args) => void (item.comment = args.text(0)),
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, args) => void (item.visible = args.boolean(0)),
    },
    Scope: ({ item }) => (item.scope ? "Worksheet" : "Workbook"),
  },
  objects: {
    WorksheetOrNullObject: ({ workbook, item: { scope } }) =>
      scope ? worksheet({ workbook, sheet: scope }) : null,
  },
  methods: {
    Delete: ({ workbook, item }) => workbook.names.delete(item),
    GetRange: (target) => {
      const found = place(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: place,
  },
});
