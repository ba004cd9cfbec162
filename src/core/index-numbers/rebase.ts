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
  positiveResult((index / baseMean) * 100);

/** Which of two spliced series keeps its level. */
export const spliceBases = ["new", "old"] as const;

/**
 * What `splice` multiplies a series by.
 *
 * @param ownMean, otherMean means of the series and of the other one over the common periods, positive
 * @throws CoreError `overflow`
 * @example spliceFactor(100, 125) // 1.25
 */
export const spliceFactor = (ownMean: number, otherMean: number): number =>
  positiveResult(otherMean / ownMean);

/**
 * An index of one series on the level of the one that it is joined to.
 *
 * I' = I x mean(other) / mean(own), both over the periods that the two series share
 *
 * @param index points, positive
 * @param ownMean, otherMean means of the two series over the common periods (meanIndex), positive
 * @returns points
 * @throws CoreError `overflow`
 * @example splice(80, 100, 125) // 100
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export const splice = (index: number, ownMean: number, otherMean: number): number =>
  positiveResult((index / ownMean) * otherMean);
