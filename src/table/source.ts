/** Where a table comes from. What is not known is left out. */
export interface TableSource {
  /** The office that publishes the figures. */
  publisher?: string;
  /** Title of the publication or of the file's own heading. */
  publication?: string;
  edition?: string;
  /** Printed page, or the number of the page in a file. */
  page?: string;
  /** The reader's file, and the sheet in it. */
  file?: string;
  sheet?: string;
  /** Where the table was asked for, without any key. */
  address?: string;
  /** Day when it was read, as `2026-11-29`. */
  readOn?: string;
  /** Day when the publisher last changed it, as it says itself. */
  lastUpdate?: string;
}
