import { HostError } from "../host-error";
import { apiType, type ApiType } from "../protocol";
import type { WorksheetTarget } from "./worksheet";

export const worksheetProtection: ApiType<WorksheetTarget> = apiType("WorksheetProtection", {
  properties: { Protected: ({ sheet }) => sheet.protected },
  methods: {
    // Neither can be undone, and both end what could (docs/excel/excel-add-ins-undo-capabilities).
    // Protecting what is protected already, or the reverse, is refused (office-js issue 6784).
    Protect: ({ workbook, sheet }) => {
      if (sheet.protected) throw new HostError("AccessDenied");
      sheet.protected = true;
      sheet.notify({ kind: "protection", sheetId: sheet.id });
      workbook.history.clear();
    },
    Unprotect: ({ workbook, sheet }) => {
      if (!sheet.protected) throw new HostError("AccessDenied");
      sheet.protected = false;
      sheet.notify({ kind: "protection", sheetId: sheet.id });
      workbook.history.clear();
    },
  },
});
