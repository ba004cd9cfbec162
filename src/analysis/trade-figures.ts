import * as v from "valibot";
import {
  coverageRatio,
  revealedComparativeAdvantage,
  sum,
  tradeBalance,
  tradeIntensity,
  tradeShare,
} from "../core";
import { type Book, type Language, tradeDimensions } from "../library";
import { count, text } from "../shapes";
import { priceFigures } from "./price-figures";
import type { TradeFigures } from "./trade-figure-columns";
import { byKey, linesOf, type TradeSide } from "./trade-lines";
import { monthlyFigures } from "./trade-months";
import { tradeFlows, tradeSource } from "./trade-sources";

const flow = v.picklist(tradeFlows);
const dimension = v.picklist(tradeDimensions);

/** What an analysis is asked for, of a book and perhaps another one. */
export const figuresRequestShape = v.variant("figures", [
  v.object({ figures: v.literal("months"), flow, item: v.optional(text) }),
  v.object({
    figures: v.literal("comparison"),
    flow,
    dimension,
    year: count,
    other: v.object({ book: text, flow, year: count }),
  }),
  v.object({ figures: v.literal("prices"), flow, dimension, year: count }),
]);
export type FiguresRequest = v.InferOutput<typeof figuresRequestShape>;

/**
 * The analysis that is asked for; undefined where the books lack what it takes.
 *
 * @param otherBook with which a comparison compares
 * @param language of the names of the items
 */
export function tradeFigures(
  book: Book,
  request: FiguresRequest,
  otherBook: Book = book,
  language: Language = "id",
): TradeFigures | undefined {
  switch (request.figures) {
    case "months":
      return monthlyFigures(book, request.flow, request.item);
    case "prices":
      return priceFigures(book, request.flow, request.dimension, request.year, language);
    case "comparison": {
      const { flow, dimension, year, other } = request;
      const figures = comparedFigures(
        { source: tradeSource(book, flow, dimension), year },
        { source: tradeSource(otherBook, other.flow, dimension), year: other.year },
        language,
      );
      return figures.labels.length > 0 ? figures : undefined;
    }
  }
}

/**
 * Two flows by one dimension, of one book or two. Exports against imports give the balance and the coverage; two flows of one
 * kind give shares, and the first one's against those of the second: revealed comparative advantage of chapters, intensity of
 * countries and ports.
 */
export function comparedFigures(
  first: TradeSide,
  second: TradeSide,
  language: Language = "id",
): TradeFigures {
  const [own, other] = [linesOf(first, language), linesOf(second, language)];
  const [ownBy, otherBy] = [byKey(own), byKey(other)];
  const keys = [...new Set([...ownBy.keys(), ...otherBy.keys()])];
  const sized = keys
    .map((key) => ({
      label: ownBy.get(key)?.label ?? otherBy.get(key)?.label ?? key,
      a: ownBy.get(key)?.value ?? 0,
      b: otherBy.get(key)?.value ?? 0,
    }))
    .filter(({ a, b }) => a > 0 || b > 0)
    .sort((x, y) => y.a - x.a || y.b - x.b);
  const [a, b] = [sized.map((line) => line.a), sized.map((line) => line.b)];
  const base = {
    kind: "comparison" as const,
    tables: [...new Set([first.source.table, second.source.table])],
    labels: sized.map(({ label }) => label),
    inputs: [
      { id: "first" as const, values: a },
      { id: "second" as const, values: b },
    ],
  };
  const isBalance = (first.source.flow === "imports") !== (second.source.flow === "imports");
  const [sumA, sumB] = [sum(a), sum(b)];
  if (isBalance)
    return {
      ...base,
      measures: [
        { id: "balance", values: sized.map((line) => tradeBalance(line.a, line.b)) },
        {
          id: "coverage",
          values: sized.map((line) => (line.b > 0 ? coverageRatio(line.a, line.b) : undefined)),
        },
      ],
    };
  const isIntensity = first.source.dimension !== "hs";
  const ratio = isIntensity ? tradeIntensity : revealedComparativeAdvantage;
  const shares = (values: readonly number[], total: number) =>
    total > 0 ? [...tradeShare([...values])] : values.map(() => undefined);
  return {
    ...base,
    measures: [
      { id: "first-share", values: shares(a, sumA) },
      { id: "second-share", values: shares(b, sumB) },
      {
        id: isIntensity ? "intensity" : "rca",
        values: sized.map((line) =>
          line.b > 0 && sumA > 0 ? ratio(line.a, sumA, line.b, sumB) : undefined,
        ),
      },
    ],
  };
}
