import { HostError } from "../host-error";
import {
  areaOf,
  requireAddress,
  type Sheet,
  splitSheetName,
  wholeSheet,
  type Workbook,
} from "../model";
import { type ApiObject, type Arguments, apiType, type ApiType } from "../protocol";
import { autoFilter } from "./auto-filter";
import { chartCollection } from "./chart-collection";
import { commentCollection } from "./comment-collection";
import { dataChanged, selectionChanged } from "./event-registration";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-item-collection";
import { range } from "./range";
import { tableCollection } from "./table-collection";
import { worksheetProtection } from "./worksheet-protection";

export interface WorksheetTarget {
  workbook: Workbook;
  sheet: Sheet;
}

function getRange(target: WorksheetTarget, args: Arguments): ApiObject {
  if (!args.isGiven(0)) return range({ ...target, area: wholeSheet });
  const text = args.text(0);
  const { sheetName, local } = splitSheetName(text);
  if (sheetName !== undefined) {
    if (target.workbook.sheet(sheetName) !== target.sheet) throw new HostError("InvalidArgument");
    return range({ ...target, area: requireAddress(local) });
  }
  const { names } = target.workbook;
  const item = names.find(text, target.sheet) ?? names.find(text);
  const place = item && names.placeOf(item);
  if (place) return range({ workbook: target.workbook, ...place });
  return range({ ...target, area: requireAddress(local) });
}

function usedRange(target: WorksheetTarget, args: Arguments): ApiObject | null {
  const area = target.sheet.usedArea(args.boolean(0, false));
  return area ? range({ ...target, area }) : null;
}

export const worksheet: ApiType<WorksheetTarget> = apiType("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  alive: ({ sheet }) => !sheet.deleted,
  properties: {
    Id: ({ sheet }) => sheet.id,
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ workbook, sheet }, args) => workbook.renameSheet(sheet, args.text(0)),
    },
    Position: {
      get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      set: ({ workbook, sheet }, args) => workbook.moveSheet(sheet, args.integer(0)),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ workbook, sheet }, args) =>
        workbook.setVisibility(sheet, args.oneOf(0, ["Visible", "Hidden", "VeryHidden"])),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, args) => {
        const color = args.text(0);
        if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) throw new HostError("InvalidArgument");
        sheet.tabColor = color.toUpperCase();
        sheet.notify({ kind: "sheetTabColor", sheetId: sheet.id });
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, args) => void (sheet.showGridlines = args.boolean(0)),
    },
  },
  objects: {
    Tables: ({ workbook, sheet }) => tableCollection({ workbook, sheet }),
    Charts: ({ workbook, sheet }) => chartCollection({ workbook, sheet }),
    Names: ({ workbook, sheet }) => namedItemCollection({ workbook, scope: sheet }),
    Comments: ({ workbook, sheet }) => commentCollection({ workbook, sheet }),
    Protection: ({ workbook, sheet }) => worksheetProtection({ workbook, sheet }),
    FreezePanes: ({ workbook, sheet }) => freezePanes({ workbook, sheet }),
    AutoFilter: ({ workbook, sheet }) => autoFilter({ workbook, sheet }),
  },
  methods: {
    GetRange: getRange,
    GetRangeByIndexes: (target, args) =>
      range({
        ...target,
        area: areaOf(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      }),
    GetCell: (target, args) => range({ ...target, area: areaOf(args.integer(0), args.integer(1)) }),
    // An empty sheet's used range is its first cell.
    GetUsedRange: (target, args) =>
      usedRange(target, args) ?? range({ ...target, area: areaOf(0, 0) }),
    GetUsedRangeOrNullObject: usedRange,
    GetNextOrNullObject: (target, args) => neighbour(target, 1, args),
    GetPreviousOrNullObject: (target, args) => neighbour(target, -1, args),
    Activate: ({ workbook, sheet }) => {
      workbook.requireFocus("GeneralException");
      workbook.activate(sheet);
    },
    Delete: ({ workbook, sheet }) => {
      workbook.requireFocus("InvalidSelection");
      workbook.deleteSheet(sheet);
    },
    Calculate: ({ workbook }) => workbook.notify({ kind: "calculate" }),
    ...dataChanged(({ sheet }: WorksheetTarget) => sheet.id),
    ...selectionChanged(({ sheet }: WorksheetTarget) => sheet.id),
  },
});

function neighbour(
  { workbook, sheet }: WorksheetTarget,
  step: 1 | -1,
  args: Arguments,
): ApiObject | null {
  const visibleOnly = args.boolean(0, false);
  const { sheets } = workbook;
  for (let n = sheets.indexOf(sheet) + step; n >= 0 && n < sheets.length; n += step) {
    const candidate = sheets[n];
    if (candidate && (!visibleOnly || candidate.visibility === "Visible")) {
      return worksheet({ workbook, sheet: candidate });
    }
  }
  return null;
}
