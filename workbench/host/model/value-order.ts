import type { Culture } from "../number-format";
import { type CellValue, isCellError } from "./cell";

const rankOf = (value: CellValue): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return isCellError(value) ? 3 : 2;
};

/** Excel's order of values: numbers, texts whatever their capitals, FALSE and TRUE, errors. */
export function valueOrder(culture: Culture): (a: CellValue, b: CellValue) => number {
  const collator = new Intl.Collator(culture.name, { sensitivity: "accent" });
  return (a, b) => {
    if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
    const ranks = rankOf(a) - rankOf(b);
    return ranks !== 0 || isCellError(a) ? ranks : Number(a) - Number(b);
  };
}
