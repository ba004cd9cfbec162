import type { Part, Step, StepName } from "../../analysis/explanation";
import { arithmeticText, explanationTexts } from "../../language";
import type { SheetPlan } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import { headingLines, live, section, sheetPlan, text, type SheetRequest } from "../sheet-section";

const columns = ["step", "arithmetic", "value"] as const;

export interface ExplanationRequest extends SheetRequest {
  /** Of the function, with its namespace. */
  name: string;
  steps: readonly Step<StepName>[];
}

/** Plan of a sheet with the steps of a function on given numbers; each value is a formula of its step. */
export function planExplanation(request: ExplanationRequest): SheetPlan {
  const { language, target, name, steps } = request;
  const texts = explanationTexts[language];
  const title = texts.title(name);
  const at = stackSections(target, {
    heading: lines(2),
    steps: { columns, lead: 0, rows: steps.length },
  });
  const formulaOf = (parts: readonly Part[]) =>
    parts.map((part) => written(part, (step) => at.steps.cell("value", step))).join("");
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, texts.how]),
      ...section(at.steps, {
        headers: texts.columns,
        rows: steps.map((step, line) => ({
          step: text(`${texts.stepResult(line + 1)} ${stepLabel(step, texts)}`),
          arithmetic: text(arithmeticText(step.parts, language)),
          value: live(formulaOf(step.parts), step.value, "#,##0.00####"),
        })),
      }),
    ],
    columnWidths: [250, 420, 120],
  });
}

/** What a step finds, with the item or period that it is about. */
const stepLabel = ({ name, place }: Step<StepName>, texts: (typeof explanationTexts)["en"]) =>
  place === undefined ? texts.names[name] : texts.placed(texts.names[name], place);

const operators: Readonly<Record<string, string>> = { "×": "*", "−": "-" };

function written(part: Part, cellOf: (step: number) => string): string {
  if (typeof part === "object") return cellOf(part.step);
  if (typeof part === "string") return operators[part] ?? part;
  return part < 0 ? `(${part})` : String(part);
}
