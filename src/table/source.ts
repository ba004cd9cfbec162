import * as v from "valibot";
import { allOptional, text } from "../shapes";

const known = v.optional(text);

/** Where a table comes from. What is not known is left out. */
export const tableSourceShape = allOptional({
  /** The office that publishes the figures. */
  publisher: known,
  /** Title of the publication or of the file's own heading. */
  publication: known,
  edition: known,
  /** Printed page, or the number of the page in a file. */
  page: known,
  /** The reader's file, and the sheet in it. */
  file: known,
  sheet: known,
  /** Where the table was asked for, without any key. */
  address: known,
  /** Day when it was read, as `2026-11-29`. */
  readOn: known,
  /** Day when the publisher last changed it, as it says itself. */
  lastUpdate: known,
});
export type TableSource = v.InferOutput<typeof tableSourceShape>;
