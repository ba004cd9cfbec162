import { counterpartFlow } from "../../analysis";
import { flowWords, tradeScenarioTexts } from "../../language";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { planTradeScenario } from "../../sheets/trade";
import { LiveSheetFrame } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Headline, useNumbers } from "../parts";
import { TradeResults } from "./trade-results";
import { TradeShockForm } from "./trade-shock-form";
import { useSpoken } from "./use-spoken";
import { useTradeScenario } from "./use-trade-scenario";

/** What becomes of a flow of trade when single chapters or countries change. */
export function TradeView() {
  const texts = useTexts(tradeScenarioTexts);
  const { services, language } = usePane();
  const { number, signed } = useNumbers();
  const open = useTradeScenario();
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
      dataVersion: services.library.dataVersion(),
      edition: "corrected",
      scenario,
    });
  return (
    <LiveSheetFrame plan={plan} sheetName={texts.sheet(year)}>
      <TradeShockForm open={open} />
      <Headline
        kicker={texts.totalAfter(year)}
        figure={figure}
        change={isChanged ? texts.from(signed(growth, 2), number(total.base, 0)) : texts.unchanged}
      >
        {texts.balanceNote(flowWords[counterpartFlow(source.flow)][language])}
      </Headline>
      <TradeResults open={open} />
    </LiveSheetFrame>
  );
}
