import type { Bilingual } from "../language";
import type { WeightSet } from "./types";

/** A row of a group with an index in every month. */
export interface NtpRow {
  key: string;
  parent: string;
  label: string;
  /** Points, not rounded; NaN in a month without a figure. */
  levels: readonly number[];
}

/** A subsector, or groups together, with the rows that its tables print and the items that they are made of. */
export interface NtpGroup {
  id: string;
  name: Bilingual;
  rows: readonly NtpRow[];
  items: readonly NtpRow[];
  /** Ids of the groups whose rows make up the same rows of this one. */
  parts?: readonly string[];
}

export interface OwnNtpBook {
  id: string;
  /** Blocks in a workbook are offered a refresh when it differs. */
  version: string;
  province: string;
  /** Months as `2024-01`, ascending. */
  months: readonly string[];
  /** The year or month that is 100. */
  base: string | undefined;
  /** With which its indices are printed; 2 when left out, as books do. */
  decimals?: number;
  /** In the order of the book. */
  groups: readonly NtpGroup[];
  weights: readonly WeightSet[];
  notes: readonly Bilingual[];
}

export const baseYearOf = (base: string | undefined): number | undefined =>
  base !== undefined && /^\d{4}$/.test(base) ? Number(base) : undefined;
