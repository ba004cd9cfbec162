import { median, quantile, requireItems, requirePositive, sum } from "../numeric";

/** Ways to tell an outlier among price relatives. */
export const outlierMethods = ["quartile", "tukey", "hb", "robust-z"] as const;
export type OutlierMethod = (typeof outlierMethods)[number];

/** How many spreads off the centre a relative may lie: common to all methods. */
const cutoff = 2.5;

/** Makes the deviations of a normal distribution from its median a standard deviation. */
const normalScale = 1.4826;

/**
 * Flags price relatives that lie far from the others.
 *
 * quartile: beyond 2.5 (Q3 - Q2) above or 2.5 (Q2 - Q1) below the median;
 * hb (Hidiroglou-Berthelot): the same for x / Q2 - 1 above and 1 - Q2 / x below the median, which treats rises and falls alike;
 * robust-z: beyond 2.5 x 1.4826 median absolute deviations;
 * tukey: the lowest and highest 5 percent, and beyond 2.5 semi-means of the others that changed
 *
 * @param relatives positive; no change is 100 (or 1, when they are ratios)
 * @returns true for an outlier
 * @throws CoreError `empty`, `missing`, `not-positive`
 * @example outliers([99, 100, 101, 102, 300]) // [false, false, false, false, true]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2020), par. 5.113 to 5.135; M. A. Hidiroglou and J.-M.
 *   Berthelot, Statistical Editing and Imputation for Periodic Business Surveys, Survey Methodology 12 (1986)
 */
export function outliers(
  relatives: ArrayLike<number>,
  method: OutlierMethod = "quartile",
): boolean[] {
  requireItems("outliers", "relatives", relatives);
  requirePositive("outliers", "relatives", relatives);
  const values = Float64Array.from(relatives);
  switch (method) {
    case "quartile":
      return beyondQuartiles(values);
    case "hb":
      return beyondQuartiles(symmetric(values));
    case "robust-z":
      return beyondDeviations(values);
    case "tukey":
      return beyondSemiMeans(values);
  }
}

const outside = (values: Float64Array, lowest: number, highest: number): boolean[] =>
  Array.from(values, (value) => value < lowest || value > highest);

function beyondQuartiles(values: Float64Array): boolean[] {
  const sorted = values.slice().sort();
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  return outside(values, middle - cutoff * (middle - low), middle + cutoff * (high - middle));
}

function symmetric(values: Float64Array): Float64Array {
  const middle = median(values);
  return values.map((value) => (value >= middle ? value / middle - 1 : 1 - middle / value));
}

function beyondDeviations(values: Float64Array): boolean[] {
  const middle = median(values);
  const spread = normalScale * median(values.map((value) => Math.abs(value - middle)));
  return outside(values, middle - cutoff * spread, middle + cutoff * spread);
}

function beyondSemiMeans(values: Float64Array): boolean[] {
  const sorted = values.slice().sort();
  const [lowest, highest] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  const changed = sorted.filter(
    (value) => value >= lowest && value <= highest && value !== 100 && value !== 1,
  );
  if (changed.length === 0) return outside(values, lowest, highest);
  const centre = mean(changed);
  const above = mean(changed.filter((value) => value >= centre)) - centre;
  const below = centre - mean(changed.filter((value) => value <= centre));
  return outside(
    values,
    Math.max(lowest, centre - cutoff * below),
    Math.min(highest, centre + cutoff * above),
  );
}

const mean = (values: Float64Array): number => sum(values) / values.length;
