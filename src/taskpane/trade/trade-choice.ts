import {
  tradeSources,
  type SectorChoice,
  type TradeDimension,
  type TradeFlow,
} from "../../analysis";
import type { Edition } from "../../library";

/** What the reader asks a trade profile for. */
export interface TradeChoice {
  flow: TradeFlow;
  dimension: TradeDimension;
  year: number;
  /** Nothing to compare with in the first printed year, unless a later one is chosen. */
  previousYear?: number;
  top: number;
  sectors: SectorChoice;
  edition: Edition;
}

export const topCounts = [3, 5, 10] as const;

export const firstChoice: TradeChoice = {
  flow: "exports-by-port",
  dimension: "hs",
  year: 2020,
  previousYear: 2019,
  top: 5,
  sectors: "apart",
  edition: "corrected",
};

/** Dimensions that the book prints of a flow. */
export const dimensionsOf = (flow: TradeFlow): TradeDimension[] =>
  tradeSources().flatMap((source) => (source.flow === flow ? [source.dimension] : []));

/** Printed years of a flow by a dimension, ascending. */
export const yearsOf = (flow: TradeFlow, dimension: TradeDimension): readonly number[] =>
  tradeSources().find((source) => source.flow === flow && source.dimension === dimension)?.years ??
  [];

/**
 * A choice with some of it changed, and with what the book does not print replaced: the dimension by the first one, the
 * year by the last, the year to compare with by the one before.
 *
 * @example changedChoice(firstChoice, { year: 2019 }).previousYear // 2018
 */
export function changedChoice(choice: TradeChoice, change: Partial<TradeChoice>): TradeChoice {
  const { previousYear, ...next } = { ...choice, ...change };
  const dimensions = dimensionsOf(next.flow);
  const dimension = dimensions.includes(next.dimension)
    ? next.dimension
    : (dimensions[0] as TradeDimension);
  const years = yearsOf(next.flow, dimension);
  const year = years.includes(next.year) ? next.year : (years.at(-1) as number);
  const earlier = years[years.indexOf(year) - 1];
  const asked = change.year === undefined ? previousYear : earlier;
  const compared = asked !== undefined && asked !== year && years.includes(asked) ? asked : earlier;
  return { ...next, dimension, year, ...(compared !== undefined && { previousYear: compared }) };
}
