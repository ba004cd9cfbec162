import { asCells, eachPeriod, orientationOf, readPanel, type Panel } from "../cells";
import { calculate } from "../failure";

interface BilateralCells {
  base_prices: unknown[][];
  current_prices: unknown[][];
  [name: string]: unknown[][];
}

/** Whether an argument is given in every period; the others hold one, which serves for all. */
const isCurrent = (name: string) => name.startsWith("current_");

/**
 * One index a period from prices and from quantities or weights, each under the name of its argument.
 *
 * @param index the formula, for the numbers of one period in the order of the arguments
 * @param ofColumns its twin for columns of cells
 */
export function bilateral(
  cells: BilateralCells,
  index: (...numbers: Float64Array[]) => number,
  ofColumns: (...columns: unknown[][][]) => number | undefined,
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(cells.base_prices, "base_prices");
    const found = !orientation.across && ofColumns(...Object.values(cells).map(asCells));
    if (found) return [[found]];
    const names = Object.keys(cells);
    const panels: Panel[] = [];
    let periods: number | undefined;
    for (const name of names) {
      const panel = readPanel(cells[name], name, orientation, isCurrent(name) ? periods : 1);
      if (isCurrent(name)) periods = panel.periods;
      panels.push(panel);
    }
    return eachPeriod(periods as number, orientation, names.filter(isCurrent), (period) =>
      index(...panels.map((panel) => panel.period(panel.periods === 1 ? 0 : period))),
    );
  });
}
