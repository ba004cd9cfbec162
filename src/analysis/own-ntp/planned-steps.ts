import type { Answer } from "./answer-ways";
import type { OwnItem } from "./own-items";

export type Planned =
  "base" | "price" | "carry" | "group" | "neighbours" | "link" | { overlap: number };

/** What the answers say of each month of an item. */
export function plannedSteps(
  { key, prices, basePrice }: OwnItem,
  months: readonly string[],
  given: ReadonlyMap<string, Answer>,
): Planned[] {
  const all = given.get(`no-prices ${key}`)?.way;
  let gap: Planned | undefined;
  return months.map((month, at): Planned => {
    if (all === "group") return "group";
    if (!((prices[at] as number) > 0)) {
      gap = (given.get(`gap ${key} ${month}`)?.way as Planned | undefined) ?? gap;
      return gap ?? "carry";
    }
    gap = undefined;
    if (at === 0) return given.has(`no-base ${key}`) ? "group" : "base";
    const replaced = given.get(`replaced ${key} ${month}`);
    if (replaced?.way === "overlap") return { overlap: replaced.price as number };
    if (replaced?.way === "link" || replaced?.way === "group") return replaced.way;
    const hasEarlier = basePrice !== undefined || prices.slice(0, at).some((price) => price > 0);
    // A good that comes later joins its heading at the level of the others.
    return hasEarlier ? "price" : "group";
  });
}
