import { bridgedIndex, bridgeLink, CoreError, type BridgedIndex } from "../../core";
import { eachSeries, readNumberOption, type Series } from "../cells";
import { calculate } from "../failure";

/**
 * An index on a new base year with its error band: the old index times the ratio of both over common periods. In one row or column each the index, the lowest and the highest value that rounding and the spread of the common periods allow.
 * @customfunction
 * @param old_series One row or one column of the index on the old base (2012 = 100).
 * @param old_common The index on the old base in the periods that both bases have, lying as old_series lies; for a link by a relative, the old index of one period, such as its mean in the new base year.
 * @param new_common The index on the new base (2018 = 100) in the same periods; for a link by a relative, its level there, such as 100.
 * @param [uncertainty] Uncertainty of the link in percent, 0 (when left out) to below 100.
 * @param [printed_unit] Unit of the last printed digit of the indices; 0.01 when left out, 1 for whole numbers.
 * @returns Index, lowest and highest value in points
 */
export function BASE_BRIDGE(
  old_series: unknown[][],
  old_common: unknown[][],
  new_common: unknown[][],
  uncertainty?: unknown,
  printed_unit?: unknown,
): unknown[][] {
  return calculate(() => {
    const percent = readWithin(uncertainty, "uncertainty", 100) ?? 0;
    const halfUnit = (readWithin(printed_unit, "printed_unit", 1000) ?? 0.01) / 2;
    const ends = (["index", "low", "high"] as const).map((end: keyof BridgedIndex) =>
      eachSeries(
        [
          ["old_series", old_series],
          ["old_common", old_common],
          ["new_common", new_common],
        ],
        (...lines) => {
          const [series, old, recent] = lines as [Series, Series, Series];
          const common = [old, recent].map((one) => one.span(0, one.length));
          const [before, after] = common as [Float64Array, Float64Array];
          const link = bridgeLink(before, after, { halfUnit, uncertainty: percent });
          return {
            length: series.length,
            at: (position) => bridgedIndex(series.positive(position), link, halfUnit)[end],
          };
        },
      ),
    );
    return sideBySide(ends);
  });
}

/** Periods down: three columns; periods across: three rows. One series only. */
function sideBySide(ends: unknown[][][]): unknown[][] {
  const [first = []] = ends;
  const isAcross = (first[0]?.length ?? 0) > 1;
  if (isAcross && first.length > 1)
    throw new CoreError("shape", {
      argument: "old_series",
      found: `${first.length} x ${first[0]?.length}`,
      expected: `1 x ${first[0]?.length}`,
    });
  if (isAcross) return ends.map((end) => end[0] ?? []);
  return first.map((_, row) => ends.map((end) => end[row]?.[0]));
}

function readWithin(argument: unknown, name: string, limit: number): number | undefined {
  const value = readNumberOption(argument, name);
  if (value === undefined || (value >= 0 && value < limit)) return value;
  throw new CoreError("out-of-range", {
    argument: name,
    found: String(value),
    expected: `0 … < ${limit}`,
  });
}
