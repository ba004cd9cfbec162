import {
  comparedMonths,
  CoreError,
  growthContribution,
  growthKinds,
  sumOfMonths,
  tradeGrowth,
} from "../../core";
import {
  asCells,
  lay,
  type Orientation,
  readOption,
  readPanel,
  readWholeNumber,
  shapeOf,
} from "../cells";
import { calculate, excelError, inCell } from "../failure";

const measures = ["growth", "contribution"] as const;
const months = [1, 12] as const;

/** Percent or percentage points, one a cell; #N/A where the earlier months are not there. */
export function TRADE_GROWTH(
  values: unknown[][],
  kind?: unknown,
  first_month?: unknown,
  measure?: unknown,
): unknown[][] {
  return calculate(() => {
    const compared = readOption(kind, "kind", growthKinds);
    const begin = readWholeNumber(first_month, "first_month", months) ?? 1;
    const compute = readOption(measure, "measure", measures) === "growth" ? growth : contribution;
    const { rows, columns } = shapeOf(asCells(values), "values");
    const down = columns === 1;
    const orientation: Orientation = { across: down, items: down ? 1 : rows };
    const panel = readPanel(values, "values", orientation);
    const results = Array.from({ length: panel.periods }, (_, position) => {
      const spans = comparedMonths(compared, position, begin);
      if (!spans)
        return Array.from({ length: panel.items }, (_, item) => noReference(position, item, down));
      return compute(
        sumOfMonths(panel.period, spans.previous),
        sumOfMonths(panel.period, spans.current),
      );
    });
    return lay(results, { across: !down, items: panel.periods });
  });
}

const growth = (previous: Float64Array, current: Float64Array): unknown[] =>
  Array.from(previous, (value, item) => inCell(() => tradeGrowth(value, current[item] as number)));

function contribution(previous: Float64Array, current: Float64Array): unknown[] {
  const parts = inCell(() => Array.from(growthContribution(previous, current)));
  return Array.isArray(parts) ? parts : Array.from(previous, () => parts);
}

const noReference = (position: number, item: number, down: boolean) =>
  excelError(
    new CoreError("no-reference", {
      argument: "values",
      position: down ? { row: position + 1, column: 1 } : { row: item + 1, column: position + 1 },
    }),
  );
