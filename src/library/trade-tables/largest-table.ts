import { sum } from "../../core";
import { topListWords, tradeBookTexts as texts } from "../../language";
import type { TradePart } from "../trade-margin";
import type { FlowContext } from "./flow-context";
import { valueAndShare } from "./trade-columns";
import { inPeriod, lineRow, percentOf, printed, totalIn, totalRow } from "./trade-lines";
import type { TradeTable } from "./trade-table";
import { upTo } from "./trade-years";

/** Rows of a list of the largest. */
const listed = 10;

/** The largest of the year with their shares, the others as one. */
export function largestTable(flow: FlowContext, part: TradePart): TradeTable {
  const kind = `${part}-largest` as const;
  const margin = flow.margin([part], "value");
  const [year] = margin ? upTo(margin.periods, flow.figures.year).slice(-1) : [];
  if (!margin || year === undefined) return flow.without(kind, part);
  const ranked = margin.lines
    .filter((line) => inPeriod(line, year) > 0)
    .sort((a, b) => inPeriod(b, year) - inPeriod(a, year));
  const isCut = ranked.length > listed + 1;
  const shown = isCut ? ranked.slice(0, listed) : ranked;
  const total = totalIn(margin, year);
  const others = total - sum(shown.map((line) => inPeriod(line, year)));
  const cells = (value: number) => [printed(value, margin.decimals), percentOf(value, total)];
  return flow.made(kind, [year], {
    title: texts.largest(flow.names([year]), part),
    unit: texts.usdAndPercent,
    period: year,
    columns: valueAndShare(year),
    rows: [
      ...shown.map((line) => lineRow(line, cells(inPeriod(line, year)))),
      ...(isCut
        ? [
            {
              key: "other",
              code: "",
              parent: "",
              label: topListWords.others.id,
              values: cells(others),
            },
          ]
        : []),
      totalRow(cells(total)),
    ],
  });
}
