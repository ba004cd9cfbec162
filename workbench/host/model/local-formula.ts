import { type Culture, english } from "../number-format";

/** Texts, quoted sheets and words, in which nothing is translated; structured references; numbers; anything else. */
const piecesOf = (decimal: "." | ","): RegExp => {
  const point = decimal === "." ? "\\." : ",";
  return new RegExp(
    [
      '"(?:[^"]|"")*"',
      "'(?:[^']|'')*'",
      "(\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\])",
      "[\\p{L}_$][\\p{L}\\p{N}_.$]*",
      `((?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:[eE][-+]?\\d+)?)`,
      "[\\s\\S]",
    ].join("|"),
    "gu",
  );
};

const pieces = { ".": piecesOf("."), ",": piecesOf(",") } as const;

/** Writes a formula that is in the form of one culture in that of another; undefined when it has what the first does not know. */
function translate(formula: string, from: Culture, to: Culture): string | undefined {
  let depth = 0;
  let isKnown = true;
  let followsNumber = false;
  const translated = formula.replace(
    pieces[from.decimalSeparator],
    (piece: string, structured: string | undefined, number: string | undefined) => {
      if (structured !== undefined) {
        // Between the parts of a structured reference stands the list separator.
        return structured.replace(/\](\s*)[,;](\s*)\[/g, `]$1${to.listSeparator}$2[`);
      }
      if (number !== undefined) {
        if (followsNumber) isKnown = false;
        followsNumber = true;
        return number.replace(from.decimalSeparator, to.decimalSeparator);
      }
      followsNumber = false;
      // The other culture's decimal point.
      if (piece === "." || (piece === "," && from.listSeparator === ";")) isKnown = false;
      if (piece === "{") depth++;
      if (piece === "}") depth--;
      if (depth > 0) {
        return piece === from.columnSeparator ? to.columnSeparator : piece;
      }
      return piece === from.listSeparator ? to.listSeparator : piece;
    },
  );
  return isKnown ? translated : undefined;
}

/**
 * A formula as a person types it under a culture, in the invariant form.
 *
 * @returns undefined when it has a separator that the culture does not use there
 * @example invariantFormula("=ROUND(1,5;0)", indonesian) // "=ROUND(1.5,0)"
 */
export const invariantFormula = (formula: string, culture: Culture): string | undefined =>
  culture === english ? formula : translate(formula, culture, english);

/**
 * A formula in the invariant form as a culture shows it.
 *
 * @example localFormula("={1.5,2;3,4}", indonesian) // "={1,5\\2;3\\4}"
 */
export const localFormula = (formula: string, culture: Culture): string =>
  culture === english ? formula : (translate(formula, english, culture) ?? formula);
