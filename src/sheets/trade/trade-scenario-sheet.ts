import type { TradeScenario } from "../../analysis";
import { changeSheetTexts } from "../../language";
import type { Edition, RowNaming } from "../../library";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";

export interface TradeScenarioSheetRequest extends SheetRequest {
  edition: Edition;
  scenario: TradeScenario;
  rowNaming?: RowNaming;
}

/** Lines of the totals, in order. */
export const totalLines = ["total", "growth", "counterpart", "balance", "hhi", "cr3"] as const;
export type TotalLine = (typeof totalLines)[number];

/** What the parts of the sheet need: its words, its rows, and where the other parts stand. */
export function tradeScenarioSheet({ scenario, language, target }: TradeScenarioSheetRequest) {
  // Largest first: the chart shows the top of the list.
  const rows = [...scenario.rows].sort((a, b) => b.base - a.base);
  return {
    scenario,
    texts: changeSheetTexts[language],
    rows,
    at: stackSections(target, {
      // Title, method, source.
      heading: lines(3),
      totals: { columns: ["measure", "blank", "base", "after"], rows: totalLines.length, gap: 2 },
      rows: {
        columns: [
          ...(["code", "item", "base", "shock", "after"] as const),
          ...(["baseShare", "share", "contribution"] as const),
        ],
        rows: rows.length,
      },
    }),
  };
}

export type TradeScenarioSheet = ReturnType<typeof tradeScenarioSheet>;
