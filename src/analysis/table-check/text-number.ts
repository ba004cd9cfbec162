import { readPrintedNumber } from "../../core";

/** Signs behind a number that say that it is preliminary, estimated or revised: `*`, `**)`, `r)`, `x`. */
const footnote = /(?<=\d)\s*(\*{1,3}|[xrep]{1,3})?\)?$/i;

/** More decimals, or more digits, than the checker's grid has. */
const mostDigits = /\.\d{12}|\d{16}/;

/**
 * Reads numbers that were typed or pasted as text, such as `1.130.044`, `(5,2)`, `12,5%` or `7,31*)`. What a number leaves open,
 * whether 12.610 is twelve or twelve thousand, the others decide; where they do not, it is thousands.
 *
 * @param texts all texts of a table
 * @returns what gives the number of a text in canonical form, or undefined
 */
export function textNumberReader(texts: Iterable<string>): (text: string) => string | undefined {
  let commas = 0;
  for (const text of texts) {
    const sign = decimalSign(text);
    if (sign) commas += sign === "," ? 1 : -1;
  }
  return (text) => {
    const regular = regularReadings(text);
    if (regular.length < 2 || commas === 0) return regular[0];
    const separator = /[.,]/.exec(text)?.[0];
    const isDecimal = separator === (commas > 0 ? "," : ".");
    return regular.find((reading) => reading.includes(".") === isDecimal) ?? regular[0];
  };
}

/** Whether a text is a year, with or without a footnote's sign. */
export const isYear = (value: unknown): boolean =>
  /^\s*(19|20)\d\d\s*(\*{1,3}|[xrep]{1,3})?\)?\s*$/i.test(String(value));

function regularReadings(text: string): string[] {
  const plain = plainNumber(text);
  if (plain === undefined) return [];
  return readPrintedNumber(plain)
    .filter(({ text: canonical }) => !mostDigits.test(canonical))
    .filter(({ regular }, index) => regular || index === 0)
    .map((reading) => reading.text);
}

function plainNumber(text: string): string | undefined {
  const trimmed = text
    .replace(/\u00a0/g, " ")
    .trim()
    .replace(/^(rp\.?|us ?\$|usd|\$)\s*/i, "");
  const bracketed = /^\(\s*(\d[\d., ]*)\)$/.exec(trimmed)?.[1];
  const bare = bracketed ?? trimmed.replace(/\s*%$/, "").replace(footnote, "");
  const signed = bare.replace(/^[-\u2010-\u2015\u2212]\s*/, "-").trim();
  if (!/^-?\d[\d., ]*$/.test(signed)) return undefined;
  return bracketed === undefined ? signed : `-${signed}`;
}

/** The decimal sign that a text shows; undefined where it has no separator or leaves it open. */
function decimalSign(text: string): "," | "." | undefined {
  const [only, other] = regularReadings(text);
  if (only === undefined || other !== undefined) return undefined;
  const separators = text.match(/(?<=\d)[.,](?=\d)/g) ?? [];
  const last = separators.at(-1);
  if (!last) return undefined;
  const isDecimal = only.includes(".");
  return (last === ",") === isDecimal ? "," : ".";
}
