import type { Language } from "../library";
import { memberKey } from "./own-trade";
import { tradeRows } from "./trade-rows";
import type { TradeSource } from "./trade-sources";

/** One side of a comparison: a flow by a dimension in a year, of any book. */
export interface TradeSide {
  source: TradeSource;
  year: number;
}

interface Line {
  key: string;
  label: string;
  value: number;
  weight: number;
}

/** Its items, known by chapter, or by country or port however a table calls them. */
export function linesOf({ source, year }: TradeSide, language: Language): Line[] {
  const at = source.years.indexOf(year);
  const printed = tradeRows(source, "corrected");
  return tradeRows(source, "corrected", language)
    .filter(({ role }) => role === "item")
    .map(({ code, label, place, values, volumes }) => ({
      key:
        source.dimension === "hs" && code !== "" ? code : memberKey(printed[place]?.label ?? label),
      label,
      value: values[at] ?? 0,
      weight: volumes[at] ?? 0,
    }));
}

export const byKey = (lines: readonly Line[]): ReadonlyMap<string, Line> =>
  new Map(lines.map((line) => [line.key, line]));
