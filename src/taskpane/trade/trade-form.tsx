import { flowsOf } from "../../analysis";
import { dimensionTitle, flowWords, tradeTexts } from "../../language";
import type { Book, Edition } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, WideField } from "../parts";
import { changedChoice, dimensionsOf, topCounts, yearsOf, type TradeChoice } from "./trade-choice";

interface TradeFormProps {
  book: Book;
  choice: TradeChoice;
  onChange: (choice: TradeChoice) => void;
}

/** Which trade, by what, of which year, compared with which. */
export function TradeForm({ book, choice, onChange }: TradeFormProps) {
  const texts = useTexts(tradeTexts);
  const { language } = usePane();
  const change = (part: Partial<TradeChoice>) => onChange(changedChoice(book, choice, part));
  const years = yearsOf(book, choice.flow, choice.dimension);
  const named = (year: number) => ({ value: year, name: String(year) });
  const others = years.filter((year) => year !== choice.year).reverse();
  const editions: { value: Edition; name: string }[] = [
    { value: "corrected", name: texts.corrected },
    { value: "published", name: texts.published },
  ];
  return (
    <FieldGrid>
      <WideField>
        <ChoiceField
          label={texts.flow}
          value={choice.flow}
          options={flowsOf(book).map((value) => ({ value, name: flowWords[value][language] }))}
          onChange={(flow) => change({ flow })}
        />
      </WideField>
      <WideField>
        <ChoiceField
          label={texts.dimension}
          value={choice.dimension}
          options={dimensionsOf(book, choice.flow).map((value) => ({
            value,
            name: dimensionTitle(value, language),
          }))}
          onChange={(dimension) => change({ dimension })}
        />
      </WideField>
      <ChoiceField
        label={texts.year}
        value={choice.year}
        options={[...years].reverse().map(named)}
        onChange={(year) => change({ year })}
      />
      <ChoiceField
        label={texts.compared}
        value={choice.previousYear ?? 0}
        options={
          choice.previousYear === undefined
            ? [{ value: 0, name: texts.nothing }, ...others.map(named)]
            : others.map(named)
        }
        onChange={(year) => {
          if (year > 0) change({ previousYear: year });
        }}
      />
      <ChoiceField
        label={texts.listed}
        value={choice.top}
        options={topCounts.map(named)}
        onChange={(top) => change({ top })}
      />
      <ChoiceField
        label={texts.edition}
        value={choice.edition}
        options={editions}
        onChange={(edition) => change({ edition })}
      />
    </FieldGrid>
  );
}
