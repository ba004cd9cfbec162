import { unitValue, unitValueIndex } from "../core";

import type { Book, Language } from "../library";
import type { TradeFigures } from "./trade-figure-columns";
import { byKey, linesOf } from "./trade-lines";
import { changeOf } from "./trade-months";
import { type TradeFlow, type TradeSource, tradeSource } from "./trade-sources";

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
