import { sum } from "../../core";
import { hsChapterNames, topListWords } from "../../language";
import type { Member, Row } from "../../table";
import { hsChapterOfKey } from "../hs-chapter-of-key";
import type { MarginLine, TradeMargin } from "../trade-margin";

/** Value of a line in a period; a line without a record traded nothing then. */
export const inPeriod = ({ values }: MarginLine, period: string): number => values.get(period) ?? 0;

export const totalIn = ({ lines }: TradeMargin, period: string): number =>
  sum(lines.map((line) => inPeriod(line, period)));

/** A dash for nil, as BPS prints it. */
export const printed = (value: number, decimals: number): string =>
  value === 0 ? "-" : value.toFixed(decimals).replace(/^-(?=[0.]+$)/, "");

export const percentOf = (value: number, total: number): string =>
  total === 0 ? "-" : printed((value / total) * 100, 2);

export const totalRow = (values: string[]): Row => ({
  key: "total",
  code: "",
  parent: "",
  label: topListWords.total.id,
  values,
});

/** The row of a line, by its last member; within another member where there are two. */
export function lineRow({ members }: MarginLine, values: string[]): Row {
  const own = members.at(-1);
  return {
    key: keyOf({ members }),
    code: hsChapterOfKey(own?.key ?? "") ?? /^c(\d{4,})$/.exec(own?.key ?? "")?.[1] ?? "",
    parent: keyOf({ members: members.slice(0, -1) }),
    label: labelOf(own),
    values,
  };
}

/** A chapter that the records know by its code alone has the name that books print. */
function labelOf(member: Member | undefined): string {
  const label = member?.label.id ?? "";
  return hsChapterOfKey(member?.key ?? "") === label ? (hsChapterNames[label]?.id ?? label) : label;
}

const isCoded = ({ members }: MarginLine): boolean =>
  /^(?:hs|c)\d+$/.test(members.at(-1)?.key ?? "");

/** Lines with trade in one of the periods: codes in their order, anything else by its size in the last period. */
export function orderedLines(margin: TradeMargin, periods: readonly string[]): MarginLine[] {
  const last = periods.at(-1) ?? "";
  return margin.lines
    .filter((line) => periods.some((period) => inPeriod(line, period) !== 0))
    .sort((a, b) =>
      isCoded(a) && isCoded(b)
        ? compared(lastKey(a), lastKey(b))
        : inPeriod(b, last) - inPeriod(a, last) || compared(lastKey(a), lastKey(b)),
    );
}

const lastKey = ({ members }: MarginLine): string => members.at(-1)?.key ?? "";
const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Lines by period, and their sums. */
export function rowsWithTotal(margin: TradeMargin, periods: readonly string[]): Row[] {
  const lines = orderedLines(margin, periods);
  return [
    ...lines.map((line) =>
      lineRow(
        line,
        periods.map((period) => printed(inPeriod(line, period), margin.decimals)),
      ),
    ),
    totalRow(periods.map((period) => printed(totalIn(margin, period), margin.decimals))),
  ];
}

export const keyOf = ({ members }: Pick<MarginLine, "members">): string =>
  members.map(({ key }) => key).join(".");

export const linesByKey = (margin: TradeMargin | undefined): ReadonlyMap<string, MarginLine> =>
  new Map((margin?.lines ?? []).map((line) => [keyOf(line), line]));

/** Value of the line of a key in a period; nil where there is none. */
export function valueOfKey(
  lines: ReadonlyMap<string, MarginLine>,
  key: string,
  period: string,
): number {
  const line = lines.get(key);
  return line ? inPeriod(line, period) : 0;
}
