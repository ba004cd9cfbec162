import { checkingConcepts } from "./checking";
import type { Concept } from "./concept";
import { indexChangeConcepts } from "./index-changes";
import { indexMethodConcepts } from "./index-methods";
import { ntpConcepts } from "./ntp";
import { ntpPriceConcepts } from "./ntp-prices";
import { ntpSubsectorConcepts } from "./ntp-subsectors";
import { tradeConcepts } from "./trade";
import { tradeMeasureConcepts } from "./trade-measures";

export type { Concept } from "./concept";

const tradeFamily: readonly Concept[] = [...tradeConcepts, ...tradeMeasureConcepts];

/** Every concept, family by family; within a family the broader one first. */
export const concepts: readonly Concept[] = [
  ...ntpConcepts,
  ...ntpSubsectorConcepts,
  ...ntpPriceConcepts,
  ...indexMethodConcepts,
  ...indexChangeConcepts,
  ...tradeFamily,
  ...checkingConcepts,
];

/**
 * The concepts that explain tables of one subject of the data package, those that explain fewer subjects first;
 * none for an unknown subject.
 *
 * @example conceptsForSubject("households")[0]?.id // "agricultural-households"
 */
export const conceptsForSubject = (subject: string): Concept[] =>
  concepts
    .filter(({ subjects }) => subjects.includes(subject))
    .sort((a, b) => a.subjects.length - b.subjects.length);

/** The page of methods about what concepts explain, of which the nearest comes first. */
export const methodsPage = ([nearest]: readonly string[]): "methods" | "methods-trade" =>
  tradeFamily.some(({ id }) => id === nearest) ? "methods-trade" : "methods";

/** The concepts with these ids, in this order. */
export const conceptsNamed = (ids: readonly string[]): Concept[] =>
  ids.flatMap((id) => concepts.filter((concept) => concept.id === id));
