import { ntpGroupName, scenarioPaneTexts } from "../../language";
import { newBlockId, planScenario, type PlanTarget } from "../../workbook/plan";
import { LiveSheetFrame } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Section, useNumbers } from "../parts";
import { BreakEven, useBreakEven } from "./break-even";
import { ResultCards } from "./result-cards";
import { SavedList } from "./saved-list";
import { ScenarioCharts } from "./scenario-charts";
import { ShockForm } from "./shock-form";
import { useSaved } from "./use-saved";
import { useScenario } from "./use-scenario";
import { useSpoken } from "./use-spoken";

/** Price changes and what comes of them. */
export function WhatIfView() {
  const texts = useTexts(scenarioPaneTexts);
  const { services, language } = usePane();
  const { number } = useNumbers();
  const open = useScenario();
  const compared = useSaved(open);
  const breakEven = useBreakEven(open);
  const { model, scenario, outcome } = open;
  const whole = outcome.groups.at(-1);
  const spoken = whole && `${texts.indices.ntp} ${number(whole.after.ntp, 2)}`;
  useSpoken(scenario.shocks.length > 0 ? spoken : undefined);
  const plan = (target: PlanTarget) =>
    planScenario({
      blockId: newBlockId("scenario", Math.random()),
      language,
      target,
      dataVersion: services.library.dataVersion(),
      model,
      scenarios: [{ ...scenario, name: texts.current }, ...compared.beside],
      breakEven: { item: breakEven.item, target: breakEven.target },
    });
  return (
    <LiveSheetFrame plan={plan} sheetName={texts.sheet(ntpGroupName(model.root.id)[language])}>
      <ShockForm open={open} />
      <Section heading={texts.results}>{whole && <ResultCards result={whole} />}</Section>
      <ScenarioCharts open={open} />
      <BreakEven open={open} choice={breakEven} />
      <SavedList open={open} compared={compared} />
    </LiveSheetFrame>
  );
}
