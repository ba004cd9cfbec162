import { type ReactNode, useMemo } from "react";
import {
  comparedFigures,
  type FigureColumnId,
  flowsOf,
  monthlyFigures,
  priceFigures,
  type TradeDimension,
  type TradeFigures,
  type TradeFlow,
  tradeSource,
  tradeSources,
} from "../../analysis";
import {
  booksTexts,
  dimensionTitle,
  dimensionWords,
  flowWords,
  periodText,
  tradeAnalysisTexts,
  tradeFigureTexts,
  tradeTexts,
} from "../../language";
import type { Book } from "../../library";
import { sourceOfTables } from "../../sheets";
import { figureDecimals, planTradeFigures } from "../../sheets/trade";
import { newBlockId } from "../../workbook/plan";
import { BookView, useBook } from "../books";
import { LineChart, NumberTable } from "../charts";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, Headline, Notice, useNumbers, WideField } from "../parts";
import { dimensionsOf, yearsOf } from "./trade-choice";

const kinds = ["months", "comparison", "prices"] as const;

/** What is asked of the books; what they do not have is replaced by what they have. */
interface FiguresChoice {
  kind: (typeof kinds)[number];
  flow: TradeFlow;
  dimension: TradeDimension;
  year: number;
  other: { book: string; flow: TradeFlow; year: number };
}

/** Trade month by month, against another flow or book, and by price and volume. */
export function FiguresView() {
  const { noTrade } = useTexts(booksTexts);
  return (
    <BookView
      open={useBook("trade")}
      suits={(book) => tradeSources(book).length > 0}
      lacks={noTrade}
      Content={FiguresOf}
    />
  );
}

const first: FiguresChoice = {
  kind: "months",
  flow: "imports",
  dimension: "country",
  year: NaN,
  other: { book: "", flow: "exports-by-port", year: NaN },
};

const oneOf = <T,>(all: readonly T[], wanted: T): T =>
  all.includes(wanted) ? wanted : (all.at(-1) as T);

function FiguresOf({ book }: { book: Book }) {
  const texts = useTexts(tradeTexts);
  const own = useTexts(tradeAnalysisTexts);
  const { language } = usePane();
  const [kept, keep] = useKept<FiguresChoice>("trade.figures", first);
  const books = useBook("trade")?.books ?? [];
  const shown = useShown(book, books, kept);
  const { kind, flow, dimension, year, other, otherBook, years } = shown;
  const change = (part: Partial<FiguresChoice>) => keep((now) => ({ ...now, ...part }));
  const changeOther = (part: Partial<FiguresChoice["other"]>) =>
    change({ other: { ...other, ...part } });
  const named = (value: number) => ({ value, name: String(value) });
  const flowOptions = (of: Book) =>
    flowsOf(of).map((value) => ({ value, name: flowWords[value][language] }));
  const fields = (
    <FieldGrid>
      <WideField>
        <ChoiceField
          label={own.analysis}
          value={kind}
          options={kinds.map((value) => ({ value, name: own.kinds[value] }))}
          onChange={(next) => change({ kind: next })}
        />
      </WideField>
      <WideField>
        <ChoiceField
          label={texts.flow}
          value={flow}
          options={flowOptions(book)}
          onChange={(next) => change({ flow: next })}
        />
      </WideField>
      {kind !== "months" && (
        <>
          <ChoiceField
            label={texts.dimension}
            value={dimension}
            options={shown.dimensions.map((value) => ({
              value,
              name: dimensionTitle(value, language),
            }))}
            onChange={(next) => change({ dimension: next })}
          />
          <ChoiceField
            label={texts.year}
            value={year}
            options={[...years].reverse().map(named)}
            onChange={(next) => change({ year: next })}
          />
        </>
      )}
      {kind === "comparison" && (
        <>
          <WideField>
            <ChoiceField
              label={own.against}
              value={otherBook.id}
              options={books.map((one) => ({
                value: one.id,
                name: `${one.shortName[language]} · ${one.year}`,
              }))}
              onChange={(next) => changeOther({ book: next })}
            />
          </WideField>
          <ChoiceField
            label={own.otherFlow}
            value={other.flow}
            options={flowOptions(otherBook)}
            onChange={(next) => changeOther({ flow: next })}
          />
          <ChoiceField
            label={own.otherYear}
            value={other.year}
            options={[...shown.otherYears].reverse().map(named)}
            onChange={(next) => changeOther({ year: next })}
          />
        </>
      )}
    </FieldGrid>
  );
  const { figures } = shown;
  if (!figures)
    return (
      <div style={{ padding: "0 12px 12px" }}>
        {fields}
        <Notice intent="info" title={own.lacks[kind]} />
      </div>
    );
  return <Shown shown={shown} figures={figures} book={book} fields={fields} />;
}

