import type { SentenceUnit } from "./read-numbers";

/** A figure that a sentence may speak of. */
export interface Fact {
  table: string;
  /** Year and province of its book. */
  bookYear: string;
  home: string | undefined;
  row: string;
  /** Field, or two fields of which it is computed. */
  column: string;
  kind: "printed" | "change" | "share" | "points";
  value: number;
  /** Half a unit of the last digit of the print, or the reach of what is computed. */
  tolerance: number;
  unit: SentenceUnit;
  years: readonly string[];
  month?: string;
  rowWords: ReadonlySet<string>;
  tableWords: ReadonlySet<string>;
  subject: string;
  /** The row stands for the whole table. */
  whole: boolean;
}

/** What facts of one cell have in common. */
export type FactBase = Omit<Fact, "column" | "kind" | "value" | "tolerance" | "unit">;

/** A number with half a unit of its last digit. */
export interface Figure {
  value: number;
  tolerance: number;
}

/** A printed value in the units of sentences; undefined where there is no number. */
export function figureAt(printed: string, unit: string): Figure | undefined {
  if (printed === "" || printed === "-") return undefined;
  const factor = unit === "million_usd" ? 1e6 : 1;
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { value: Number(printed) * factor, tolerance: (factor / 10 ** decimals) * 0.5 };
}

/** How far a / b x 100 may be off by the rounding of both. */
export const reach = (a: Figure, b: Figure): number =>
  Math.abs(a.value / b.value) *
  100 *
  (a.tolerance / Math.max(Math.abs(a.value), a.tolerance) + b.tolerance / b.value);
