import {
  bothSides,
  type Decomposition,
  type ScenarioModel,
  type WeightedItem,
} from "../../analysis";
import { changeSheetTexts, ntpPriceName, periodText } from "../../language";
import { groupName, type RowNaming } from "../../library";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";

export interface DecompositionSheetRequest extends SheetRequest {
  rowNaming?: RowNaming;
  decomposition: Decomposition;
  /** The group in both months, as the decomposition saw it. */
  from: ScenarioModel;
  to: ScenarioModel;
}

/** Lines of the summary, in order. */
export const summaryLines = ["printed", "recomputed", "residual"] as const;

/** What the parts of the sheet need: its words, its items, and where the other parts stand. */
export function decompositionSheet(request: DecompositionSheetRequest) {
  const { decomposition, from, language, rowNaming, target } = request;
  const { received, paid } = bothSides(from.root);
  const items = [...received, ...paid];
  return {
    ...request,
    items,
    itemName: ({ price, label }: WeightedItem["item"]) =>
      rowNaming ? ntpPriceName(price, label)[language] : label,
    /** First line and number of lines of each side. */
    sides: { it: [0, received.length], ib: [received.length, paid.length] } as const,
    texts: changeSheetTexts[language],
    months: {
      from: periodText(decomposition.from, language),
      to: periodText(decomposition.to, language),
    },
    at: stackSections(target, {
      // Title, method, estimated items, source.
      heading: lines(4),
      summary: { columns: ["label", "from", "to", "change"], rows: summaryLines.length },
      contributions: {
        columns: ["code", "item", "points", "side"],
        // The last row is the sum.
        rows: decomposition.contributions.length + 1,
      },
      items: {
        columns: ["group", "code", "item", "from", "to", "weight", "low", "high", "points"],
        rows: items.length,
      },
    }),
  };
}

export type DecompositionSheet = ReturnType<typeof decompositionSheet>;

export const estimatedNames = ({
  decomposition,
  language,
  from,
  items,
  itemName,
}: DecompositionSheet) =>
  items
    .filter(({ item }) => decomposition.estimated.includes(`${item.group} ${item.key}`))
    .map(({ item }) => `${groupName(from.book, item.group)[language]}: ${itemName(item)}`);
