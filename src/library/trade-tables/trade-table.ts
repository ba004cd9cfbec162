import type { Bilingual } from "../../language";
import type { TradeFlowId, TradePart, TradeSet } from "../trade-margin";
import type { PackagedTable } from "../types";

/** What the tables of a publication of trade are made of. */
export interface TradeFigures {
  sets: readonly TradeSet[];
  /** Without "Provinsi"; empty where none is named. */
  region: string;
  /** The year of the publication; later ones are left out. */
  year: string;
}

/** What records must have for a table to be made of them. */
export type TradeNeed = TradePart | "weight" | "month" | "exports" | "imports" | "earlier-year";

export type TradeKind =
  | `${TradePart}-${"value" | "weight" | "largest" | "months" | "growth"}`
  | "month"
  | "sector"
  | "port-hs"
  | "country-hs"
  | "balance-years"
  | "balance-countries";

export type TableBody = Omit<PackagedTable, "name" | "own" | "subject" | "notes">;

/** A table of a publication: made, or what it would take. */
export interface TradeTable {
  name: string;
  /** Undefined for both flows together. */
  flow?: TradeFlowId;
  kind: TradeKind;
  table?: TableBody & { notes: Bilingual[] };
  /** What is missing. */
  lacks: readonly TradeNeed[];
}

const flows: readonly TradeFlowId[] = ["exports-by-port", "exports-by-origin", "imports"];

/** Flows that sets hold, in the order of a book. */
export const flowsOfSets = (sets: readonly TradeSet[]): TradeFlowId[] =>
  flows.filter((flow) => sets.some((set) => set.flow === flow));
