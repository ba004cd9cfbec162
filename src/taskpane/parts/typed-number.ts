export interface NumberLimits {
  /** Itself left out. */
  above?: number;
  /** Itself allowed. */
  from?: number;
  /** 1,000 when left out. */
  upTo?: number;
}

/**
 * A number as it is typed, with comma or point; undefined for anything else and outside the limits.
 *
 * @example typedNumber("-7,5", { above: -100 }) // -7.5
 */
export function typedNumber(text: string, limits: NumberLimits): number | undefined {
  const { above = -Infinity, from = -Infinity, upTo = 1000 } = limits;
  const plain = text.trim().replace("−", "-").replace(",", ".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return value > above && value >= from && value <= upTo ? value : undefined;
}
