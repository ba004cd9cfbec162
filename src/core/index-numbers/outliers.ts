import {
  median,
  quantile,
  requireItems,
  requireNonNegative,
  requirePositive,
  sum,
} from "../numeric";

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
 * tukey: the lowest and highest 5 percent, and beyond 2.5 times the distance of mean and semi-mean of the others that changed
 *
 * With a minimum distance A the limits lie at least 2.5 A of the centre away from it, as in Hidiroglou and Berthelot's
 * max(Q3 - Q2, |A Q2|): where most prices do not change, the spread is 0 and every change would be an outlier. The score of
 * hb is 0 in its centre, which stands for a relative of Q2: there the distance is A itself.
 *
 * @param relatives positive; no change is 100 (or 1, when they are ratios)
 * @param minimumDistance A, a part of the centre: 0.05 is 5 percent of it
 * @returns true for an outlier
 * @throws CoreError `empty`, `missing`, `not-positive`; `negative` for the minimum distance
 * @example outliers([99, 100, 101, 102, 300]) // [false, false, false, false, true]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2020), par. 5.113 to 5.135; M. A. Hidiroglou and J.-M.
 *   Berthelot, Statistical Editing and Imputation for Periodic Business Surveys, Survey Methodology 12 (1986)
 */
export function outliers(
  relatives: ArrayLike<number>,
  method: OutlierMethod = "quartile",
  minimumDistance = 0,
): boolean[] {
  requireItems("relatives", relatives);
  requirePositive("relatives", relatives);
  requireNonNegative("minimum_distance", [minimumDistance]);
  const values = method === "hb" ? symmetric(relatives) : Float64Array.from(relatives);
  const { lowest, centre, highest } = limitsOf(values, method);
  const least = cutoff * minimumDistance * (method === "hb" ? 1 : centre);
  const [low, high] = [Math.min(lowest, centre - least), Math.max(highest, centre + least)];
  const flags = new Array<boolean>(values.length);
  for (let i = 0; i < flags.length; i++) {
    const value = values[i] as number;
    flags[i] = value < low || value > high;
  }
  return flags;
}

/** Beyond them lie the outliers. */
interface Limits {
  lowest: number;
  centre: number;
  highest: number;
}

function limitsOf(values: Float64Array, method: OutlierMethod): Limits {
  switch (method) {
    case "quartile":
    case "hb":
      return quartileLimits(values);
    case "robust-z":
      return deviationLimits(values);
    case "tukey":
      return semiMeanLimits(values);
  }
}

function quartileLimits(values: Float64Array): Limits {
  const sorted = values.slice().sort();
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  return {
    lowest: middle - cutoff * (middle - low),
    centre: middle,
    highest: middle + cutoff * (high - middle),
  };
}

function symmetric(relatives: ArrayLike<number>): Float64Array {
  const middle = median(relatives);
  return Float64Array.from(relatives, (value) =>
    value >= middle ? value / middle - 1 : 1 - middle / value,
  );
}

function deviationLimits(values: Float64Array): Limits {
  const middle = median(values);
  const spread = normalScale * median(values.map((value) => Math.abs(value - middle)));
  return {
    lowest: middle - cutoff * spread,
    centre: middle,
    highest: middle + cutoff * spread,
  };
}

function semiMeanLimits(values: Float64Array): Limits {
  const sorted = values.slice().sort();
  const [lowest, highest] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  const changed = sorted.filter(
    (value) => value >= lowest && value <= highest && value !== 100 && value !== 1,
  );
  if (changed.length === 0) return { lowest, centre: quantile(sorted, 0.5), highest };
  const centre = mean(changed);
  const above = mean(changed.filter((value) => value >= centre)) - centre;
  const below = centre - mean(changed.filter((value) => value <= centre));
  return {
    lowest: Math.max(lowest, centre - cutoff * below),
    centre,
    highest: Math.min(highest, centre + cutoff * above),
  };
}

const mean = (values: Float64Array): number => sum(values) / values.length;
