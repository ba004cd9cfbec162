import { positiveResult } from "../numeric";

/** Current for each unit of base, one an item. @throws CoreError `overflow` */
export function priceRelatives(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
): Float64Array {
  const relatives = new Float64Array(basePrices.length);
  for (let i = 0; i < relatives.length; i++) {
    relatives[i] = positiveResult((currentPrices[i] as number) / (basePrices[i] as number));
  }
  return relatives;
}
