import type { Period } from "../../core";
import { BlockContext, type CellLines } from "./block-context";
import type { Fact } from "./fact";
import type { FactLine } from "./fact-lines";
import { comparedPeriods, lineChange, timeOfCell } from "./table-periods";

/** The period of a change and what it is measured from, by its header, by the arithmetic that it follows, or by what stands before. */
export function changeTimes(
  context: BlockContext,
  lines: CellLines,
): Pick<Fact, "period" | "against"> {
  const { row, column } = lines;
  const line = lineChange(column) ?? lineChange(row);
  const compared = line && comparedPeriods(line.label, [...lines.rows, ...lines.columns]);
  if (compared) return compared;
  const own = timeOfCell(row, column, undefined, context.title);
  const found = byRule(context, lines) ?? {};
  const period = own ?? found.period ?? lastBefore(lines) ?? context.period;
  const against = found.against ?? line?.lag;
  return { period, ...(against === undefined ? {} : { against }) };
}

function byRule(
  { rules }: BlockContext,
  { row, column, rows, columns }: CellLines,
): { period?: Period; against?: Period } | undefined {
  const rule = rules.find(
    (one) =>
      one.kind === "change" &&
      ((one.axis === "column" && one.result === column.index) ||
        (one.axis === "row" && one.result === row.index)),
  );
  if (!rule) return undefined;
  const isColumn = rule.axis === "column";
  const along = isColumn ? columns : rows;
  const across = isColumn ? rows : columns;
  const timeOf = (all: readonly FactLine[], index: number | undefined) =>
    all.find((line) => line.index === index)?.time;
  const base = rule.from?.get(isColumn ? row.index : column.index);
  const period = timeOf(along, rule.of[0]);
  const against = base === undefined ? timeOf(along, rule.over) : timeOf(across, base);
  return { ...(period ? { period } : {}), ...(against ? { against } : {}) };
}

/** A column of changes is after the two levels that it compares. */
function lastBefore({ column, columns }: CellLines): Period | undefined {
  return columns.filter(({ index, time }) => index < column.index && time).at(-1)?.time;
}
