import type { Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";

export const runtime: ApiType<Workbook> = apiType("Runtime", {
  properties: {
    EnableEvents: {
      get: (workbook) => workbook.enableEvents,
      set: (workbook, args) => void (workbook.enableEvents = args.boolean(0)),
    },
  },
});
