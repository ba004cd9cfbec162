import { checkShare } from "../../core/checking";
import { typedZeros } from "../cells";
import { calculate } from "../failure";
import { readVerdictLanguage } from "./printed-range";
import { printedVerdicts } from "./printed-verdicts";

/** A verdict, one a cell. */
export function CHECK_SHARE(
  part: unknown[][],
  total: unknown[][],
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
        ["part", part],
        ["total", total],
        ["printed", printed],
      ],
      { decimals: typed(decimals, 3), inputDecimals: typed(input_decimals, 4) },
      words,
      checkShare,
    );
  });
}
