import type { IdentityKind } from "./identity";

/** A table as the checker needs it: printed values in canonical form, see `readFigure`. */
export interface CheckedTable {
  name: string;
  columns: readonly string[];
  rows: readonly CheckedRow[];
}

export interface CheckedRow {
  key: string;
  /** Key of the row that this one belongs to, else empty. */
  parent: string;
  values: readonly string[];
}

/** An element of a set: a name, or a record whose fields are referred to as `{variable.field}`. */
export type SetElement = string | Readonly<Record<string, string>>;

/** Tables that continue each other, and columns that are implied by others but not printed. */
export interface Panel {
  tables: readonly string[];
  latent?: readonly string[];
}

/**
 * One statement for many cells. A reference is written `panel:row@column`; `{v}` stands for a variable of `each`,
 * `{v-1}` for the element before it in its set, `[set]` for all elements of a set, `[>key]` for the rows that belong to a
 * row and `[>]` for those that belong to none.
 */
export interface Relation {
  id: string;
  kind: IdentityKind;
  /**
   * Variable -> name of a set, or its elements, or `rows(panel)` or `columns(panel)`, with ` - a b` without the names a and b.
   * A later variable may use an earlier one.
   */
  each?: Readonly<Record<string, string | readonly SetElement[]>>;
  result: string;
  /**
   * References; `-` before a reference subtracts it; a number is a constant. For `alike`: the other value, then the
   * volume and the other volume.
   */
  of: string | number | readonly (string | number)[];
  /** Denominator of a ratio, share or change (there the previous value); of sums, what they are divided by. */
  over?: string | number | readonly (string | number)[];
  /** Factor of a ratio; 100 unless told. */
  times?: number;
  /** What is added to the quotient. */
  plus?: number;
  /** `nil`: rows that do not exist count as nothing, so that a sum may have no parts. */
  absent?: "nil";
}

/**
 * Columns that do not print zeros at the end: each figure is known to these decimals. Where `leavesOnly` is told, sums
 * and totals are rounded to the decimals that they print.
 */
export interface TrimmedColumns {
  tables: readonly string[];
  /** All value columns unless told. */
  columns?: readonly string[];
  decimals: number;
  leavesOnly?: boolean;
}

/** The declared identities of a publication: data/<publication>/relations.json. */
export interface RelationSet {
  /** What a blank cell means: an unknown value, or nothing (trade). */
  blank: "missing" | "nil";
  trimmed?: readonly TrimmedColumns[];
  sets: Readonly<Record<string, readonly SetElement[]>>;
  panels: Readonly<Record<string, Panel>>;
  relations: readonly Relation[];
}
