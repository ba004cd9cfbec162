import * as v from "valibot";
import { text } from "../../shapes";

/**
 * What every reader of a stamp may rely on before it looks at the rest. It stands apart because the pane's first script reads
 * blocks' records, and the rest of a stamp knows every recipe and table.
 */
export const stampHeadShape = v.object({
  table: text,
  dataVersion: text,
  edition: v.picklist(["published", "corrected"]),
});
