import type { FormulaCell } from "../../workbook/plan";

/**
 * What an example is expected to give, read from its result as the function list writes it in English: a matrix where it
 * spills, so that a plan knows the room it takes.
 *
 * @example expectedResult("142  134.5; 100  101") // [[142, 134.5], [100, 101]]
 */
export function expectedResult(result: string): FormulaCell["expected"] {
  const lines = result.split("; ").map((line) => line.split("  ").map(valueOf));
  const columns = lines[0]?.length ?? 1;
  // A sentence with a semicolon in it is one value; lines of a matrix are equally long.
  const isMatrix =
    lines.every((line) => line.length === columns) && !/[a-z]{2} \S+ [a-z]{2}/i.test(result);
  return isMatrix && lines.length * columns > 1 ? lines : valueOf(result);
}

function valueOf(text: string): number | string {
  const plain = text.replaceAll(",", "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : text;
}
