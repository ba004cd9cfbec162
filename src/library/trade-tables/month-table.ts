import { sum } from "../../core";
import { monthNames, tradeBookTexts as texts } from "../../language";
import type { Row } from "../../table";
import type { FlowContext } from "./flow-context";
import { valueAndShare } from "./trade-columns";
import { inPeriod, percentOf, printed, totalRow } from "./trade-lines";
import type { TradeTable } from "./trade-table";
import { span } from "./trade-years";

/** Months down, the year before and the year across, each with shares. */
export function monthTable(flow: FlowContext): TradeTable {
  const margin = flow.margin([], "value", "month");
  const years = flow.years
    .slice(-2)
    .filter((year) => margin?.periods.some((one) => one.startsWith(year)));
  if (!margin || years.length === 0) return flow.without("month", "month");
  const of = (year: string, month: string) => {
    const line = margin.lines[0];
    return line ? inPeriod(line, `${year}-${month}`) : 0;
  };
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
  const totals = years.map((year) => sum(months.map((month) => of(year, month))));
  return flow.made("month", years, {
    title: texts.series(flow.names(years), "value", "month"),
    unit: texts.usdAndPercent,
    period: span(years),
    columns: years.flatMap(valueAndShare),
    rows: [
      ...months.map((month, at): Row => ({
        key: month,
        code: "",
        parent: "",
        label: monthNames.id[at] ?? month,
        values: years.flatMap((year, place) => [
          printed(of(year, month), margin.decimals),
          percentOf(of(year, month), totals[place] ?? 0),
        ]),
      })),
      totalRow(
        totals.flatMap((total) => [printed(total, margin.decimals), percentOf(total, total)]),
      ),
    ],
  });
}
