import { HostError } from "../host-error";
import type { NamedItemRecord, Sheet, Workbook } from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import { namedItem } from "./named-item";
import { rangeArgument } from "./range-argument";

/** Names of the workbook, or of one sheet. */
export interface NamesTarget {
  workbook: Workbook;
  scope: Sheet | undefined;
}

/** Formula that a reference argument means: that of a range, or a text with `=` before it. */
function formulaArgument(args: Arguments, workbook: Workbook): string {
  if (args.isObject(1)) {
    const { sheet, area } = rangeArgument(args, 1, workbook);
    const absolute = sheet
      .addressOf(area)
      .replace(
        /([A-Z]+)(\d+)(?=$|:)/g,
        (_, letters: string, digits: string) => `$${letters}$${digits}`,
      );
    return `=${absolute}`;
  }
  const text = args.text(1);
  return text.startsWith("=") ? text : `="${text.replace(/"/g, '""')}"`;
}

const find = ({ workbook, scope }: NamesTarget, args: Arguments): NamedItemRecord | undefined =>
  workbook.names.find(args.text(0), scope);

export const namedItemCollection: ApiType<NamesTarget> = apiType("NamedItemCollection", {
  items: ({ workbook, scope }) =>
    workbook.names.inScope(scope).map((item) => namedItem({ workbook, item })),
  methods: {
    Add: ({ workbook, scope }, args) => {
      const formula = formulaArgument(args, workbook);
      const item = workbook.names.add(args.text(0), formula, args.text(2, ""), scope);
      return namedItem({ workbook, item });
    },
    GetCount: ({ workbook, scope }) => workbook.names.inScope(scope).length,
    GetItem: (target, args) => {
      const item = find(target, args);
      if (!item) throw new HostError("ItemNotFound");
      return namedItem({ workbook: target.workbook, item });
    },
    GetItemOrNullObject: (target, args) => {
      const item = find(target, args);
      return item ? namedItem({ workbook: target.workbook, item }) : null;
    },
  },
});
