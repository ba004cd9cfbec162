import { gridText, unitOf } from "./grid";
import type { Interval } from "./interval";
import type { PrintedFigure } from "./printed-figure";

/** A slip of the pen that turns one number into another. */
export type Typo = "digit" | "swapped-digits" | "lost-digit" | "added-digit" | "separator" | "sign";

export interface TypoRepair {
  typo: Typo;
  figure: PrintedFigure;
}

/**
 * Numbers from which the printed one comes by one slip: a wrong digit, two swapped neighbours, a lost or an added digit, a
 * moved separator, a lost sign. The likelier slips come first, of one kind the numbers nearest to the middle of the range.
 *
 * @param printed the figure as printed
 * @param allowed the values that other cells leave for it
 * @param decimalsOfColumn those that numbers of its column show: repairs have no others
 * @returns the numbers among them that lie in the allowed range, each once
 * @example typoRepairs(readFigure("116.96"), range of 116.5 to 116.6) // 116.56, a wrong digit
 */
export function typoRepairs(
  printed: PrintedFigure,
  allowed: Interval,
  decimalsOfColumn?: ReadonlySet<number>,
): TypoRepair[] {
  if (printed.nil) return [];
  const { value, decimals } = printed;
  const negative = value < 0n;
  const digits = gridText(negative ? -value : value, decimals).replace(".", "");
  const found = new Map<bigint, TypoRepair>();
  const propose = (typo: Typo, changed: string, places = decimals, minus = negative) => {
    const figure = figureOfDigits(changed, places, minus);
    if (figure.value === value || found.has(figure.value)) return;
    if (decimalsOfColumn && !decimalsOfColumn.has(places)) return;
    const half = unitOf(figure.decimals) / 2n;
    if (figure.value + half < allowed.low || figure.value - half > allowed.high) return;
    found.set(figure.value, { typo, figure });
  };
  propose("sign", digits, decimals, !negative);
  for (let i = 0; i + 1 < digits.length; i++) {
    propose("swapped-digits", replaceAt(digits, i, 2, `${digits[i + 1]}${digits[i]}`));
  }
  for (let places = 0; places < Math.min(digits.length, 11); places++) {
    const zeros = surplusZeros(digits, places, decimalsOfColumn);
    if (zeros === undefined) continue;
    propose("separator", digits.slice(0, digits.length - zeros), places - zeros);
  }
  for (let zeros = 1; zeros <= 3; zeros++)
    propose("separator", digits + "0".repeat(zeros), decimals);
  for (let i = 0; i < digits.length; i++) {
    for (const digit of "0123456789") propose("digit", replaceAt(digits, i, 1, digit));
  }
  for (let i = 0; i <= digits.length; i++) {
    for (const digit of "0123456789") propose("lost-digit", replaceAt(digits, i, 0, digit));
  }
  for (let i = 0; i < digits.length; i++) propose("added-digit", replaceAt(digits, i, 1, ""));
  const middle = allowed.low + allowed.high;
  const off = ({ figure }: TypoRepair) => {
    const twice = 2n * figure.value - middle;
    return twice < 0n ? -twice : twice;
  };
  const kinds = [...new Set([...found.values()].map(({ typo }) => typo))];
  return kinds.flatMap((kind) =>
    [...found.values()].filter(({ typo }) => typo === kind).sort((a, b) => Number(off(a) - off(b))),
  );
}

/** Zeros at the end to leave out, so that a number has as many decimals as others; undefined where that cannot be. */
function surplusZeros(
  digits: string,
  places: number,
  allowed: ReadonlySet<number> | undefined,
): number | undefined {
  const zerosAtEnd = digits.length - digits.replace(/0+$/, "").length;
  const most = Math.min(places, zerosAtEnd);
  for (let zeros = 0; zeros <= most; zeros++) {
    if (allowed?.has(places - zeros) ?? true) return zeros;
  }
  return undefined;
}

function replaceAt(digits: string, start: number, count: number, by: string): string {
  return digits.slice(0, start) + by + digits.slice(start + count);
}

function figureOfDigits(digits: string, decimals: number, negative: boolean): PrintedFigure {
  const value = BigInt(digits) * unitOf(decimals);
  return { value: negative ? -value : value, decimals, nil: false };
}
