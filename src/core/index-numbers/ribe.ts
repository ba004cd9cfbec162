import {
  finite,
  positiveResult,
  requireItems,
  requirePositive,
  requireSameItems,
} from "../numeric";
import { notPositive } from "./item-rows";

const months = 12;

/**
 * Contribution of one item to the annual percent change of an index that is chained in December and changes its weights
 * then (Ribe): what the item did this year until now, and last year from this month on, each with its year's weight. Those of
 * all items add up to the change.
 *
 * c_t = 100 [ (w_y / W_y) (x_t - x_D) / x_D X_D / X_t-12 + (w_y-1 / W_y-1) (x_D - x_t-12) / x_D-12 X_D-12 / X_t-12 ],
 * x the item's index, X that of the whole, D the December before
 *
 * @param item index of the item, month after month, 0 = missing
 * @param itemWeights weight of the item in force in each month
 * @param whole index of the whole, in the same months, positive
 * @param wholeWeights sum of all weights in each month
 * @param firstMonth month of the first one, 1 to 12
 * @returns percentage points, one a month; undefined where a December or the month a year before is not in the series
 * @throws CoreError `missing` or `not-positive` for an index that is needed, `overflow`
 * @source M. Ribe, Effects of subcomponents on chained price indices like the HICP and the MUICP (1999), as in Eurostat,
 *   HICP Methodological Manual (2024), ch. 8
 */
export function ribeContributions(
  item: ArrayLike<number>,
  itemWeights: ArrayLike<number>,
  whole: ArrayLike<number>,
  wholeWeights: ArrayLike<number>,
  firstMonth = 1,
): (number | undefined)[] {
  requireItems("total", whole);
  requirePositive("total", whole);
  requireSameItems("indices", item, whole.length);
  requireSameItems("weights", itemWeights, whole.length);
  requireSameItems("total_weights", wholeWeights, whole.length);
  const at = (month: number) => {
    const index = item[month] as number;
    if (index > 0) return index;
    throw notPositive("indices", index, 0, month);
  };
  const share = (month: number) => (itemWeights[month] as number) / (wholeWeights[month] as number);
  return Array.from(whole, (_, t) => {
    const december = t - ((t + firstMonth - 1) % months) - 1;
    const yearBefore = t - months;
    if (yearBefore < 0) return undefined;
    const isDecember = december === yearBefore;
    if (!isDecember && december < months) return undefined;
    const base = whole[yearBefore] as number;
    const moved = (to: number, from: number, link: number) =>
      (share(to) * (at(to) - at(from)) * (whole[link] as number)) / at(link);
    const thisYear = moved(t, december, december);
    const lastYear = isDecember ? 0 : moved(december, yearBefore, december - months);
    return finite(((thisYear + lastYear) / positiveResult(base)) * 100);
  });
}
