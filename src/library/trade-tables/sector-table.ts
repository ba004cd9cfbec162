import { sectorTotals, sum } from "../../core";
import { sectorTitle, tradeBookTexts as texts } from "../../language";
import type { Row } from "../../table";
import type { FlowContext } from "./flow-context";
import { valueAndShare } from "./trade-columns";
import { inPeriod, percentOf, printed, totalRow } from "./trade-lines";
import type { TradeTable } from "./trade-table";
import { span, upTo } from "./trade-years";

/** Sectors, which chapters are counted into. */
export function sectorTable(flow: FlowContext): TradeTable {
  const margin = flow.margin(["hs"], "value");
  if (!margin) return flow.without("sector", "hs");
  const years = upTo(margin.periods, flow.figures.year).slice(-2);
  const codes = margin.lines.map(({ members }) => (members[0]?.key ?? "").slice(2));
  const known = margin.lines.filter((_, at) => /^(?!00)\d{2}$/.test(codes[at] ?? ""));
  if (known.length === 0) return flow.without("sector", "hs");
  const all = years.map((year) =>
    known.some((line) => inPeriod(line, year) > 0)
      ? sectorTotals(
          known.map(({ members }) => (members[0]?.key ?? "").slice(2)),
          known.map((line) => Math.max(0, inPeriod(line, year))),
        )
      : [],
  );
  const sectors = all.find((one) => one.length > 0) ?? [];
  const totals = all.map((one) => sum(one.map(({ value }) => value)));
  return flow.made("sector", years, {
    title: texts.series(flow.names(years), "value", "sector"),
    unit: texts.usdAndPercent,
    period: span(years),
    columns: years.flatMap(valueAndShare),
    rows: [
      ...sectors.map(({ sector }, at): Row => ({
        key: sector,
        code: "",
        parent: "",
        label: sectorTitle(sector, "id"),
        values: years.flatMap((_, place) => {
          const value = all[place]?.[at]?.value ?? 0;
          return [printed(value, margin.decimals), percentOf(value, totals[place] ?? 0)];
        }),
      })),
      totalRow(
        totals.flatMap((total) => [printed(total, margin.decimals), percentOf(total, total)]),
      ),
    ],
  });
}
