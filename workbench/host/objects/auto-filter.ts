import { HostError } from "../host-error";
import { applyFilter, clearFilterCriteria, type FilterCriterion, removeFilter } from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import { range } from "./range";
import { rangeArgument } from "./range-argument";
import type { WorksheetTarget } from "./worksheet";

function place({ workbook, sheet }: WorksheetTarget) {
  return sheet.filter ? range({ workbook, sheet, area: sheet.filter.area }) : null;
}

function criterion(args: Arguments): FilterCriterion {
  const { filterOn, values } = args.record(2);
  if (filterOn !== "Values" || !Array.isArray(values)) {
    throw new HostError("NotImplemented", "The workbench filters by values only.");
  }
  return { column: args.integer(1), values: values.map(String) };
}

export const autoFilter: ApiType<WorksheetTarget> = apiType("AutoFilter", {
  properties: {
    Enabled: ({ sheet }) => sheet.filter !== undefined,
    IsDataFiltered: ({ sheet }) => (sheet.filter?.criteria.size ?? 0) > 0,
    Criteria: ({ sheet }) =>
      [...(sheet.filter?.criteria.values() ?? [])].map((values) => ({
        filterOn: "Values",
        values,
      })),
  },
  methods: {
    Apply: ({ workbook, sheet }, args) => {
      const { area } = rangeArgument(args, 0, workbook, sheet);
      applyFilter(sheet, area, args.isGiven(1) ? criterion(args) : undefined);
    },
    ClearCriteria: ({ sheet }) => clearFilterCriteria(sheet),
    Remove: ({ sheet }) => removeFilter(sheet),
    GetRange: (target) => {
      const found = place(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: place,
  },
});
