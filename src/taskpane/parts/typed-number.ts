export interface NumberLimits {
  /** Itself left out. */
  above?: number;
  /** Itself allowed. */
  from?: number;
  /** 1,000 when left out. */
  upTo?: number;
  /** Groups of three digits are thousands, as in amounts of rupiah; otherwise comma and point both stand for the decimal sign. */
  grouped?: boolean;
}

/**
 * A number as it is typed, with comma or point; undefined for anything else and outside the limits.
 *
 * @example typedNumber("-7,5", { above: -100 }) // -7.5
 */
export function typedNumber(text: string, limits: NumberLimits): number | undefined {
  const { above = -Infinity, from = -Infinity, upTo = 1000, grouped = false } = limits;
  const signed = text.trim().replace("−", "-");
  const isGrouped = grouped && /^[+-]?[1-9]\d{0,2}([., ]\d{3})+$/.test(signed);
  const plain = isGrouped ? signed.replace(/[., ]/g, "") : signed.replace(",", ".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return value > above && value >= from && value <= upTo ? value : undefined;
}
