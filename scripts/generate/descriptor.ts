import type { Publication, TextPair } from "../../src/library";

/** data/datapackage.json as far as the program reads it (Data Package v2 with properties of our own). */
export interface DataPackageDescriptor {
  version: string;
  publications: Publication[];
  resources: ResourceDescriptor[];
}

export interface ResourceDescriptor {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  title: string;
  title_en: string;
  description: string;
  publication: string;
  number: TextPair;
  subject: string;
  period: string;
  unit: TextPair;
  sources: { title: string; publication: string; table: string; page?: string }[];
  licence_note: TextPair;
  /** Footnotes and source line as printed below the table. */
  notes?: TextPair[];
  rows: number;
  groups?: { label: string; rows: string[] }[];
  schema: { fields: FieldDescriptor[]; primaryKey: string[]; missingValues: string[] };
}

export interface FieldDescriptor {
  name: string;
  title: string;
  title_en: string;
  description: string;
  type: string;
  unit: string;
}
