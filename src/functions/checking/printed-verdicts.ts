import type { PrintedNumber, Verdict } from "../../core/checking";
import { verdictWord, type Language } from "../../language";
import { broadcast, type NamedCells } from "../cells";
import { printedDecimals } from "./printed-range";

/** The optional arguments that tell how the figures are printed. */
interface PrintedDecimals {
  decimals: unknown;
  inputDecimals: unknown;
}

/**
 * The verdict on each printed result of two printed figures, cell by cell. Both figures take `input_decimals`, the result
 * takes `decimals`.
 *
 * @throws CoreError of printedDecimals and of broadcast
 */
export function printedVerdicts(
  ranges: readonly [first: NamedCells, second: NamedCells, printed: NamedCells],
  { decimals, inputDecimals }: PrintedDecimals,
  language: Language,
  check: (first: PrintedNumber, second: PrintedNumber, printed: PrintedNumber) => Verdict,
): unknown[][] {
  const [[firstName, first], [secondName, second], [printedName, printed]] = ranges;
  const inputs = [inputDecimals, "input_decimals"] as const;
  const ofFirst = printedDecimals([first, firstName], inputs);
  const ofSecond = printedDecimals([second, secondName], inputs);
  const ofPrinted = printedDecimals([printed, printedName], [decimals, "decimals"]);
  return broadcast(ranges, (a, b, result) =>
    verdictWord(check([a, ofFirst], [b, ofSecond], [result, ofPrinted]), language),
  );
}
