import { growthContribution, sum, tradeGrowth, tradeShare, unitValue } from "../core";
import type { TradeRow } from "./trade-rows";
import type { TradeSource } from "./trade-sources";

/** A row with its place in the whole of the year. Growth is absent where there was no trade before. */
export interface ProfileRow extends TradeRow {
  value: number;
  /** Percent of the sum of all items. */
  share: number;
  /** US dollars per kg; absent without a volume. */
  unitValue?: number;
  previous?: number;
  /** Percent. */
  growth?: number;
  /** Percentage points of the growth of the sum of all items. */
  contribution?: number;
}

/** Items and groups with their measures in a year; the printed total is left out, sums are those of the items. */
export function profileRows(
  printed: readonly TradeRow[],
  { years }: TradeSource,
  year: number,
  previousYear: number | undefined,
): ProfileRow[] {
  const now = years.indexOf(year);
  const before = previousYear === undefined ? -1 : years.indexOf(previousYear);
  const items = printed.filter(({ role }) => role === "item");
  const column = (index: number) => items.map(({ values }) => values[index] as number);
  const total = sum(column(now));
  const contributions = before < 0 ? [] : growthContribution(column(before), column(now));
  const contributionOf = ({ key, role }: TradeRow) =>
    sum(
      Array.from(contributions).filter((_, index) => {
        const item = items[index] as TradeRow;
        return role === "group" ? item.parent === key : item.key === key;
      }),
    );
  return printed
    .filter(({ role }) => role !== "total")
    .map((row) => {
      const value = row.values[now] as number;
      const volume = row.volumes[now] ?? 0;
      const previous = row.values[before];
      return {
        ...row,
        value,
        share: tradeShare([value], { total })[0] as number,
        ...(volume > 0 && { unitValue: unitValue(value, volume) }),
        ...(previous !== undefined && { previous, contribution: contributionOf(row) }),
        ...(previous !== undefined && previous > 0 && { growth: tradeGrowth(previous, value) }),
      };
    });
}
