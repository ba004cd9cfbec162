import type { Bilingual } from "../language";
import type { Unit } from "./unit";

/**
 * Long data of several dimensions (country, port, month, chapter): one number a record. Members are kept as their positions in
 * their dimension, so that a million records are a few arrays of numbers.
 */
export interface Records {
  dimensions: Dimension[];
  measures: Measure[];
  /** Number of records. */
  size: number;
  /** By dimension: the position of each record's member. */
  members: Uint32Array[];
  /** By measure: each record's number; NaN where nothing is printed. */
  values: Float64Array[];
}

export interface Dimension {
  key: string;
  title: Bilingual;
  members: Member[];
  /** Its members are years, months or other periods. */
  isTime?: boolean;
}

export interface Member {
  /** Unique in the dimension: a code, a period or the label itself. */
  key: string;
  label: Bilingual;
  /** Key of the member that contains this one. */
  parent?: string;
}

export interface Measure extends Unit {
  key: string;
  title: Bilingual;
  /** Decimals that its numbers are printed with; the most that one of them has when left out. */
  decimals?: number;
}
