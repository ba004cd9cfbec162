import { type DecimalVotes, numberReader } from "../../core";

/** More decimals, or more digits, than the checker's grid has. */
const mostDigits = /\.\d{12}|\d{16}/;

/**
 * Numbers that were typed or pasted as text, as the checker takes them: what stays open after all texts of its column and
 * table were asked is thousands.
 *
 * @param texts the texts of a column
 * @param wider the votes of all texts of its table
 * @returns what gives the number of a text in canonical form, or undefined
 */
export function textNumberReader(
  texts: readonly string[],
  wider?: DecimalVotes,
): (text: string) => string | undefined {
  const reader = numberReader(texts, wider);
  return (text) => {
    const canonical = reader.likely(text)?.text;
    return canonical === undefined || mostDigits.test(canonical) ? undefined : canonical;
  };
}
