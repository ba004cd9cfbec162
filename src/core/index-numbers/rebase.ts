import { positiveResult } from "../numeric";

/**
 * An index on a new base: the mean of the base periods becomes 100. All percent changes stay as they were.
 *
 * I' = I / mean(I of the base periods) x 100
 *
 * @param index points, positive
 * @param baseMean mean of the same series over the new base periods (meanIndex), positive
 * @returns points
 * @throws CoreError `overflow`
 * @example rebase(180.4, 179.675) // 100.4...
 * @source Australian Bureau of Statistics, 6401.0, September 2012, appendix 1
 */
export const rebase = (index: number, baseMean: number): number =>
  positiveResult((index / baseMean) * 100, "rebase");

/**
 * An index of an old series on the level of the new one that continues it.
 *
 * I' = I x mean(new) / mean(old), both over the periods that the two series share
 *
 * @param index points of the old series, positive
 * @param oldMean, newMean means over the common periods (meanIndex), positive
 * @returns points
 * @throws CoreError `overflow`
 * @example splice(80, 100, 125) // 100
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export const splice = (index: number, oldMean: number, newMean: number): number =>
  positiveResult((index / oldMean) * newMean, "splice");
