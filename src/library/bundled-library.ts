import { dataVersion, errata, publications, referenceTable, tableDescriptors } from "./tables";
import type { ReferenceLibrary } from "./library";

/** The publications that come with the add-in. */
export const bundledLibrary: ReferenceLibrary = {
  publications,
  tableDescriptors,
  referenceTable,
  errata,
  dataVersion,
};
