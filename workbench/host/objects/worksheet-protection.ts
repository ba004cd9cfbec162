import { HostError } from "../host-error";
import { apiType, type ApiType } from "../protocol";
import type { WorksheetTarget } from "./worksheet";

export const worksheetProtection: ApiType<WorksheetTarget> = apiType("WorksheetProtection", {
  properties: { Protected: ({ sheet }) => sheet.protected },
  methods: {
    // Protecting what is protected already, or the reverse, is refused (office-js issue 6784).
    Protect: ({ sheet }) => {
      if (sheet.protected) throw new HostError("AccessDenied");
      sheet.protected = true;
      sheet.notify({ kind: "protection", sheetId: sheet.id });
    },
    Unprotect: ({ sheet }) => {
      if (!sheet.protected) throw new HostError("AccessDenied");
      sheet.protected = false;
      sheet.notify({ kind: "protection", sheetId: sheet.id });
    },
  },
});
