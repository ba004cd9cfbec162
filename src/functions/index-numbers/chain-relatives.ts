import { chained, linkBefore } from "../../core";
import { eachSeries } from "../cells";
import { calculate } from "../failure";
import { readLinkEvery } from "./link-every";

/** Index in points, one more than there are relatives. */
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
