import { type NumberReading, readPrintedNumber } from "../../core";

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
  const readings = readPrintedNumber(completed(text.trim())).filter(({ regular }) => regular);
  const isDecimal = (reading: NumberReading) => reading.text.includes(".");
  const reading = readings.find((one) => isDecimal(one) !== grouped) ?? readings[0];
  if (!reading) return undefined;
  const { value } = reading;
  return value > above && value >= from && value <= upTo ? value : undefined;
}

/** While it is typed a number may begin or end with its decimal mark: `.5`, `5.` */
const completed = (text: string): string =>
  text.replace(/^([-+−]?)(?=[.,]\d)/, "$10").replace(/[.,]$/, "");
