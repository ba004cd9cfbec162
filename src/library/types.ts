import type { RelationSet } from "../core/checking";
import type { Bilingual } from "../language";
import type {
  Column,
  ReadingRecipe,
  RecordsRecipe,
  Row,
  Table,
  TableSource,
  Vintage,
} from "../table";

/** Shapes of a book as the program sees it. The files that they come from are described in data/README.md. */

/** `published`: as printed. `corrected`: with the errata that other cells prove. */
export type Edition = "published" | "corrected";

/** What a publication says about itself: data/<book>/book.json. */
export interface BookFacts {
  kind: BookKind;
  /** Blocks in a workbook remember from which version of the data they were made. */
  version: string;
  title: Bilingual;
  /** What it is called where there is little room. */
  shortName: Bilingual;
  region: { name: string; short: string };
  publisher: string;
  /** Own tables have none in common. */
  year?: number;
  /** Catalogue and publication numbers as BPS prints them. */
  catalogue: string;
  licence: Bilingual;
  /** The year that is 100 in its indices. */
  baseYear?: number;
  /** Formulas that name a group of this book need not name the book: workbooks were released with such formulas. */
  isMeantByGroup?: boolean;
  /** The table that a first look at the book shows. */
  sample?: string;
  /** Footnotes and source line below every table that has no notes of its own. */
  notes?: readonly Bilingual[];
  /** The frequency of the tables of its measures; their `more` sources may have the other one, too. */
  frequency: Frequency;
  /** Short names of rows, by row key. */
  items: Record<string, string[]>;
  measures: SeriesMeasure[];
  groups: SeriesGroup[];
  /** Rows that hold other goods in some groups than in the rest; these groups, by row key. */
  ownGoods?: Record<string, string[]>;
  /** Of a trade book: what the rows of a table are. */
  dimensions?: Partial<Record<TradeDimension, string[]>>;
  /** Of a trade book: the tables of its balance. */
  balance?: { years?: string; countries?: string };
  /** Of a trade book: how chapters are counted into sectors, by the classifications of its groups. */
  sectorSchemes?: Record<string, string>;
}

/** What a book is about, and so which analyses can take it; `own`: tables that no book prints, see `ownPackage`. */
export type BookKind = "ntp" | "trade" | "own";

export const tradeDimensions = ["month", "hs", "port", "country"] as const;
export type TradeDimension = (typeof tradeDimensions)[number];

export type Frequency = "monthly" | "yearly";

/** What is measured of every group; the first measure is meant when none is named. */
export interface SeriesMeasure {
  id: string;
  names: string[];
  /** Tables that print periods of the measure in another arrangement. */
  more?: SeriesSource[];
}

export interface SeriesGroup {
  id: string;
  name: Bilingual;
  /** All names that a formula may use. */
  names: string[];
  /** Groups whose rows make up the same rows of this one. */
  parts?: string[];
  /** By measure: tables whose columns are periods; each covers some periods or some rows of the series. */
  tables: Record<string, string[]>;
  /** By measure: tables that print periods of this group in another arrangement. */
  more?: Record<string, SeriesSource[]>;
  /** Of a trade flow: the classifications that its chapters may be counted by; the first is the default. */
  sectors?: string[];
}

/** Where a table that is not arranged as a series prints figures of one. */
export interface SeriesSource {
  table: string;
  /** The one item that the table is about; without it, every item has a row. */
  item?: string;
  /** Key of the row: `{group}` and `{item}` stand for those of the series, `{month}` for each of 01 to 12. */
  row: string;
  /** Period of each column, with `{month}` where rows are months; without it, columns that are named by periods. */
  periods?: Record<string, string>;
}

/** A table as its book describes it: data/<book>/tables.json. */
export interface TableFacts {
  /** Number in the publication after `t` for the text or `l` for the appendix (lampiran): `t6.2`, `l2`. */
  name: string;
  title: Bilingual;
  /** Unit of the table as a whole, in words. */
  unit: Bilingual;
  /** e.g. `2020-01/2020-06` */
  period: string;
  subject: string;
  /** Printed page, where known. */
  page?: string;
  columns: readonly Column[];
  /** Footnotes and the source line that the book prints below the table. */
  notes?: readonly Bilingual[];
  /** Groups that are printed beside their rows and have no row of their own (appendix table 1 of the NTP book). */
  groups?: { label: string; rows: string[] }[];
}

/** What is known of a table without its numbers. Its id is book and name: `ntp-kaltim-2020.t6.2`. */
export interface TableDescriptor
  extends Omit<Table, "rows">, Pick<TableFacts, "unit" | "period" | "subject" | "groups"> {
  publication: string;
  /** Number as printed: `Tabel 6.2`, `Lampiran 2`; own tables have none. */
  number?: Bilingual;
  rowCount: number;
  /** Of an own table: how it was read from its file, and what its figures were before. */
  recipe?: ReadingRecipe;
  vintages?: readonly Vintage[];
  /** Where it has one of its own; otherwise that of its book counts. */
  version?: string;
}

/** A table of a book in one of its editions. */
export interface ReferenceTable extends TableDescriptor, Table {
  edition: Edition;
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
  proof: Bilingual;
}

/** A cell that contradicts others where the book cannot decide: nothing is corrected. */
export interface Doubt {
  table: string;
  row: string;
  column: string;
  printed: string;
  /** What it may be, with " | " between the readings. */
  readings: Bilingual;
  reason: Bilingual;
}

/** A figure of a publication that its tables can rebuild: data/<book>/figures.json. */
export interface FigureFacts {
  /** Number as printed: `6.3`. */
  number: string;
  title: Bilingual;
  page: string;
  kind: "Line" | "ColumnClustered" | "BarClustered";
  /** Names of the tables that hold its numbers. */
  tables: string[];
  /** Row keys, in the order of the figure. */
  rows: string[];
  /** Column names; all columns of the tables when left out. */
  columns?: string[];
  /** What runs along the figure: the rows of the tables, or their columns. */
  along: "rows" | "columns";
  /** In what it differs from the printed figure. */
  difference?: Bilingual;
}

export interface Figure extends Omit<FigureFacts, "number"> {
  /** `Gambar 6.3` */
  number: Bilingual;
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
  weight: number;
  low?: number;
  high?: number;
}

/** A table of a package with its rows as published. */
export interface PackagedTable extends TableFacts {
  rows: Row[];
  /** Of a table that no book prints: its own id, and where it is from. */
  own?: {
    id: string;
    source: TableSource;
    recipe?: ReadingRecipe;
    vintages?: readonly Vintage[];
    version?: string;
    fromRecords?: RecordsRecipe;
  };
}

/** A book with all that is known of it, as plain data. */
export interface BookPackage extends BookFacts {
  /** e.g. `ntp-kaltim-2020` */
  id: string;
  tables: PackagedTable[];
  figures: FigureFacts[];
  errata: Erratum[];
  doubts: Doubt[];
  weights: WeightSet[];
  relations?: RelationSet;
}
