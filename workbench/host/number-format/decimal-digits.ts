/**
 * Digits of a number that is not negative, rounded half up at a decimal as Excel rounds: by the 15 digits that it keeps.
 *
 * @example decimalDigits(1.005, 2) // { whole: "1", decimals: "01" }
 */
export function decimalDigits(size: number, places: number): { whole: string; decimals: string } {
  const [mantissa = "0", exponent = "0"] = size.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  // Position of the decimal point in `digits`, and how many digits remain.
  const point = Number(exponent) + 1;
  const kept = point + places;
  const scaled = kept < 0 ? "" : digits.slice(0, kept).padEnd(kept, "0");
  const roundsUp = kept >= 0 && (digits[kept] ?? "0") >= "5";
  const total = (BigInt(scaled || "0") + (roundsUp ? 1n : 0n)).toString().padStart(places + 1, "0");
  return {
    whole: total.slice(0, total.length - places),
    decimals: places > 0 ? total.slice(-places) : "",
  };
}
