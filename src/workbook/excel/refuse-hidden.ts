import { Refusal } from "./failure-code";

type Hideable = "rowHidden" | "columnHidden";

/**
 * Refuses cells of which some are hidden, by hand or by a filter. What is written there is not seen, and where a filter
 * hides rows Excel puts values into wrong cells (office-js issue 224).
 *
 * @param range loaded with the properties that are named
 * @throws Refusal `hidden-cells`
 */
export function refuseHidden(range: Excel.Range, ...properties: Hideable[]): void {
  // Null stands for a range in which some are hidden and some are not.
  const isHidden = (property: Hideable): boolean => (range[property] as boolean | null) !== false;
  if (properties.some(isHidden)) throw new Refusal("hidden-cells");
}
