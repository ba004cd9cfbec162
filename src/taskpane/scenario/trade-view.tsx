import { counterpartFlow, shockableSources } from "../../analysis";
import { booksTexts, flowWords, tradeScenarioTexts } from "../../language";
import type { Book } from "../../library";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { usualNaming } from "../../sheets";
import { planTradeScenario } from "../../sheets/trade";
import { BookView, useBook } from "../books";
import { LiveSheetFrame } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Headline, useMovement, useNumbers, useSpoken } from "../parts";
import { TradeResults } from "./trade-results";
import { TradeShockForm } from "./trade-shock-form";
import { useTradeScenario } from "./use-trade-scenario";

/** What becomes of a flow of trade when single chapters or countries change. */
export function TradeView() {
  const { noTradeScenario } = useTexts(booksTexts);
  return (
    <BookView
      open={useBook("trade")}
      suits={(book) => shockableSources(book).length > 0}
      lacks={noTradeScenario}
      Content={TradeWhatIf}
    />
  );
}

function TradeWhatIf({ book }: { book: Book }) {
  const texts = useTexts(tradeScenarioTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const moved = useMovement();
  const open = useTradeScenario(book);
  const { scenario, draft } = open;
  const { total, growth, year, source } = scenario;
  const isChanged = draft.shocks.length > 0;
  const figure = `US$ ${number(total.after, 0)}`;
  useSpoken(isChanged ? figure : undefined);
  const plan = (target: PlanTarget) =>
    planTradeScenario({
      blockId: newBlockId("trade-scenario"),
      language,
      target,
      edition: "corrected",
      rowNaming: usualNaming(language),
      scenario,
    });
  return (
    <LiveSheetFrame plan={plan} sheetName={texts.sheet(year)}>
      <TradeShockForm open={open} />
      <Headline
        kicker={texts.totalAfter(year)}
        figure={figure}
        change={
          isChanged
            ? moved({
                change: growth,
                unit: "percent",
                decimals: 2,
                since: `US$ ${number(total.base, 0)}`,
              })
            : texts.unchanged
        }
      >
        {texts.balanceNote(flowWords[counterpartFlow(source.flow)][language])}
      </Headline>
      <TradeResults open={open} />
    </LiveSheetFrame>
  );
}
