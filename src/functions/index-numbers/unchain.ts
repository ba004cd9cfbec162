import { linkBefore, unchained } from "../../core";
import { eachSeries } from "../cells";
import { calculate } from "../failure";
import { readLinkEvery } from "./link-every";

/**
 * Takes an index apart into the relatives that it was chained from, one for each period but the first (100 = no change): the inverse of CHAIN_RELATIVES.
 * @customfunction
 * @param series One row or one column of an index, in order; several rows are several series. A blank, a dash or 0 gives #N/A where it is needed.
 * @param [link_every] Number of periods between links, 1 when left out: each relative is for 100 of the period before. With 12 it is for 100 of the last linking period: the first period and every twelfth after it (December, for a series that begins in December).
 * @returns Relatives, one less than there are periods
 */
export function UNCHAIN(series: unknown[][], link_every?: unknown): unknown[][] {
  return calculate(() => {
    const distance = readLinkEvery(link_every);
    return eachSeries([["series", series]], (line) => {
      if (line.length < 2) throw line.failure("no-reference", 0);
      return {
        length: line.length - 1,
        at: (position) =>
          unchained(line.positive(position + 1), line.positive(linkBefore(position + 1, distance))),
      };
    });
  });
}
