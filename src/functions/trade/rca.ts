import { revealedComparativeAdvantage } from "../../core";
import { broadcast, readSwitch } from "../cells";
import { calculate } from "../failure";

/** Ratio of the two shares, one a cell. */
export function RCA(
  local: unknown[][],
  local_total: unknown[][],
  reference: unknown[][],
  reference_total: unknown[][],
  symmetric?: unknown,
): unknown[][] {
  return calculate(() => {
    const isSymmetric = readSwitch(symmetric, "symmetric", false);
    return broadcast(
      [
        ["local", local],
        ["local_total", local_total],
        ["reference", reference],
        ["reference_total", reference_total],
      ],
      (part, whole, referencePart, referenceWhole) =>
        revealedComparativeAdvantage(part, whole, referencePart, referenceWhole, isSymmetric),
    );
  });
}
