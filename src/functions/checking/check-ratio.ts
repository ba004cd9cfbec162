import { checkRatio } from "../../core/checking";
import { readWholeNumber, typedZeros } from "../cells";
import { calculate } from "../failure";
import { readVerdictLanguage } from "./printed-range";
import { printedVerdicts } from "./printed-verdicts";

const scalesAllowed = [1, 1_000_000] as const;

/** A verdict, one a cell. */
export function CHECK_RATIO(
  numerator: unknown[][],
  denominator: unknown[][],
  printed: unknown[][],
  scale?: unknown,
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const typed = typedZeros(invocation);
    const factor = readWholeNumber(scale, "scale", scalesAllowed) ?? 100;
    return printedVerdicts(
      [
        ["numerator", numerator],
        ["denominator", denominator],
        ["printed", printed],
      ],
      { decimals: typed(decimals, 4), inputDecimals: typed(input_decimals, 5) },
      words,
      (top, bottom, ratio) => checkRatio(top, bottom, ratio, factor),
    );
  });
}
