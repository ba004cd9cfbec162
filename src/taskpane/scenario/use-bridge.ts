import { useMemo } from "react";
import {
  bridgeSources,
  pricedLines,
  scenarioGroups,
  scenarioModel,
  scenarioMonths,
  sideItems,
  tradeNtpBridge,
  type TradeFlow,
} from "../../analysis";
import type { Book } from "../../library";
import { useKept } from "../pane-context";

export interface BridgeDraft {
  flow?: TradeFlow;
  year?: number;
  chapter?: string;
  group?: string;
  month?: string;
  item?: string;
  /** Asked for. */
  passThrough?: number;
  share: number;
}

/** The bridge from exports to NTP on the screen, with what there is to choose; nothing comes of it without a pass-through. */
export function useBridge(tradeBook: Book, ntpBook: Book) {
  const [draft, setDraft] = useKept<BridgeDraft>("scenario.bridge", { share: 100 });
  const chosen = useMemo(() => choicesFor(tradeBook, ntpBook, draft), [tradeBook, ntpBook, draft]);
  const { source, year, chapter, model, item } = chosen;
  const { passThrough, share } = draft;
  const bridge = useMemo(
    () =>
      passThrough === undefined
        ? undefined
        : tradeNtpBridge({ source, year, chapter, model, item, passThrough, share }),
    [source, year, chapter, model, item, passThrough, share],
  );
  return {
    ...chosen,
    draft,
    bridge,
    change: (part: Partial<BridgeDraft>) => setDraft((now) => ({ ...now, ...part })),
  };
}

/** What is chosen, or comes first where the books do not have it. */
function choicesFor(tradeBook: Book, ntpBook: Book, draft: BridgeDraft) {
  const one = <T>(known: readonly T[], wanted: T | undefined, usual: T | undefined): T =>
    (wanted !== undefined && known.includes(wanted) ? wanted : (usual ?? known[0])) as T;
  const sources = bridgeSources(tradeBook);
  const flow = one(
    sources.map((each) => each.flow),
    draft.flow,
    undefined,
  );
  const source = sources.find((each) => each.flow === flow) as (typeof sources)[number];
  const years = source.years.filter((each) => pricedLines(source, each).length > 0);
  const year = one(years, draft.year, years.at(-1));
  const chapters = pricedLines(source, year);
  const chapter = one(
    chapters.map(({ key }) => key),
    draft.chapter,
    undefined,
  );
  const groups = scenarioGroups(ntpBook).map(({ id }) => id);
  const group = one(groups, draft.group, undefined);
  const months = scenarioMonths(ntpBook, group);
  const month = one(months, draft.month, months.at(-1));
  const model = scenarioModel(ntpBook, { group, month });
  const prices = new Map(
    sideItems(model.root, "it").map(({ item }) => [item.price, item.label] as const),
  );
  const item = one([...prices.keys()], draft.item, undefined);
  return {
    ...{ sources, flow, source, years, year, chapters, chapter },
    ...{ months, group, month, model, prices, item },
  };
}
