import type { TradeNtpBridge } from "../../analysis";
import { tradeBridgeTexts } from "../../language";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";

export interface BridgeRequest extends SheetRequest {
  bridge: TradeNtpBridge;
}

/** What the parts of the sheet need: its words, and where the other parts stand. */
export function bridgeSheet({ bridge, language, target }: BridgeRequest) {
  return {
    bridge,
    language,
    texts: tradeBridgeTexts[language],
    at: stackSections(target, {
      heading: lines(2),
      trade: { columns: ["measure", "then", "now", "change"], rows: 3 },
      assumptions: { columns: ["assumed", "percent"], rows: 2, gap: 0 },
      shock: { columns: ["name", "percent"], lead: 0, header: false, rows: 1 },
      results: { columns: ["index", "base", "after", "points"], rows: 3 },
      items: {
        columns: ["price", "index", "weight", "shock", "after"],
        rows: bridge.items.length,
      },
      notes: lines(3),
    }),
  };
}

export type BridgeSheet = ReturnType<typeof bridgeSheet>;
