import { periodsPerYear } from "../../core";
import type { Claim } from "./claim";
import type { Fact } from "./fact";
import type { FactIndex } from "./fact-index";

/** Of fewer figures a highest or lowest is not told from the table. */
const leastPeers = 3;

/**
 * Whether a figure is the highest or lowest of its year, or of its column, as the text says. The largest fall is the lowest
 * change. Where the table cannot tell, it is not.
 */
export function holdsRank(
  { rank, direction, balance }: Claim,
  fact: Fact,
  index: FactIndex,
): boolean {
  const isFall = (balance ?? direction) === "down" && fact.value < 0;
  const isHigh = (rank === "highest") !== isFall;
  const { period } = fact;
  const ofYear = index
    .series(fact)
    .filter((one) => period && one.period?.every === period.every && yearOf(one) === yearOf(fact));
  const ofColumn = index.column(fact).filter(({ name, place }) => {
    const isSibling = name.parts.length === fact.name.parts.length && name.parts.length > 0;
    return isSibling && name.heads[0] === fact.name.heads[0] && place === fact.place;
  });
  return [ofYear, ofColumn].some(
    (peers) =>
      peers.length >= leastPeers &&
      peers.every(({ value, tolerance }) => {
        const reach = tolerance + fact.tolerance;
        return isHigh ? value <= fact.value + reach : value >= fact.value - reach;
      }),
  );
}

function yearOf({ period }: Fact): number | undefined {
  if (!period || period.every === "year" || period.every === "step") return undefined;
  return Math.floor(period.at / periodsPerYear[period.every]);
}
