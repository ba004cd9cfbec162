export {
  dataVersion,
  errata,
  publications,
  referenceTable,
  tableDescriptors,
  unitText,
} from "./tables";
export type {
  Edition,
  Erratum,
  ErratumKind,
  PrintedValue,
  Publication,
  ReferenceTable,
  TableDescriptor,
  TableRow,
  TextPair,
  UnitCode,
  ValueField,
} from "./types";
