import { meanIndex } from "../../core";
import { readRequiredWholeNumber, type Series } from "../cells";

/** The periods that two series share, the last of the one and the first of the other, and the mean of each there. */
export function readOverlap(old: Series, recent: Series, overlap: unknown) {
  const longest = Math.min(old.length, recent.length);
  const common = readRequiredWholeNumber(overlap, "overlap", [1, longest]);
  return {
    common,
    oldMean: meanIndex(old.span(old.length - common, common)),
    newMean: meanIndex(recent.span(0, common)),
  };
}
