import type { Dice } from "./dice";
import type { TrueValue } from "./true-table";

/** How a file prints numbers. */
export interface NumberStyle {
  decimalMark: "," | ".";
  thousands: "" | "." | "," | " " | "\u00a0";
  negative: "-" | "\u2212" | "()";
}

/** As print has it in Indonesia, in most files. */
export function indonesianStyle(dice: Dice): NumberStyle {
  return {
    decimalMark: ",",
    thousands: dice.pick([".", ".", ".", "", " "]),
    negative: dice.pick(["-", "-", "\u2212", "()"]),
  };
}

export function englishStyle(dice: Dice): NumberStyle {
  return {
    decimalMark: ".",
    thousands: dice.pick(["", "", ",", " "]),
    negative: dice.pick(["-", "-", "()"]),
  };
}

export const anyStyle = (dice: Dice): NumberStyle =>
  dice.chance(0.6) ? indonesianStyle(dice) : englishStyle(dice);

export function printValue(value: TrueValue, style: NumberStyle): string {
  if ("text" in value) return value.text;
  const { number, decimals, mark } = value;
  const [whole = "", part] = Math.abs(number).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.thousands);
  const digits = grouped + (part === undefined ? "" : style.decimalMark + part);
  const isNegative = number < 0 && /[1-9]/.test(digits);
  const signed = !isNegative
    ? digits
    : style.negative === "()"
      ? `(${digits})`
      : style.negative + digits;
  return mark === undefined ? signed : `${signed}${mark.startsWith("*") ? "" : " "}${mark}`;
}
