import generated from "./generated/data-package.json";
import type { Erratum, Publication, TableDescriptor, TextPair } from "./types";

/** The data package as scripts/generate writes it: each row is key, code, parent, label, then the values as printed. */
export interface DataPackage {
  version: string;
  publications: Publication[];
  units: Record<string, TextPair>;
  tables: (TableDescriptor & { rows: string[][] })[];
  /** By publication. */
  errata: Record<string, Erratum[]>;
}

export const dataPackage: DataPackage = generated;