function useShown(book: Book, books: readonly Book[], kept: FiguresChoice) {
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
    const figures = (): TradeFigures | undefined => {
      if (kept.kind === "months") return monthlyFigures(book, flow);
      if (kept.kind === "prices") return priceFigures(book, flow, dimension, year);
      if (otherYears.length === 0) return undefined;
      return comparedFigures(
        { source: tradeSource(book, flow, dimension), year },
        { source: tradeSource(otherBook, otherFlow, dimension), year: other.year },
      );
    };
    return {
      ...{ kind: kept.kind, flow, dimension, dimensions, years, year },
      ...{ other, otherBook, otherYears },
      figures: figures(),
    };
  }, [book, books, kept]);
}

interface ShownProps {
  shown: ReturnType<typeof useShown>;
  figures: TradeFigures;
  book: Book;
  fields: ReactNode;
}

/** The same figures as a table in the pane and as a live sheet. */
function Shown({ shown, figures, book, fields }: ShownProps) {
  const own = useTexts(tradeAnalysisTexts);
  const words = useTexts(tradeFigureTexts);
  const texts = useTexts(tradeTexts);
  const { language } = usePane();
  const { number, compact } = useNumbers();
  const { kind, flow, dimension, year, other, otherBook } = shown;
  const sideName = (of: Book, ofFlow: TradeFlow, at: number) =>
    [
      flowWords[ofFlow][language],
      ...(otherBook.id === book.id ? [] : [of.region.name || of.shortName[language]]),
      String(at),
    ].join(", ");
  const headers: Partial<Record<FigureColumnId, string>> =
    kind === "comparison"
      ? { first: sideName(book, flow, year), second: sideName(otherBook, other.flow, other.year) }
      : {};
  const title = [
    own.kinds[kind],
    kind === "comparison" ? `${headers.first} / ${headers.second}` : flowWords[flow][language],
    ...(kind === "months" ? [] : [dimensionWords[dimension][language]]),
    ...(kind === "prices" ? [String(year)] : []),
  ].join(": ");
  const columns = [...figures.inputs, ...figures.measures];
  const nameOf = (id: FigureColumnId) => headers[id] ?? words.columns[id];
  const involved = kind === "comparison" && otherBook.id !== book.id ? [book, otherBook] : [book];
  const source = involved.map((one) => sourceOfTables(one, figures.tables, language)).join("; ");
  return (
    <LiveSheetFrame
      plan={(target) =>
        planTradeFigures({
          ...{ blockId: newBlockId("trade-figures"), language, target },
          ...{ figures, title, headers, source },
        })
      }
      sheetName={own.kinds[kind]}
      isAtSelection
    >
      {fields}
      {figures.index !== undefined && (
        <Headline kicker={words.index} figure={number(figures.index, 2)}>
          {words.units.prices}
        </Headline>
      )}
      {kind === "months" && (
        <LineChart
          title={title}
          description={texts.lines(flowWords[flow][language])}
          labels={figures.labels.map((label) => periodText(label, language))}
          labelHeader={words.labels.months}
          series={figures.inputs.map(({ id, values }) => ({
            name: nameOf(id),
            values: values.map((value) => value ?? 0),
          }))}
          text={(value) => number(value, 0)}
          axisText={compact}
        />
      )}
      <NumberTable
        label={title}
        headers={[words.labels[kind], ...columns.map(({ id }) => nameOf(id))]}
        rows={figures.labels.map((label, line) => ({
          cells: [
            kind === "months" ? periodText(label, language) : label,
            ...columns.map(({ id, values }) => {
              const value = values[line];
              return value === undefined ? "" : number(value, figureDecimals(id));
            }),
          ],
        }))}
      />
      {figures.index === undefined && <p>{words.units[kind]}</p>}
    </LiveSheetFrame>
  );
}
