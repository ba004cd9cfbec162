import type { BlockRecipe } from "../../workbook/plan";
import type { BlockRequest } from "../block-request";
import type { TablePart } from "./narrow-table";
import type { ChartRequest } from "./table-chart";

export interface TableRequest extends BlockRequest {
  /** Rows and columns to insert; all when left out. */
  part?: TablePart;
  /** Draws a native chart beside the table. */
  chart?: ChartRequest;
  /** Lists the marks of each row in a column of their own. */
  marksColumn?: boolean;
  /** Of a table that is in no book, but is put together for a figure. */
  recipe?: BlockRecipe;
}
