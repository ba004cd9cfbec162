import type { Bilingual } from "../language";
import type {
  Edition,
  Erratum,
  Publication,
  ReferenceTable,
  TableDescriptor,
} from "../reference-data";

/** The data package as the catalogue and the pane ask it; `reference-data` has this shape. */
export interface ReferenceLibrary {
  publications(): Publication[];
  tableDescriptors(): TableDescriptor[];
  /** @throws CoreError `unknown-id` */
  referenceTable(id: string, edition?: Edition): ReferenceTable;
  errata(tableId: string): Erratum[];
  unitText(code: string): Bilingual;
}
