import { scenarioPaneTexts } from "../../language";
import { groupName, type Book } from "../../library";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { planScenario } from "../../sheets/scenario";
import { useBook } from "../books";
import { LiveSheetFrame } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Notice, useNumbers, useSpoken } from "../parts";
import { BaseForm } from "./base-form";
import { BreakEven, useBreakEven } from "./break-even";
import { OwnWeightsPart } from "./own-weights";
import { LedgerPart } from "./ledger-part";
import { PricesView } from "./prices-view";
import { ResultBar } from "./result-bar";
import { ResultTable } from "./result-table";
import { SavedList } from "./saved-list";
import { ScenarioCharts } from "./scenario-charts";
import { Tornado } from "./tornado";
import { ShockForm } from "./shock-form";
import { useCompared } from "./use-compared";
import { useOwnWeights } from "./use-own-weights";
import { useScenario } from "./use-scenario";
import { useWorkbookScenarios } from "./use-workbook-scenarios";
import { WeightsNote } from "./weights-note";

/** Price changes and what comes of them. */
export function WhatIfView() {
  return <PricesView open={useBook("ntp")} Content={WhatIf} />;
}

function WhatIf({ book }: { book: Book }) {
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const workbook = useWorkbookScenarios();
  const open = useScenario(book, workbook.kept.weights);
  const weights = useOwnWeights(open.model, workbook);
  const compared = useCompared(open, workbook.kept.scenarios, texts.current);
  const breakEven = useBreakEven(open);
  const { model, scenario, outcome } = open;
  const whole = outcome?.groups.at(-1);
  const spoken = whole && `${texts.indices.ntp} ${number(whole.after.ntp, 2)}`;
  useSpoken(scenario.shocks.length > 0 ? spoken : undefined);
  const plan = (target: PlanTarget) =>
    planScenario({
      blockId: newBlockId("scenario"),
      language,
      target,
      model,
      scenarios: compared.columns.map((column) => column.scenario),
      breakEven: { item: breakEven.item, target: breakEven.target },
    });
  return (
    <LiveSheetFrame
      plan={outcome && plan}
      sheetName={texts.sheet(groupName(book, model.root.id)[language])}
    >
      <BaseForm open={open} />
      {whole && <ResultBar result={whole} />}
      <ShockForm open={open} />
      {outcome && whole ? (
        <>
          <ResultTable result={whole} />
          <ScenarioCharts model={model} outcome={outcome} priceName={open.priceName} />
          <Tornado model={model} priceName={open.priceName} />
          <BreakEven open={open} choice={breakEven} />
        </>
      ) : (
        <Notice intent="warning" title={texts.tooFar} />
      )}
      <SavedList open={open} workbook={workbook} compared={compared} />
      <LedgerPart scenarios={workbook.kept.scenarios} />
      <OwnWeightsPart open={weights} />
      <WeightsNote model={model} setName={weights.setName} />
    </LiveSheetFrame>
  );
}
