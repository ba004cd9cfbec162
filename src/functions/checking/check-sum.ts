import { checkSum, figureOf } from "../../core/checking";
import { verdictWord } from "../../language";
import { asCells, cellAt, readRange, single, typedZeros } from "../cells";
import { calculate } from "../failure";
import { printedDecimals, readVerdictLanguage } from "./printed-range";

/** One verdict. */
export function CHECK_SUM(
  parts: unknown[][],
  total: unknown,
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const typed = typedZeros(invocation);
    const whole = single(total);
    const ofParts = printedDecimals([parts, "parts"], [typed(input_decimals, 3), "input_decimals"]);
    const ofTotal = printedDecimals([whole, "total"], [typed(decimals, 2), "decimals"]);
    const figures = Array.from(readRange(asCells(parts), "parts"), (part) =>
      figureOf(part, ofParts),
    );
    const printed = figureOf(cellAt(whole, "total", 0, 0), ofTotal);
    return [[verdictWord(checkSum(figures, printed), words)]];
  });
}
