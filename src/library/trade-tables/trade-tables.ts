import { tradeParts } from "../trade-margin";
import { balanceTables } from "./balance-tables";
import { chaptersTable } from "./chapters-table";
import { FlowContext } from "./flow-context";
import { growthTable } from "./growth-table";
import { largestTable } from "./largest-table";
import { monthTable } from "./month-table";
import { monthsTable } from "./months-table";
import { sectorTable } from "./sector-table";
import { seriesTable } from "./series-table";
import { flowsOfSets, type TradeFigures, type TradeTable } from "./trade-table";

/**
 * Every kind of table that a publication of external trade prints, of each flow that there is: by month, chapter, commodity,
 * port, country and sector; values, volumes, shares, changes, the largest; chapters within ports and countries; the balance.
 */
export function tradeTables(figures: TradeFigures): TradeTable[] {
  const { sets } = figures;
  return [
    ...flowsOfSets(sets).flatMap((flow) => tablesOfFlow(new FlowContext(figures, flow))),
    ...balanceTables(figures),
  ];
}

/** The tables of one flow. */
const tablesOfFlow = (flow: FlowContext): TradeTable[] => [
  monthTable(flow),
  sectorTable(flow),
  ...tradeParts.flatMap((part) => [
    seriesTable(flow, part, "value"),
    seriesTable(flow, part, "weight"),
    largestTable(flow, part),
    growthTable(flow, part),
    monthsTable(flow, part),
  ]),
  chaptersTable(flow, "port"),
  chaptersTable(flow, "country"),
];
