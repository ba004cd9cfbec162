import { marketedValues, weightingDiagram } from "../../core";
import { isBlankOption, onWholeRange, readLike, single, typedZeros } from "../cells";
import { calculate } from "../failure";

/** Weights, adding to 10,000. */
export function WEIGHTS(
  quantities: unknown[][],
  prices?: unknown[][],
  marketed_surplus?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() =>
    onWholeRange(quantities, "quantities", (produced) => {
      const sold = typedZeros(invocation)(marketed_surplus, 2);
      if (isBlankOption(single(prices)) && isBlankOption(single(sold))) {
        return weightingDiagram(produced, "quantities");
      }
      const itemPrices = readLike(quantities, prices, "prices", 1);
      const surplus = readLike(quantities, sold, "marketed_surplus", 100);
      return weightingDiagram(marketedValues(produced, itemPrices, surplus), "quantities");
    }),
  );
}
