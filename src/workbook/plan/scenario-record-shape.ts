import type { OwnWeights, ScenarioRecord } from "../../analysis";
import {
  isAbove,
  isFiniteNumber,
  isListOf,
  isMapOf,
  isObjectOf,
  isOptional,
  isText,
  isTextUpTo,
  type Shape,
} from "./shape";

export const isRupiahOfPrice = isObjectOf({ price: isAbove(0), change: isFiniteNumber });

export const isOwnWeights: Shape<OwnWeights> = isObjectOf({
  group: isText,
  row: isText,
  weights: isMapOf(isFiniteNumber),
});

const isName = isTextUpTo(200);
const isIndex = isAbove(0);
const isIndices = isObjectOf({
  ...{ it: isIndex, ib: isIndex, ikrt: isIndex, bppbm: isIndex, ntp: isIndex, ntup: isIndex },
});

const isUsedWeights: Shape<OwnWeights> = (value): value is OwnWeights => {
  if (!isOwnWeights(value)) return false;
  const parts = Object.values(value.weights);
  return parts.every((part) => part >= 0) && parts.some((part) => part > 0);
};

/** Whether a value is a record of a scenario as this version keeps it. */
export const isScenarioRecord = isObjectOf({
  ...{ day: isName, book: isName, version: isName, group: isName, month: isName },
  tables: isListOf(isName),
  shocks: isListOf(
    isObjectOf({
      item: isName,
      percent: isAbove(-100),
      share: isOptional(isAbove(0)),
      rupiah: isOptional(isRupiahOfPrice),
    }),
  ),
  links: isListOf(isObjectOf({ item: isName, follows: isName, part: isAbove(0) })),
  labels: isMapOf(isName),
  weights: isListOf(isUsedWeights),
  base: isIndices,
  after: isIndices,
}) as Shape<ScenarioRecord>;
