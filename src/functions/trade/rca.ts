import { revealedComparativeAdvantage } from "../../core";
import { broadcast, readSwitch } from "../cells";
import { calculate } from "../failure";

/**
 * Revealed comparative advantage (Balassa; a location quotient): a good's share in local exports over its share in the reference, cell by cell. Above 1 the good weighs more than in the reference. The reference data are yours to choose.
 * @customfunction
 * @param local Local value of the goods. A blank or a dash is nil; a negative value is refused.
 * @param local_total Local value of all goods: of the same size, or one row, column or cell.
 * @param reference Value of the same goods in the reference, e.g. the country or the world.
 * @param reference_total Value of all goods in the reference.
 * @param [symmetric] TRUE for (RCA - 1) / (RCA + 1), from -1 to 1; FALSE when left out.
 * @returns Ratio of the two shares, one a cell
 */
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
