import { bridgedIndex, bridgeLink, CoreError, type BridgedIndex } from "../../core";
import { eachSeries, readNumberOption, type Series } from "../cells";
import { calculate } from "../failure";

/** Index, lowest and highest value in points. */
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
