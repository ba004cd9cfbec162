import { type Bilingual, tradeBookTexts as texts } from "../../language";
import type { Column, Row } from "../../table";
import { type TradeMargin, tradeMargin, type TradePart } from "../trade-margin";
import { lineRow, linesByKey, printed, totalIn, totalRow, valueOfKey } from "./trade-lines";
import {
  flowsOfSets,
  type TradeFigures,
  type TradeKind,
  type TradeNeed,
  type TradeTable,
} from "./trade-table";
import { partialNotes, span, upTo } from "./trade-years";

/** Exports against imports: by year, and with each country. */
export function balanceTables(figures: TradeFigures): TradeTable[] {
  const { sets, year } = figures;
  const exports = flowsOfSets(sets).find((flow) => flow !== "imports");
  const hasImports = flowsOfSets(sets).includes("imports");
  const lacks: TradeNeed[] = [
    ...(exports ? [] : (["exports"] as const)),
    ...(hasImports ? [] : (["imports"] as const)),
  ];
  if (!exports || !hasImports)
    return [without("balance-years", lacks), without("balance-countries", lacks)];
  const sides = (parts: readonly TradePart[]) =>
    [exports, "imports" as const].map((flow) => tradeMargin(sets, flow, parts, "value", "year"));
  const [sold, bought] = sides([]);
  const [soldTo, boughtFrom] = sides(["country"]);
  const notes = (years: readonly string[]) => [
    ...partialNotes(sets, exports, years),
    ...partialNotes(sets, "imports", years),
  ];
  return [
    sold && bought
      ? yearsTable(figures, sold, bought, notes)
      : without("balance-years", ["exports", "imports"]),
    soldTo && boughtFrom
      ? countriesTable(figures, soldTo, boughtFrom, notes, year)
      : without("balance-countries", ["country"]),
  ];
}

const without = (kind: TradeKind, lacks: readonly TradeNeed[]): TradeTable => ({
  name: kind,
  kind,
  lacks,
});

const commonYears = (sold: TradeMargin, bought: TradeMargin, year: string): string[] =>
  upTo(
    sold.periods.filter((one) => bought.periods.includes(one)),
    year,
  );

type NotesOf = (years: readonly string[]) => Bilingual[];

/** In million US dollars; each balance is taken from unrounded dollars. */
function yearsTable(
  { region, year }: TradeFigures,
  sold: TradeMargin,
  bought: TradeMargin,
  notes: NotesOf,
): TradeTable {
  const years = commonYears(sold, bought, year);
  if (years.length === 0) return without("balance-years", ["exports", "imports"]);
  const million = (value: number) => (value / 1e6).toFixed(2).replace(/^-(?=[0.]+$)/, "");
  return {
    name: "balance-years",
    kind: "balance-years",
    lacks: [],
    table: {
      title: texts.balanceYears(region, years[0] ?? "", years.at(-1) ?? ""),
      unit: texts.millionUsd,
      period: span(years),
      columns: [
        { key: "export_million_usd", title: { id: "Ekspor", en: "Exports" }, unit: "million_usd" },
        { key: "import_million_usd", title: { id: "Impor", en: "Imports" }, unit: "million_usd" },
        { key: "balance_million_usd", title: { id: "Neraca", en: "Balance" }, unit: "million_usd" },
      ],
      rows: years.map((one): Row => {
        const [exports, imports] = [totalIn(sold, one), totalIn(bought, one)];
        return {
          key: one,
          code: "",
          parent: "",
          label: one,
          values: [million(exports), million(imports), million(exports - imports)],
        };
      }),
      notes: notes(years),
    },
  };
}

function countriesTable(
  { region }: TradeFigures,
  sold: TradeMargin,
  bought: TradeMargin,
  notes: NotesOf,
  year: string,
): TradeTable {
  const years = commonYears(sold, bought, year).slice(-2);
  if (years.length === 0) return without("balance-countries", ["exports", "imports"]);
  const decimals = Math.max(sold.decimals, bought.decimals);
  const [soldBy, boughtBy] = [linesByKey(sold), linesByKey(bought)];
  const keys = [...new Set([...soldBy.keys(), ...boughtBy.keys()])];
  const last = years.at(-1) ?? "";
  const size = (key: string) => valueOfKey(soldBy, key, last) + valueOfKey(boughtBy, key, last);
  const cells = (exports: number, imports: number) =>
    [exports, imports, exports - imports].map((value) => printed(value, decimals));
  return {
    name: "balance-countries",
    kind: "balance-countries",
    lacks: [],
    table: {
      title: texts.balanceCountries(region, years[0] ?? "", last),
      unit: texts.usd,
      period: span(years),
      columns: years.flatMap((one): Column[] =>
        (["exports", "imports", "balance"] as const).map((side) => ({
          key: `${side.replace(/s$/, "")}_usd_${one}`,
          title: texts[side](one),
          unit: "usd",
        })),
      ),
      rows: [
        ...keys
          .filter((key) =>
            years.some(
              (one) => valueOfKey(soldBy, key, one) !== 0 || valueOfKey(boughtBy, key, one) !== 0,
            ),
          )
          .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
          .flatMap((key) => {
            const line = soldBy.get(key) ?? boughtBy.get(key);
            return line
              ? [
                  lineRow(
                    line,
                    years.flatMap((one) =>
                      cells(valueOfKey(soldBy, key, one), valueOfKey(boughtBy, key, one)),
                    ),
                  ),
                ]
              : [];
          }),
        totalRow(years.flatMap((one) => cells(totalIn(sold, one), totalIn(bought, one)))),
      ],
      notes: notes(years),
    },
  };
}
