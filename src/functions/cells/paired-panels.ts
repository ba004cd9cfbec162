import { CoreError, shapeText } from "../../core";
import type { NamedCells } from "./broadcast";
import { lay } from "./item-list";
import type { Orientation } from "./orientation";
import { readPanel } from "./panel";
import { asCells, shapeOf } from "./range";
import { placed } from "./results";

/** Items down and periods across, unless the range is a single row of several items. */
export function orientationOfPanel(cells: unknown, argument: string): Orientation {
  const { rows, columns } = shapeOf(asCells(cells), argument);
  const across = rows === 1 && columns > 1;
  return { across, items: across ? columns : rows };
}

/**
 * Computes results from the items of one or two ranges, period by period, and lays them as the ranges lie. Two ranges
 * have as many periods, or one of them has a single one, which is used with all of the other's.
 *
 * @param compute the items of each range in one period -> the results of that period
 * @throws CoreError of compute, with its place in the range
 */
export function eachPeriodOf(
  ranges: readonly [NamedCells, ...NamedCells[]],
  compute: (...periods: Float64Array[]) => unknown[],
): unknown[][] {
  const [firstName, first] = ranges[0];
  const orientation = orientationOfPanel(first, firstName);
  const panels = ranges.map(([name, cells]) => ({
    name,
    panel: readPanel(cells, name, orientation),
    cells,
  }));
  const periods = Math.max(...panels.map(({ panel }) => panel.periods));
  for (const { name, panel, cells } of panels) {
    if (panel.periods === periods || panel.periods === 1) continue;
    const { items, across } = orientation;
    throw new CoreError("shape", {
      argument: name,
      found: shapeText(shapeOf(asCells(cells), name)),
      expected: across ? `${periods} x ${items}` : `${items} x ${periods}`,
    });
  }
  const several = panels.filter(({ panel }) => panel.periods > 1).map(({ name }) => name);
  const results = Array.from({ length: periods }, (_, period) => {
    try {
      return compute(...panels.map(({ panel }) => panel.period(panel.periods === 1 ? 0 : period)));
    } catch (error) {
      throw placed(error, orientation.across, several, period);
    }
  });
  return lay(results, { ...orientation, across: !orientation.across });
}
