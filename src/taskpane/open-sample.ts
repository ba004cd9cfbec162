import { sheetTexts, type Language } from "../language";
import { blockRequest } from "../sheets";
import { planSample, sampleTable } from "../sheets/sample";
import type { Answer, Applied } from "../workbook/contract";
import type { PlanTarget, SheetPlan } from "../workbook/plan";
import type { PaneServices } from "./services";

/** Plan of the sample with the table of the pane's library. */
export function samplePlan(
  { library }: Pick<PaneServices, "library">,
  language: Language,
  target: PlanTarget,
): SheetPlan {
  const table = library.table(sampleTable(library) ?? "");
  return planSample(table, blockRequest({ library }, table, language, target));
}

/** Inserts the sample at the selected cell, or on a new sheet when something is there. */
export async function openSample(
  services: PaneServices,
  language: Language = services.language,
): Promise<Answer<Applied>> {
  const apply = (target: PlanTarget) =>
    services.executor.apply(samplePlan(services, language, target), { overwrite: false });
  const selected = await services.executor.selection();
  const answer = selected.ok ? await apply(selected.value) : selected;
  if (answer.ok && answer.value.status === "inserted") return answer;
  return apply({ newSheet: sheetTexts[language].sampleSheet });
}
