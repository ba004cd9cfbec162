import type { PrintedFigure, Verdict } from "../../core/checking";
import { verdictWord, type Language } from "../../language";
import { broadcast, type NamedCells } from "../cells";
import { printedRange } from "./printed-range";

/** The optional arguments that tell how the figures are printed. */
interface PrintedDecimals {
  decimals: unknown;
  inputDecimals: unknown;
}

/**
 * The verdict on each printed result of two printed figures, cell by cell. Both figures take `input_decimals`, the result
 * takes `decimals`.
 *
 * @throws CoreError of printedRange and of broadcast
 */
export function printedVerdicts(
  ranges: readonly [first: NamedCells, second: NamedCells, printed: NamedCells],
  { decimals, inputDecimals }: PrintedDecimals,
  language: Language,
  check: (first: PrintedFigure, second: PrintedFigure, printed: PrintedFigure) => Verdict,
): unknown[][] {
  const [[firstName, first], [secondName, second], [printedName, printed]] = ranges;
  const inputs = [inputDecimals, "input_decimals"] as const;
  const firstFigure = printedRange([first, firstName], inputs);
  const secondFigure = printedRange([second, secondName], inputs);
  const printedFigure = printedRange([printed, printedName], [decimals, "decimals"]);
  return broadcast(ranges, (a, b, result) =>
    verdictWord(check(firstFigure(a), secondFigure(b), printedFigure(result)), language),
  );
}
