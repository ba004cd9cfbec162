import { HostError } from "../host-error";
import type { Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";

export const workbookProtection: ApiType<Workbook> = apiType("WorkbookProtection", {
  properties: { Protected: (workbook) => workbook.protected },
  methods: {
    Protect: (workbook) => {
      if (workbook.protected) throw new HostError("AccessDenied");
      workbook.protected = true;
      workbook.history.clear();
    },
    Unprotect: (workbook) => {
      if (!workbook.protected) throw new HostError("AccessDenied");
      workbook.protected = false;
      workbook.history.clear();
    },
  },
});
