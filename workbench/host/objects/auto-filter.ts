import { HostError } from "../host-error";
import { apiType, type ApiType } from "../protocol";
import { range, rangeArgument } from "./range";
import type { WorksheetTarget } from "./worksheet";

function place({ workbook, sheet }: WorksheetTarget) {
  return sheet.filter ? range({ workbook, sheet, area: sheet.filter.area }) : null;
}

export const autoFilter: ApiType<WorksheetTarget> = apiType("AutoFilter", {
  properties: {
    Enabled: ({ sheet }) => sheet.filter !== undefined,
    IsDataFiltered: ({ sheet }) => (sheet.filter?.criteria.size ?? 0) > 0,
    Criteria: ({ sheet }) => (sheet.filter ? [...sheet.filter.criteria.values()] : []),
  },
  methods: {
    Apply: ({ workbook, sheet }, args) => {
      const { area } = rangeArgument(args, 0, workbook, sheet);
      const criterion = args.isGiven(1)
        ? { column: args.integer(1), values: args.record(2) }
        : undefined;
      sheet.applyFilter(area, criterion);
    },
    ClearCriteria: ({ sheet }) => sheet.clearFilterCriteria(),
    Remove: ({ sheet }) => sheet.removeFilter(),
    GetRange: (target) => {
      const found = place(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: place,
  },
});
