import { marketedValues, weightingDiagram } from "../../core";
import { isBlankOption, onWholeRange, readLike, single, typedZeros } from "../cells";
import { calculate } from "../failure";

/**
 * Weights of the items in the diagram timbang, adding to 10,000, from the value of marketed production: quantity x price x marketed surplus. Without prices the first argument holds values, as for prices paid (Ib). The result lies as quantities lie.
 * @customfunction
 * @param quantities Production of each item, or its value when prices are left out. A blank or a dash is 0.
 * @param [prices] Price of each item, of the same size. Every price must be there.
 * @param [marketed_surplus] Percent of the production that is sold, 0 to 100, of the same size or a single number; 100 when left out. A blank or a dash in a range is 0; a single cell with 0 is left out as a blank is: write "0" as text there.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns Weights, adding to 10,000
 */
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
