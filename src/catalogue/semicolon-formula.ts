/** Texts and quoted sheet names are kept; numbers and separators are turned. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[,{}]|[^"',{}\d]+|\d+|["']/g;

/**
 * A formula as an Excel shows it that uses decimal comma and the list separator `;`: in an array constant columns are then
 * separated by `\`.
 *
 * @example semicolonFormula('=BPS.NTP({116.56,107.04},1.5)') // "=BPS.NTP({116,56\\107,04};1,5)"
 * @source Microsoft, Guidelines and examples of array formulas; Indonesian regional settings of Windows
 */
export function semicolonFormula(formula: string): string {
  let braces = 0;
  return formula.replace(piece, (found) => {
    if (found === "{") braces++;
    else if (found === "}") braces--;
    else if (found === ",") return braces > 0 ? "\\" : ";";
    else if (/^\d/.test(found)) return found.replace(".", ",");
    return found;
  });
}
