import type { RelationSet } from "../core/checking";

/** Shapes of the data package as the program sees it. The CSV columns and descriptors are described in data/README.md. */

/** `published`: as printed. `corrected`: with the errata that other cells prove. */
export type Edition = "published" | "corrected";

/** One text in Indonesian and English. */
export interface TextPair {
  id: string;
  en: string;
}

/** Code of a unit of measurement: a key of `units`. */
export type UnitCode = string;

export interface Publication {
  /** e.g. `ntp-kaltim-2020` */
  id: string;
  title: TextPair;
  publisher: string;
  year: number;
  /** Catalogue and publication numbers as BPS prints them. */
  catalogue: string;
  licence: TextPair;
}

/** A column of numbers of a table. */
export interface ValueField {
  /** Machine name: `2020-01`, `change_pct`, `export_usd_2019`. */
  name: string;
  /** Header as printed, unique in the table. */
  title: string;
  titleEn: string;
  unit: UnitCode;
}

/** What is known of a table without its numbers. */
export interface TableDescriptor {
  /** e.g. `ntp-kaltim-2020.t6.2` */
  id: string;
  publication: string;
  /** Number as printed: `6.2`, `Lampiran 2`. */
  number: TextPair;
  title: TextPair;
  /** Unit of the table as a whole, in words. */
  unit: TextPair;
  /** e.g. `2020-01/2020-06` */
  period: string;
  subject: string;
  /** Printed page, where known. */
  page?: string;
  rowCount: number;
  fields: ValueField[];
  /** Footnotes and the source line that the book prints below the table. */
  notes?: TextPair[];
  /** Groups that are printed beside their rows and have no row of their own (appendix table 1 of the NTP book). */
  groups?: { label: string; rows: string[] }[];
}

/**
 * A printed value in canonical form: `104.50` keeps its printed decimals, `-` is nil as the book prints it,
 * an empty text is a cell where nothing is printed.
 */
export type PrintedValue = string;

export interface TableRow {
  key: string;
  /** HS chapter or port code, else empty. */
  code: string;
  /** Key of the row that this one belongs to, else empty. */
  parent: string;
  label: string;
  /** The label as printed, where the corrected edition shows another. */
  printedLabel?: string;
  values: PrintedValue[];
}

export interface ReferenceTable extends TableDescriptor {
  edition: Edition;
  rows: TableRow[];
  /** Of a figure: ids of the tables that hold its numbers. */
  takenFrom?: string[];
}

export type ErratumKind = "value" | "moved" | "missing" | "label" | "format";

export interface Erratum {
  table: string;
  row: string;
  column: string;
  printed: string;
  corrected: string;
  kind: ErratumKind;
  after: string;
  proof: string;
}

/** A cell that contradicts others where the book cannot decide: nothing is corrected. */
export interface Doubt {
  table: string;
  row: string;
  column: string;
  printed: string;
  /** What it may be, with " | " between the readings. */
  readings: TextPair;
  reason: TextPair;
}

/** The data package as scripts/generate writes it: each row is key, code, parent, label, then the values as printed. */
export interface DataPackage {
  version: string;
  publications: Publication[];
  tables: (TableDescriptor & { rows: string[][] })[];
  /** By publication. */
  errata: Record<string, Erratum[]>;
  /** By publication. */
  doubts: Record<string, Doubt[]>;
  /** By publication. */
  series: Record<string, SeriesIndex>;
  /** By publication; only where weights are recovered. */
  weights: Record<string, WeightSet[]>;
  /** By publication; only where identities are declared. */
  relations: Record<string, RelationSet>;
}

/** Weights of an aggregate, recovered from printed numbers: estimates of ours, not figures of the publication. */
export interface WeightSet {
  /** Group id, e.g. `food-crops`. */
  group: string;
  /** Key of the aggregate's row; empty when the components are groups and the weights hold for all rows. */
  row: string;
  components: WeightComponent[];
  /** Largest difference in points between print and weighted components in any month. */
  residual: number;
  /** False where no fixed weights reproduce the print: the weights are least squares only, without bounds. */
  feasible: boolean;
}

export interface WeightComponent {
  /** Row key, or group id where the components are groups. */
  key: string;
  label: string;
  weight: number;
  low?: number;
  high?: number;
}

export type Frequency = "monthly" | "yearly";

/** How the tables of a publication join to series: data/<publication>/series.json. */
export interface SeriesIndex {
  region: string;
  /** The frequency of the tables of its measures; their `more` sources may have the other one, too. */
  frequency: Frequency;
  groups: SeriesGroup[];
  /** Short names of rows, by row key. */
  items: Record<string, string[]>;
}

export interface SeriesGroup {
  id: string;
  names: string[];
  /** The first is meant when none is named. */
  measures: SeriesMeasure[];
}

export interface SeriesMeasure {
  id: string;
  names: string[];
  /** Tables whose columns are periods; each covers some periods or some rows of the series. */
  tables: string[];
  /** Tables that print periods of the measure in another arrangement. */
  more?: SeriesSource[];
}

/** Where a table that is not arranged as a series prints figures of one. */
export interface SeriesSource {
  table: string;
  /** The one item that the table is about; without it, every item has a row. */
  item?: string;
  /** Key of the row: `{item}` stands for the item's key, `{month}` for each of 01 to 12. */
  row: string;
  /** Period of each column, with `{month}` where rows are months; without it, columns that are named by periods. */
  periods?: Record<string, string>;
}
