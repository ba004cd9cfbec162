import { useMemo } from "react";
import { balanceYears, countryBalance, yearlyBalance, type BalanceRow } from "../../analysis";
import { balanceBasis, booksTexts, tradeSheetTexts, tradeTexts } from "../../language";
import type { Book } from "../../library";
import { sourceOfTables } from "../../sheets";
import { planTradeBalance } from "../../sheets/trade";
import { type Bar, ChartFigure, NumberTable } from "../charts";
import { BookView, useBook } from "../books";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, Headline, useNumbers } from "../parts";
import { TradeFrame } from "./trade-frame";

/** Stands for the balance of all years. */
const everyYear = 0;

/** Exports against imports: year by year, or with each country in a year. */
export function BalanceView() {
  const { noBalance } = useTexts(booksTexts);
  return (
    <BookView
      open={useBook("trade")}
      suits={(book) => balancePeriods(book).length > 0}
      lacks={noBalance}
      Content={BalanceOf}
    />
  );
}

/** What a balance can be asked for: every year at once, and the years by country, the last one first. */
const balancePeriods = (book: Book): number[] => [
  ...(book.balance?.years === undefined ? [] : [everyYear]),
  ...balanceYears(book).reverse(),
];

function BalanceOf({ book }: { book: Book }) {
  const texts = useTexts(tradeTexts);
  const sheetTexts = useTexts(tradeSheetTexts);
  const { services, language } = usePane();
  const { number, signed, compact } = useNumbers();
  const [kept, setYear] = useKept<number>("trade.balance", everyYear);
  const periods = useMemo(() => balancePeriods(book), [book]);
  const year = periods.includes(kept) ? kept : (periods[0] ?? everyYear);
  const isYearly = year === everyYear;
  const balance = useMemo(
    () => (isYearly ? yearlyBalance(book) : countryBalance(book, year, "corrected", language)),
    [book, isYearly, year, language],
  );
  const years = useMemo(() => yearlyBalance(book)?.rows.map(({ label }) => label) ?? [], [book]);
  if (!balance) return null;
  const decimals = isYearly ? 2 : 0;
  const rows = isYearly ? balance.rows : tradedCountries(balance.rows);
  const last = balance.rows.at(-1);
  const source = sourceOfTables(book, [balance.table], language);
  const unit = isYearly ? texts.million : texts.usd;
  const bars = rows.map((row): Bar => ({
    label: row.label,
    value: row.balance,
    text: signed(row.balance, decimals),
    ...(row.role === "total" && { weight: "strong" }),
  }));
  return (
    <TradeFrame
      table={() => services.library.table(balance.table, balance.edition)}
      plan={(request) => planTradeBalance({ ...request, balance })}
      sheetName={
        isYearly
          ? sheetTexts.yearlyTitle(rows[0]?.label ?? "", last?.label ?? "")
          : sheetTexts.countryTitle(year)
      }
    >
      <div style={{ marginBottom: "14px" }}>
        <ChoiceField
          label={texts.balanceOf}
          value={year}
          options={periods.map((value) => ({
            value,
            name:
              value === everyYear
                ? texts.byYear(years[0] ?? "", years.at(-1) ?? "")
                : texts.byCountry(value),
          }))}
          onChange={setYear}
        />
      </div>
      {last && (
        <Headline
          kicker={texts.balanceIn(isYearly ? last.label : String(year))}
          figure={
            isYearly ? `${signed(last.balance, 2)} ${unit}` : `US$ ${signed(last.balance, 0)}`
          }
          change={last.balance < 0 ? texts.deficit : texts.surplus}
        >
          {balanceBasis[language]} {isYearly && sheetTexts.balanceDiffers}
        </Headline>
      )}
      {isYearly && (
        <ChartFigure
          chart={{
            kind: "lines",
            title: texts.yearlyTitle,
            description: texts.lines(`${texts.exports}, ${texts.imports}`),
            source,
            labels: rows.map(({ label }) => label),
            labelHeader: texts.year,
            lines: [
              { name: texts.exports, values: rows.map(({ exports }) => exports) },
              { name: texts.imports, values: rows.map(({ imports }) => imports) },
            ],
            fromZero: true,
            text: (value) => number(value, 2),
            axisText: compact,
          }}
        />
      )}
      <ChartFigure
        chart={{
          kind: "bars",
          title: texts.balanceTitle(unit),
          description: texts.largestTogether(
            bars.map(({ label, text }) => `${label}: ${text}`).join("; "),
          ),
          source,
          bars,
          headers: [isYearly ? texts.year : texts.country, texts.balanceOf],
        }}
      />
      <NumberTable
        label={texts.balance}
        headers={[
          isYearly ? texts.year : texts.country,
          texts.exports,
          texts.imports,
          texts.balance,
          ...(isYearly ? [sheetTexts.rounding] : []),
          texts.coverage,
        ]}
        rows={rows.map(({ label, exports, imports, balance: net, rounding, coverage, role }) => ({
          cells: [
            label,
            number(exports, decimals),
            number(imports, decimals),
            number(net, decimals),
            ...(isYearly ? [rounding === 0 ? "" : number(rounding, decimals)] : []),
            coverage === undefined ? "" : number(coverage, 2),
          ],
          strong: role === "total",
        }))}
      />
    </TradeFrame>
  );
}

/** Countries with trade, from the deepest deficit to the largest surplus; the total last. */
const tradedCountries = (rows: readonly BalanceRow[]): BalanceRow[] => [
  ...rows
    .filter(({ role, exports, imports }) => role === "item" && (exports > 0 || imports > 0))
    .sort((a, b) => a.balance - b.balance),
  ...rows.filter(({ role }) => role === "total"),
];
