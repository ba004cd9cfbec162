import { linkBefore, unchained } from "../../core";
import { eachSeries } from "../cells";
import { calculate } from "../failure";
import { readLinkEvery } from "./link-every";

/** Relatives, one less than there are periods. */
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
