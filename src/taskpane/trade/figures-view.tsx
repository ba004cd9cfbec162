import { flowsOf, tradeSources } from "../../analysis";
import {
  booksTexts,
  dimensionTitle,
  flowWords,
  tradeAnalysisTexts,
  tradeTexts,
} from "../../language";
import type { Book } from "../../library";
import { BookView, useBook } from "../books";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, Notice, WideField } from "../parts";
import { type FiguresChoice, figureKinds, firstFigures, useFigures } from "./figures-choice";
import { FiguresShown } from "./figures-shown";

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

function FiguresOf({ book }: { book: Book }) {
  const texts = useTexts(tradeTexts);
  const own = useTexts(tradeAnalysisTexts);
  const { language } = usePane();
  const [kept, keep] = useKept("trade.figures", firstFigures);
  const books = useBook("trade")?.books ?? [];
  const shown = useFigures(book, books, kept, language);
  const { kind, flow, dimension, year, other, otherBook, years, items, item } = shown;
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
          options={figureKinds.map((value) => ({ value, name: own.kinds[value] }))}
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
      {items.length > 0 && (
        <WideField>
          <ChoiceField
            label={own.item}
            value={item}
            options={[
              { value: "", name: own.allItems },
              ...items.map(({ id, label }) => ({ value: id, name: label })),
            ]}
            onChange={(next) => change({ item: next })}
          />
        </WideField>
      )}
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
  return <FiguresShown shown={shown} figures={figures} book={book} fields={fields} />;
}
