import { HostError } from "../host-error";
import type { Sheet, Workbook } from "../model";
import { type ApiObject, type Arguments, apiType, type ApiType } from "../protocol";
import {
  dataChanged,
  selectionChanged,
  sheetListChanged,
  workbookTarget,
} from "./event-registration";
import { worksheet } from "./worksheet";

function edge(workbook: Workbook, args: Arguments, which: 0 | -1): ApiObject {
  const visible = args.boolean(0, false);
  const sheet = workbook.sheets.filter((one) => !visible || one.visibility === "Visible").at(which);
  if (!sheet) throw new HostError("ItemNotFound");
  return worksheet({ workbook, sheet });
}

const found = (workbook: Workbook, sheet: Sheet | undefined): ApiObject | null =>
  sheet ? worksheet({ workbook, sheet }) : null;

export const worksheetCollection: ApiType<Workbook> = apiType("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => worksheet({ workbook, sheet })),
  methods: {
    Add: (workbook, args) => {
      workbook.requireFocus("GeneralException");
      const sheet = workbook.addSheet(args.isGiven(0) ? args.text(0) : undefined);
      return worksheet({ workbook, sheet });
    },
    GetItem: (workbook, args) => worksheet({ workbook, sheet: workbook.sheet(args.text(0)) }),
    GetItemOrNullObject: (workbook, args) => found(workbook, workbook.findSheet(args.text(0))),
    GetActiveWorksheet: (workbook) => worksheet({ workbook, sheet: workbook.activeSheet }),
    GetFirst: (workbook, args) => edge(workbook, args, 0),
    GetLast: (workbook, args) => edge(workbook, args, -1),
    GetCount: ({ sheets }, args) => {
      const visibleOnly = args.boolean(0, false);
      return sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length;
    },
    ...dataChanged<Workbook>(workbookTarget),
    ...selectionChanged<Workbook>(workbookTarget),
    ...sheetListChanged<Workbook>(workbookTarget),
  },
});
