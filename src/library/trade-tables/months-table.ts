import { tradeBookTexts as texts } from "../../language";
import type { TradePart } from "../trade-margin";
import type { FlowContext } from "./flow-context";
import { monthColumn } from "./trade-columns";
import { rowsWithTotal } from "./trade-lines";
import type { TradeTable } from "./trade-table";
import { upTo } from "./trade-years";

/** Months across: what the months of a dimension are computed from. */
export function monthsTable(flow: FlowContext, part: TradePart): TradeTable {
  const kind = `${part}-months` as const;
  const margin = flow.margin([part], "value", "month");
  if (!margin) return flow.without(kind, flow.margin([part], "value") ? "month" : part);
  const years = upTo([...new Set(margin.periods.map((one) => one.slice(0, 4)))], flow.figures.year);
  const shown = years.slice(-2);
  const periods = margin.periods.filter((one) => shown.includes(one.slice(0, 4)));
  return flow.made(kind, shown, {
    title: texts.months(flow.names(shown), part),
    unit: texts.usd,
    period: `${periods[0] ?? ""}/${periods.at(-1) ?? ""}`,
    columns: periods.map((period) => monthColumn(period)),
    rows: rowsWithTotal(margin, periods),
  });
}
