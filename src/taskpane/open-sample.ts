import { sheetTexts, type Language } from "../language";
import { planSample, sampleTable } from "../sheets/sample";
import type { ApplyOutcome } from "../workbook/contract";
import type { PlanTarget } from "../workbook/plan";
import type { PaneServices } from "./services";
import { tableRequest } from "./table-request";

/** Inserts the sample at the selected cell, or on a new sheet when something stands there. */
export async function openSample(
  services: PaneServices,
  language: Language = services.language,
): Promise<ApplyOutcome> {
  const table = services.library.referenceTable(sampleTable);
  const apply = (target: PlanTarget) =>
    services.executor.apply(planSample(table, tableRequest(services, table, language, target)), {
      overwrite: false,
    });
  const selected = await services.executor.selection();
  const outcome = selected.ok ? await apply(selected.value) : undefined;
  if (outcome?.status === "done") return outcome;
  return apply({ newSheet: sheetTexts[language].sampleSheet });
}
