import {
  flowsOf,
  tradeSources,
  type SectorChoice,
  type TradeDimension,
  type TradeFlow,
} from "../../analysis";
import type { Book, Edition } from "../../library";

/** What the reader asks a trade profile for. */
export interface TradeChoice {
  flow: TradeFlow;
  dimension: TradeDimension;
  year: number;
  /** Nothing to compare with in the first printed year, unless a later one is chosen. */
  previousYear?: number;
  top: number;
  /** The usual classification of the flow when left out. */
  sectors?: SectorChoice;
  edition: Edition;
}

export const topCounts = [3, 5, 10] as const;

/** The last year of the first flow of a book, by HS chapter where it is printed so. */
export function firstChoice(book: Book): TradeChoice {
  const [first] = tradeSources(book);
  if (!first) throw new Error(`${book.id} prints no trade`);
  const { flow } = first;
  const dimension = dimensionsOf(book, flow).includes("hs") ? "hs" : first.dimension;
  const choice: TradeChoice = { flow, dimension, year: NaN, top: 5, edition: "corrected" };
  return changedChoice(book, choice, {});
}

/** Dimensions that a book prints of a flow. */
export const dimensionsOf = (book: Book, flow: TradeFlow): TradeDimension[] =>
  tradeSources(book).flatMap((source) => (source.flow === flow ? [source.dimension] : []));

/** Printed years of a flow by a dimension, ascending. */
export const yearsOf = (
  book: Book,
  flow: TradeFlow,
  dimension: TradeDimension,
): readonly number[] =>
  tradeSources(book).find((source) => source.flow === flow && source.dimension === dimension)
    ?.years ?? [];

/**
 * A choice with some of it changed, and with what the book does not print replaced: flow and dimension by the first one, the
 * year by the last, the year to compare with by the one before.
 *
 * @example changedChoice(book, firstChoice(book), { year: 2019 }).previousYear // 2018
 */
export function changedChoice(
  book: Book,
  choice: TradeChoice,
  change: Partial<TradeChoice>,
): TradeChoice {
  const { previousYear, ...next } = { ...choice, ...change };
  const flows = flowsOf(book);
  const flow = flows.includes(next.flow) ? next.flow : (flows[0] as TradeFlow);
  const dimensions = dimensionsOf(book, flow);
  const dimension = dimensions.includes(next.dimension)
    ? next.dimension
    : (dimensions[0] as TradeDimension);
  const years = yearsOf(book, flow, dimension);
  const year = years.includes(next.year) ? next.year : (years.at(-1) as number);
  const earlier = years[years.indexOf(year) - 1];
  const asked = change.year === undefined ? previousYear : earlier;
  const compared = asked !== undefined && asked !== year && years.includes(asked) ? asked : earlier;
  return {
    ...next,
    flow,
    dimension,
    year,
    ...(compared !== undefined && { previousYear: compared }),
  };
}
