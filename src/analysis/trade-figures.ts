import {
  coverageRatio,
  revealedComparativeAdvantage,
  sum,
  tradeBalance,
  tradeIntensity,
  tradeShare,
  unitValue,
  unitValueIndex,
} from "../core";
import type { Book, Language } from "../library";
import { memberKey } from "./own-trade";
import type { TradeFigures } from "./trade-figure-columns";
import { changeOf, monthlyFigures } from "./trade-months";
import { tradeRows } from "./trade-rows";
import { type TradeFlow, tradeSource, type TradeSource } from "./trade-sources";

/** What an analysis is asked for, of a book and perhaps another one. */
export type FiguresRequest =
  | { figures: "months"; flow: TradeFlow; item?: string }
  | {
      figures: "comparison";
      flow: TradeFlow;
      dimension: TradeSource["dimension"];
      year: number;
      other: { book: string; flow: TradeFlow; year: number };
    }
  | { figures: "prices"; flow: TradeFlow; dimension: TradeSource["dimension"]; year: number };

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
function linesOf({ source, year }: TradeSide, language: Language): Line[] {
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

const byKey = (lines: readonly Line[]): ReadonlyMap<string, Line> =>
  new Map(lines.map((line) => [line.key, line]));

/** An item of a flow with value and weight in a year and in the one before. */
export interface PricedLine {
  /** HS chapter, or the country or port however a table calls it. */
  key: string;
  label: string;
  then: { value: number; weight: number };
  now: { value: number; weight: number };
}

/** Items with a unit value in a year and in the one before, the largest first; none where volumes are not printed. */
export function pricedLines(
  source: TradeSource,
  year: number,
  language: Language = "id",
): PricedLine[] {
  const before = source.years[source.years.indexOf(year) - 1];
  if (source.volumes === undefined || before === undefined) return [];
  const then = byKey(linesOf({ source, year: before }, language));
  return linesOf({ source, year }, language)
    .flatMap((now) => {
      const old = then.get(now.key);
      return old ? [{ key: now.key, label: now.label, then: old, now }] : [];
    })
    .filter(({ now, then: old }) => [now, old].every((one) => one.value > 0 && one.weight > 0))
    .sort((x, y) => y.now.value - x.now.value);
}

/** Unit values of a flow in two years, where volumes are printed; a value without a volume has none and is left out. */
export function priceFigures(
  book: Book,
  flow: TradeFlow,
  dimension: TradeSource["dimension"],
  year: number,
  language: Language = "id",
): TradeFigures | undefined {
  const source = tradeSource(book, flow, dimension);
  const lines = pricedLines(source, year, language);
  if (source.volumes === undefined) return undefined;
  if (lines.length === 0) return undefined;
  const price = ({ value, weight }: PricedLine["now"]) => unitValue(value, weight);
  const column = (of: "then" | "now", what: "value" | "weight") =>
    lines.map((line) => line[of][what]);
  const flows = (of: "then" | "now") => ({
    values: column(of, "value"),
    volumes: column(of, "weight"),
  });
  return {
    kind: "prices",
    tables: [source.table, book.table(source.volumes).id],
    labels: lines.map(({ label }) => label),
    inputs: [
      { id: "value-before", values: column("then", "value") },
      { id: "weight-before", values: column("then", "weight") },
      { id: "value-now", values: column("now", "value") },
      { id: "weight-now", values: column("now", "weight") },
    ],
    measures: [
      { id: "price-before", values: lines.map((line) => price(line.then)) },
      { id: "price-now", values: lines.map((line) => price(line.now)) },
      {
        id: "price-change",
        values: lines.map((line) => changeOf(price(line.then), price(line.now))),
      },
    ],
    index: unitValueIndex(flows("then"), flows("now")),
  };
}
