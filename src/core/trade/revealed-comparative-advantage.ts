import { shareRatio } from "./share-ratio";

/**
 * Revealed comparative advantage (Balassa), the same formula as a location quotient: a good's share in local exports
 * over its share in the reference.
 *
 * RCA = (x / X) / (w / W); symmetric (RCA - 1) / (RCA + 1)
 *
 * @param local local value of the good, non-negative
 * @param localTotal local value of all goods
 * @param reference the reference's value of the good, e.g. the country or the world
 * @param referenceTotal the reference's value of all goods
 * @returns above 1 where the good weighs more than in the reference; symmetric from -1 to 1, above 0
 * @throws CoreError `zero-denominator` when a total or the reference's value is 0
 * @throws CoreError `negative` for a negative value, `overflow` when the result is too large
 * @example revealedComparativeAdvantage(20, 100, 50, 1000) // 4
 * @source B. Balassa, Trade liberalisation and "revealed" comparative advantage, The Manchester School 33 (1965); K. Laursen, Revealed comparative advantage and the alternatives, Eurasian Business Review 5 (2015) for the symmetric form
 */
export function revealedComparativeAdvantage(
  local: number,
  localTotal: number,
  reference: number,
  referenceTotal: number,
  symmetric = false,
): number {
  const advantage = shareRatio(
    [
      ["local", local],
      ["local_total", localTotal],
    ],
    [
      ["reference", reference],
      ["reference_total", referenceTotal],
    ],
  );
  // Written as 1 - 2 / (x + 1), so that a very large x cannot make infinity over infinity.
  return symmetric ? 1 - 2 / (advantage + 1) : advantage;
}
