import { CoreError } from "../errors";
import { finite, requireNonNegative, requireSameItems, sum } from "../numeric";
import { requireVolume } from "./price-volume-effects";
import { requireDivisor } from "./trade-values";

export const unitValueFormulas = ["fisher", "laspeyres", "paasche"] as const;
export type UnitValueFormula = (typeof unitValueFormulas)[number];

/** Value and volume of several goods in one period, in the same order. */
export interface Flows {
  values: ArrayLike<number>;
  volumes: ArrayLike<number>;
}

/**
 * Unit value index over the goods that have a volume in both periods. At two digits of the HS a chapter's unit value
 * changes with what is traded inside it as much as with prices.
 *
 * Laspeyres sum u_1 q_0 / sum u_0 q_0, Paasche sum u_1 q_1 / sum u_0 q_1, Fisher their geometric mean; u = value / volume; x 100
 *
 * @param previous values and volumes in the previous period, non-negative
 * @param current the same goods in the current period
 * @returns points, previous = 100
 * @throws CoreError `empty` without goods, `shape` when the lengths differ, `negative` for a negative number
 * @throws CoreError `missing` for a value without a volume
 * @throws CoreError `zero-denominator` when no good of a value is there in both periods, `overflow`
 * @example unitValueIndex({ values: [10, 20], volumes: [1, 2] }, { values: [12, 20], volumes: [1, 2] }) // 106.66...
 * @source IMF, Export and Import Price Index Manual (2009), ch. 2; United Nations, International Trade Statistics: Concepts and Definitions, IMTS 2010, ch. on index numbers
 */
export function unitValueIndex(
  previous: Flows,
  current: Flows,
  formula: UnitValueFormula = "fisher",
): number {
  requireFlows(previous, current);
  const matched = matchedGoods(previous, current);
  const laspeyres = () => ratio(matched.currentAtPreviousVolumes, matched.previousValues);
  const paasche = () => ratio(matched.currentValues, matched.previousAtCurrentVolumes);
  switch (formula) {
    case "laspeyres":
      return finite(laspeyres() * 100);
    case "paasche":
      return finite(paasche() * 100);
    case "fisher":
      return finite(Math.sqrt(laspeyres()) * Math.sqrt(paasche()) * 100);
  }
}

function ratio(numerator: number[], denominator: number[]): number {
  return sum(numerator) / requireDivisor("previous_values", sum(denominator));
}

function matchedGoods(previous: Flows, current: Flows) {
  const matched = {
    previousValues: [] as number[],
    currentValues: [] as number[],
    currentAtPreviousVolumes: [] as number[],
    previousAtCurrentVolumes: [] as number[],
  };
  for (let i = 0; i < previous.values.length; i++) {
    const previousVolume = previous.volumes[i] as number;
    const currentVolume = current.volumes[i] as number;
    if (previousVolume === 0 || currentVolume === 0) continue;
    const previousValue = previous.values[i] as number;
    const currentValue = current.values[i] as number;
    matched.previousValues.push(previousValue);
    matched.currentValues.push(currentValue);
    matched.currentAtPreviousVolumes.push(currentValue * (previousVolume / currentVolume));
    matched.previousAtCurrentVolumes.push(previousValue * (currentVolume / previousVolume));
  }
  return matched;
}

function requireFlows(previous: Flows, current: Flows): void {
  const goods = previous.values.length;
  if (goods === 0) {
    throw new CoreError("empty", { argument: "previous_values" });
  }
  requireSameItems("previous_volumes", previous.volumes, goods);
  requireSameItems("current_values", current.values, goods);
  requireSameItems("current_volumes", current.volumes, goods);
  requireNonNegative("previous_values", previous.values);
  requireNonNegative("previous_volumes", previous.volumes);
  requireNonNegative("current_values", current.values);
  requireNonNegative("current_volumes", current.volumes);
  for (let i = 0; i < goods; i++) {
    requireVolume("previous_volumes", flowAt(previous, i), i + 1);
    requireVolume("current_volumes", flowAt(current, i), i + 1);
  }
}

const flowAt = ({ values, volumes }: Flows, i: number) => ({
  value: values[i] as number,
  volume: volumes[i] as number,
});
