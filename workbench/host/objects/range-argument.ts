import type { Place, Workbook } from "../model";
import type { Arguments } from "../protocol";
import { range } from "./range";
import type { RangeTarget } from "./range-target";

/** The range that an argument means: a Range object, or an address as text. */
export function rangeArgument(
  args: Arguments,
  index: number,
  workbook: Workbook,
  sheet?: Place["sheet"],
): RangeTarget {
  if (args.isObject(index)) return args.target(index, range);
  return { workbook, ...workbook.placeOf(args.text(index), sheet) };
}
