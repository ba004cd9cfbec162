import type { ReactNode } from "react";
import type { TradeFigures } from "../../analysis";
import {
  flowWords,
  periodText,
  tradeAnalysisTexts,
  tradeFigureTexts,
  tradeTexts,
} from "../../language";
import type { Book } from "../../library";
import { figureDecimals, figuresSource, figureWords, planTradeFigures } from "../../sheets/trade";
import { newBlockId } from "../../workbook/plan";
import { ChartFigure, NumberTable } from "../charts";
import { LiveSheetFrame } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Headline, useNumbers } from "../parts";
import type { ShownFigures } from "./figures-choice";

interface FiguresShownProps {
  shown: ShownFigures;
  figures: TradeFigures;
  book: Book;
  fields: ReactNode;
}

/** The same figures as a table in the pane and as a live sheet. */
export function FiguresShown({ shown, figures, book, fields }: FiguresShownProps) {
  const own = useTexts(tradeAnalysisTexts);
  const words = useTexts(tradeFigureTexts);
  const texts = useTexts(tradeTexts);
  const { language } = usePane();
  const { number, compact } = useNumbers();
  const { kind, flow, otherBook, request } = shown;
  const { title, columns: names } = figureWords(request, { book, otherBook }, language);
  const columns = [...figures.inputs, ...figures.measures];
  return (
    <LiveSheetFrame
      plan={(target) =>
        planTradeFigures({
          ...{ blockId: newBlockId("trade-figures"), language, target },
          ...{ figures, choice: request, book, otherBook },
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
        <ChartFigure
          chart={{
            kind: "lines",
            title,
            description: texts.lines(flowWords[flow][language]),
            unit: texts.usd,
            source: figuresSource(figures, { book, otherBook }, language),
            labels: figures.labels.map((label) => periodText(label, language)),
            labelHeader: words.labels.months,
            lines: figures.inputs.map(({ id, values }) => ({
              name: names[id],
              values,
              ...(figures.marks && { marks: figures.marks.map((mark) => mark ?? "") }),
            })),
            fromZero: true,
            text: (value) => number(value, 0),
            axisText: compact,
          }}
        />
      )}
      <NumberTable
        label={title}
        headers={[words.labels[kind], ...columns.map(({ id }) => names[id])]}
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
