import type { Edition, Erratum, Publication, ReferenceTable, TableDescriptor } from "./types";

/** The data package as the catalogue and the pane ask it; `reference-data` has this shape. */
export interface ReferenceLibrary {
  publications(): readonly Publication[];
  tableDescriptors(): readonly TableDescriptor[];
  /** @throws CoreError `unknown-id` */
  referenceTable(id: string, edition?: Edition): ReferenceTable;
  errata(tableId: string): Erratum[];
  /** Version of the data; blocks in a workbook remember from which they were made. */
  dataVersion(): string;
}
