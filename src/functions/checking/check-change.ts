import { checkChange } from "../../core/checking";
import { typedZeros } from "../cells";
import { calculate } from "../failure";
import { readVerdictLanguage } from "./printed-range";
import { printedVerdicts } from "./printed-verdicts";

/** A verdict, one a cell. */
export function CHECK_CHANGE(
  previous: unknown[][],
  current: unknown[][],
  printed: unknown[][],
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const typed = typedZeros(invocation);
    return printedVerdicts(
      [
        ["previous", previous],
        ["current", current],
        ["printed", printed],
      ],
      { decimals: typed(decimals, 3), inputDecimals: typed(input_decimals, 4) },
      words,
      checkChange,
    );
  });
}
