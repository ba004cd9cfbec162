import { useMemo } from "react";
import {
  type FiguresRequest,
  flowsOf,
  monthlyItems,
  type TradeDimension,
  tradeFigures,
  type TradeFlow,
} from "../../analysis";
import type { Book, Language } from "../../library";
import { dimensionsOf, yearsOf } from "./trade-choice";

export const figureKinds = ["months", "comparison", "prices"] as const;

/** What is asked of the books; what they do not have is replaced by what they have. */
export interface FiguresChoice {
  kind: (typeof figureKinds)[number];
  flow: TradeFlow;
  dimension: TradeDimension;
  year: number;
  /** Of months; all of the flow where it names none. */
  item: string;
  other: { book: string; flow: TradeFlow; year: number };
}

/** What is shown at first. */
export const firstFigures: FiguresChoice = {
  kind: "months",
  flow: "imports",
  dimension: "country",
  year: NaN,
  item: "",
  other: { book: "", flow: "exports-by-port", year: NaN },
};

const oneOf = <T>(all: readonly T[], wanted: T): T =>
  all.includes(wanted) ? wanted : (all.at(-1) as T);

/** What is asked for as the book has it, and what comes of it. */
export function useFigures(
  book: Book,
  books: readonly Book[],
  kept: FiguresChoice,
  language: Language,
) {
  return useMemo(() => {
    const flow = oneOf(flowsOf(book), kept.flow);
    const dimensions = dimensionsOf(book, flow).filter((one) => one !== "month");
    const dimension = oneOf(dimensions, kept.dimension);
    const years = yearsOf(book, flow, dimension);
    const year = oneOf(years, kept.year);
    const otherBook = books.find(({ id }) => id === kept.other.book) ?? book;
    const otherFlow = oneOf(flowsOf(otherBook), kept.other.flow);
    const otherYears = yearsOf(otherBook, otherFlow, dimension);
    const other = {
      book: otherBook.id,
      flow: otherFlow,
      year: otherYears.includes(kept.other.year) ? kept.other.year : oneOf(otherYears, year),
    };
    const items = kept.kind === "months" ? monthlyItems(book, flow, language) : [];
    const item = items.find(({ id }) => id === kept.item)?.id;
    const requests: Record<FiguresChoice["kind"], FiguresRequest> = {
      months: { figures: "months", flow, ...(item !== undefined && { item }) },
      comparison: { figures: "comparison", flow, dimension, year, other },
      prices: { figures: "prices", flow, dimension, year },
    };
    const request = requests[kept.kind];
    const isComparison = kept.kind === "comparison";
    const involved = isComparison ? otherBook : book;
    return {
      ...{ kind: kept.kind, flow, dimension, dimensions, years, year },
      ...{ other, otherBook: involved, otherYears, items, item: item ?? "", request },
      figures:
        isComparison && otherYears.length === 0
          ? undefined
          : tradeFigures(book, request, involved, language),
    };
  }, [book, books, kept, language]);
}

export type ShownFigures = ReturnType<typeof useFigures>;
