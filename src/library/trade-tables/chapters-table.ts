import { sum } from "../../core";
import { tradeBookTexts as texts } from "../../language";
import type { MarginLine } from "../trade-margin";
import type { FlowContext } from "./flow-context";
import { inPeriod, keyOf, lineRow, linesByKey, printed, totalRow, valueOfKey } from "./trade-lines";
import type { TradeTable } from "./trade-table";
import { upTo } from "./trade-years";

/** Chapters within each port or country, with volume where there is weight. */
export function chaptersTable(flow: FlowContext, part: "port" | "country"): TradeTable {
  const kind = `${part}-hs` as const;
  const margin = flow.margin([part, "hs"], "value");
  const [year] = margin ? upTo(margin.periods, flow.figures.year).slice(-1) : [];
  if (!margin || year === undefined) {
    const missing = ([part, "hs"] as const).filter((one) => !flow.margin([one], "value"));
    return flow.without(kind, ...(missing.length > 0 ? missing : ([part, "hs"] as const)));
  }
  const weights = flow.margin([part, "hs"], "weight");
  const lines = margin.lines.filter((line) => inPeriod(line, year) !== 0);
  const weightOf = linesByKey(weights);
  const cells = (own: readonly MarginLine[]) => [
    ...(weights
      ? [printed(sum(own.map((line) => valueOfKey(weightOf, keyOf(line), year))), weights.decimals)]
      : []),
    printed(sum(own.map((line) => inPeriod(line, year))), margin.decimals),
  ];
  const groups = groupsOf(lines);
  const size = (own: readonly MarginLine[]) => sum(own.map((line) => inPeriod(line, year)));
  groups.sort((a, b) => size(b) - size(a));
  return flow.made(kind, [year], {
    title: texts.chapters(flow.names([year]), part, weights !== undefined),
    unit: weights ? texts.kgAndUsd : texts.usd,
    period: year,
    columns: [
      ...(weights ? [{ key: "volume_kg", title: texts.weight, unit: "kg" }] : []),
      { key: "value_usd", title: texts.value(year), unit: "usd", period: year },
    ],
    rows: [
      ...groups.flatMap((own) => [
        ...own
          .slice(0, 1)
          .map(({ members }) =>
            lineRow({ members: members.slice(0, 1), values: new Map() }, cells(own)),
          ),
        ...[...own]
          .sort((a, b) => ((a.members[1]?.key ?? "") < (b.members[1]?.key ?? "") ? -1 : 1))
          .map((line) => lineRow(line, cells([line]))),
      ]),
      totalRow(cells(lines)),
    ],
  });
}

function groupsOf(lines: readonly MarginLine[]): MarginLine[][] {
  const groups = new Map<string, MarginLine[]>();
  for (const line of lines) {
    const key = line.members[0]?.key ?? "";
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}
