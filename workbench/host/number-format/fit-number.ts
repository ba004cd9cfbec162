import type { Culture } from "./culture";
import { formatText } from "./format-text";

/** Decimals that General shows at most, and those of its scientific form. */
const mostDecimals = 9;
const mostMantissaDecimals = 5;

/**
 * Text of a number in a column that may be too narrow for it, as Excel shows it: with General it loses decimals, and becomes
 * scientific where its integer part does not fit; what cannot be shown in a truthful way becomes `###`.
 *
 * @param fits whether a text has room
 * @example fitNumber(112.4952, "General", english, (text) => text.length <= 6) // "112.5"
 */
export function fitNumber(
  value: number,
  numberFormat: string,
  culture: Culture,
  fits: (text: string) => boolean,
): string {
  const whole = formatText(value, numberFormat, culture);
  if (fits(whole)) return whole;
  const isGeneral = numberFormat === "General" || numberFormat === "@";
  const shorter = isGeneral ? candidates(value, culture).find(fits) : undefined;
  return shorter ?? filling(fits);
}

/** Texts of a number from the most exact one to the shortest. Decimals alone would make a small number 0. */
function candidates(value: number, culture: Culture): string[] {
  const size = Math.abs(value);
  const plain = counting(mostDecimals).map((decimals) =>
    formatText(Number(value.toFixed(decimals)) + 0, "General", culture),
  );
  const scientific = counting(mostMantissaDecimals).map((decimals) =>
    scientificText(value, decimals, culture),
  );
  if (size >= 1e11) return scientific;
  return size < 1e-4 ? [...scientific, ...plain.slice(-1)] : [...plain, ...scientific];
}

/** Numbers from the largest down to 0. */
const counting = (largest: number): number[] =>
  Array.from({ length: largest + 1 }, (_, index) => largest - index);

function scientificText(value: number, decimals: number, culture: Culture): string {
  const [mantissa = "", exponent = ""] = value.toExponential(decimals).split("e");
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const sign = exponent.startsWith("-") ? "-" : "+";
  const power = exponent.slice(1).padStart(2, "0");
  return `${digits.replace(".", culture.decimalSeparator)}E${sign}${power}`;
}

function filling(fits: (text: string) => boolean): string {
  let text = "#";
  while (text.length < 255 && fits(`${text}#`)) text += "#";
  return text;
}
