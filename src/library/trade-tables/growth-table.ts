import { growthContribution, sum, tradeGrowth } from "../../core";
import { tradeBookTexts as texts } from "../../language";
import type { TradePart } from "../trade-margin";
import type { FlowContext } from "./flow-context";
import { yearColumn } from "./trade-columns";
import { inPeriod, lineRow, orderedLines, printed, totalIn, totalRow } from "./trade-lines";
import type { TradeTable } from "./trade-table";
import { span, upTo } from "./trade-years";

/** The year before, the year, its change and its contributions to that of the total. */
export function growthTable(flow: FlowContext, part: TradePart): TradeTable {
  const kind = `${part}-growth` as const;
  const margin = flow.margin([part], "value");
  if (!margin) return flow.without(kind, part);
  const years = upTo(margin.periods, flow.figures.year).slice(-2);
  const [before = "", now = ""] = years;
  const total = totalIn(margin, before);
  if (years.length < 2 || !(total > 0)) return flow.without(kind, "earlier-year");
  const lines = orderedLines(margin, years);
  const contributions = growthContribution(
    lines.map((line) => inPeriod(line, before)),
    lines.map((line) => inPeriod(line, now)),
  );
  const cells = (first: number, second: number, contribution: number) => [
    printed(first, margin.decimals),
    printed(second, margin.decimals),
    first > 0
      ? tradeGrowth(first, second)
          .toFixed(2)
          .replace(/^-(?=[0.]+$)/, "")
      : "",
    contribution.toFixed(2).replace(/^-(?=[0.]+$)/, ""),
  ];
  return flow.made(kind, years, {
    title: texts.growth(flow.names(years), part),
    unit: texts.usdAndPercent,
    period: span(years),
    columns: [
      ...years.map((year) => yearColumn(year, "usd")),
      { key: "change_pct", title: texts.change, unit: "percent" },
      { key: "contribution_points", title: texts.contribution, unit: "poin persen" },
    ],
    rows: [
      ...lines.map((line, at) =>
        lineRow(
          line,
          cells(inPeriod(line, before), inPeriod(line, now), contributions[at] as number),
        ),
      ),
      totalRow(cells(total, totalIn(margin, now), sum(contributions))),
    ],
  });
}
