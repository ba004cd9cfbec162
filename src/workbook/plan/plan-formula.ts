import type { Language } from "../../language";
import type { FormulaCell, PlanTarget, SheetPlan } from "./sheet-plan";

export interface FormulaRequest {
  blockId: string;
  /** In Excel's invariant form, with commas. */
  formula: string;
  /** What it is expected to give; a matrix where it spills. */
  expected: FormulaCell["expected"];
  /** How Excel shows the numbers that it gives. */
  format?: string;
  language: Language;
  target: PlanTarget;
}

/** Plan of a block that holds one live formula. */
export function planFormula(request: FormulaRequest): SheetPlan {
  const { blockId, formula, expected, format, language, target } = request;
  return {
    blockId,
    title: formula,
    language,
    target,
    regions: [
      {
        at: { row: 0, column: 0 },
        cells: [[{ formula, expected, ...(format !== undefined && { format }) }]],
        formats: [],
        notes: [],
      },
    ],
    charts: [],
    columnWidths: [],
    source: null,
  };
}
