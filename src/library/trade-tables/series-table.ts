import { tradeBookTexts as texts } from "../../language";
import type { TradeMeasureId, TradePart } from "../trade-margin";
import type { FlowContext } from "./flow-context";
import { yearColumn } from "./trade-columns";
import { rowsWithTotal } from "./trade-lines";
import type { TradeNeed, TradeTable } from "./trade-table";
import { span, upTo } from "./trade-years";

/** Years that a table of many years shows. */
const mostYears = 4;

/** Value by year, or volume. */
export function seriesTable(
  flow: FlowContext,
  part: TradePart,
  measure: TradeMeasureId,
): TradeTable {
  const kind = `${part}-${measure}` as const;
  const margin = flow.margin([part], measure);
  if (!margin) return flow.without(kind, ...missing(flow, part, measure));
  const years = upTo(margin.periods, flow.figures.year).slice(-mostYears);
  return flow.made(kind, years, {
    title: texts.series(flow.names(years), measure, part),
    unit: measure === "value" ? texts.usd : texts.kg,
    period: span(years),
    columns: years.map((year) => yearColumn(year, measure === "value" ? "usd" : "kg")),
    rows: rowsWithTotal(margin, years),
  });
}

function missing(flow: FlowContext, part: TradePart, measure: TradeMeasureId): TradeNeed[] {
  return [
    ...(flow.margin([part], "value") || flow.margin([part], "weight") ? [] : [part]),
    ...(measure === "weight" && !flow.margin([], "weight") ? (["weight"] as const) : []),
  ];
}
