import { apiType, type ApiType } from "../protocol";
import type { TableTarget } from "./table";

/** Only the number of rows: rows of a table are read and written through its ranges. */
export const tableRowCollection: ApiType<TableTarget> = apiType("TableRowCollection", {
  properties: { Count: ({ table }) => table.bodyArea.rows },
  methods: { GetCount: ({ table }) => table.bodyArea.rows },
});
