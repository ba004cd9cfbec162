import type { Bilingual } from "../../src/language";
import type { UnitCode } from "../../src/table";

/** What is particular to one publication: names, units, row keys, known oddities. No numbers. */
export interface PublicationProfile {
  /** Id of its book. */
  book: string;
  /** The mark before the decimals by the publication's own rule; the other one sets off thousands. */
  decimalMark: "," | ".";
  tables: TableProfile[];
}

export interface TableProfile {
  /** Number in the publication, `t` for the text and `l` for the appendix (lampiran) before it: `t6.2`, `l2`. */
  id: string;
  titleEn: string;
  /** Unit of the table as a whole, in words. */
  unit: Bilingual;
  /** `2020`, `2019/2020` or `2020-01/2020-06`. */
  period: string;
  subject: string;
  /** Printed page. */
  page: string;
  /** Footnotes and source line as printed below the table. */
  notes?: Bilingual[];
  columns: ColumnProfile[];
  rows: RowProfile;
  /** Labels that run together in the text; the numbers of the line belong to one of them. */
  runTogether?: { printed: string; labels: string[]; numbersOf: string }[];
}

export interface ColumnProfile {
  /** `2019`, `2020-01`, `change_pct`, `export_usd_2019` */
  name: string;
  titleEn: string;
  unit: UnitCode;
}

/** How the rows of a table get their keys and parents. */
export interface RowProfile {
  /** Key by slug of the label; a label that is not listed is its own slug. */
  keys: Readonly<Record<string, string>>;
  /** Key of a printed group that has no row of its own, by slug; it goes before the keys of its rows. */
  groups?: Readonly<Record<string, string>>;
  /** Key by code; `prefix` and the code where there is none. */
  codes?: { prefix: string } | Readonly<Record<string, string>>;
  /** Parent by the last part of a key, beyond what dots (`ib.ikrt.food`) and bullets (`- Jepang`) tell. */
  parents?: Readonly<Record<string, string>>;
  /** The key of the row that holds the totals, where the table has one. */
  total?: string;
}
