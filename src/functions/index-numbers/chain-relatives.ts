import { chained, linkBefore } from "../../core";
import { eachSeries } from "../cells";
import { calculate } from "../failure";
import { readLinkEvery } from "./link-every";

/**
 * Chains period-to-period relatives or links to an index in points: 100 for the base period, then one a relative. After a missing relative nothing more is known: the rest is #N/A.
 * @customfunction
 * @param relatives One row or one column of relatives, in order, each for 100 of the period before (100 = no change); several rows are several series.
 * @param [link_every] Number of periods between links, 1 when left out: each relative is for 100 of the period before. With 12 it is for 100 of the last linking period: the base period and every twelfth after it.
 * @returns Index in points, one more than there are relatives
 */
export function CHAIN_RELATIVES(relatives: unknown[][], link_every?: unknown): unknown[][] {
  return calculate(() => {
    const distance = readLinkEvery(link_every);
    return eachSeries([["relatives", relatives]], (line) => {
      const links = [100];
      const levelAt = (position: number): number => {
        const link = linkBefore(position, distance);
        for (let next = links.length * distance; next <= link; next += distance) {
          links.push(chained(links.at(-1) as number, line.positive(next - 1)));
        }
        return chained(links[link / distance] as number, line.positive(position - 1));
      };
      return {
        length: line.length + 1,
        at: (position) => (position === 0 ? 100 : levelAt(position)),
      };
    });
  });
}
