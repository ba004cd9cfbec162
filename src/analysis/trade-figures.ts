import {
  coverageRatio,
  percentChange,
  revealedComparativeAdvantage,
  sum,
  tradeBalance,
  tradeIntensity,
  tradeShare,
  unitValue,
  unitValueIndex,
} from "../core";
import { bookGroup, numberOf, type Book } from "../library";
import { memberKey } from "./own-trade";
import { tradeRows } from "./trade-rows";
import { type TradeFlow, tradeSource, type TradeSource } from "./trade-sources";

/** What a column of an analysis of trade shows. */
export type FigureColumnId =
  | "value"
  | "month-change"
  | "year-change"
  | "cumulative"
  | "cumulative-change"
  | "first"
  | "second"
  | "balance"
  | "coverage"
  | "first-share"
  | "second-share"
  | "rca"
  | "intensity"
  | "value-before"
  | "weight-before"
  | "value-now"
  | "weight-now"
  | "price-before"
  | "price-now"
  | "price-change";

export interface FigureColumn {
  id: FigureColumnId;
  /** By line; undefined where there is none. */
  values: readonly (number | undefined)[];
}

/** An analysis of trade: figures as books or the reader's own data have them, and what is computed of them, line by line. */
export interface TradeFigures {
  kind: "months" | "comparison" | "prices";
  /** Ids of the tables that the figures come from, the first one before all. */
  tables: readonly string[];
  /** Months as `2020-01`, or what the lines are called. */
  labels: readonly string[];
  inputs: readonly FigureColumn[];
  measures: readonly FigureColumn[];
  /** Of prices: how the unit values changed together, the year before = 100. */
  index?: number;
}

/** Months of a flow in all, of one book; undefined where it prints no months. */
export function monthlyFigures(book: Book, flow: TradeFlow): TradeFigures | undefined {
  const values = new Map<string, number>();
  const tables: string[] = [];
  for (const { table: name, row, periods } of bookGroup(book, flow).more?.value ?? []) {
    if (!row.includes("{month}") || !periods) continue;
    const table = book.table(name);
    tables.push(table.id);
    table.columns.forEach(({ key }, at) => {
      const period = periods[key];
      if (period === undefined) return;
      for (const line of table.rows) {
        const value = numberOf(line.values[at] ?? "");
        if (/^\d{2}$/.test(line.key) && value !== undefined)
          values.set(period.replace("{month}", line.key), value);
      }
    });
  }
  const [first, last] = [[...values.keys()].sort()[0], [...values.keys()].sort().at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const labels = monthsBetween(first, last);
  const all = labels.map((label) => values.get(label));
  const before = (lag: number) => all.map((_, at) => all[at - lag]);
  const cumulative = labels.map((label, at) => {
    const year = all.slice(at + 1 - Number(label.slice(5)), at + 1);
    const known = year.filter((value) => value !== undefined);
    return at + 1 < Number(label.slice(5)) || known.length < year.length ? undefined : sum(known);
  });
  const changes = (now: readonly (number | undefined)[], then: readonly (number | undefined)[]) =>
    now.map((value, at) => changeOf(then[at], value));
  return {
    kind: "months",
    tables,
    labels,
    inputs: [{ id: "value", values: all }],
    measures: [
      { id: "month-change", values: changes(all, before(1)) },
      { id: "year-change", values: changes(all, before(12)) },
      { id: "cumulative", values: cumulative },
      {
        id: "cumulative-change",
        values: changes(
          cumulative,
          cumulative.map((_, at) => cumulative[at - 12]),
        ),
      },
    ],
  };
}

const changeOf = (then: number | undefined, now: number | undefined): number | undefined =>
  then !== undefined && now !== undefined && then > 0 ? percentChange(then, now) : undefined;

function monthsBetween(first: string, last: string): string[] {
  const at = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1;
  return Array.from({ length: at(last) - at(first) + 1 }, (_, index) => {
    const month = at(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
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
function linesOf({ source, year }: TradeSide): Line[] {
  const at = source.years.indexOf(year);
  return tradeRows(source, "corrected")
    .filter(({ role }) => role === "item")
    .map(({ code, label, values, volumes }) => ({
      key: source.dimension === "hs" && code !== "" ? code : memberKey(label),
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
export function comparedFigures(first: TradeSide, second: TradeSide): TradeFigures {
  const [own, other] = [linesOf(first), linesOf(second)];
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

/** Unit values of a flow in two years, where volumes are printed; a value without a volume has none and is left out. */
export function priceFigures(
  book: Book,
  flow: TradeFlow,
  dimension: TradeSource["dimension"],
  year: number,
): TradeFigures | undefined {
  const source = tradeSource(book, flow, dimension);
  const before = source.years[source.years.indexOf(year) - 1];
  if (source.volumes === undefined || before === undefined) return undefined;
  const then = byKey(linesOf({ source, year: before }));
  const lines = linesOf({ source, year })
    .map((now) => ({ now, then: then.get(now.key) ?? { ...now, value: 0, weight: 0 } }))
    .filter(({ now, then: old }) => [now, old].every((one) => one.value > 0 && one.weight > 0))
    .sort((x, y) => y.now.value - x.now.value);
  if (lines.length === 0) return undefined;
  const price = ({ value, weight }: Line) => unitValue(value, weight);
  const column = (of: "then" | "now", what: "value" | "weight") =>
    lines.map((line) => line[of][what]);
  const flows = (of: "then" | "now") => ({
    values: column(of, "value"),
    volumes: column(of, "weight"),
  });
  return {
    kind: "prices",
    tables: [source.table, book.table(source.volumes).id],
    labels: lines.map(({ now }) => now.label),
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
