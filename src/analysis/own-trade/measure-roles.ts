import type { Measure } from "../../table";
import { currencyIn, type TradeCurrency } from "./trade-currency";

/** What a measure counts, and how many units of its currency or kg one of its units is. */
export const tradeMeasureRoles = ["value", "weight", "none"] as const;
export interface MeasureRole {
  is: (typeof tradeMeasureRoles)[number];
  scale: number;
  /** US dollars when left out. */
  currency?: TradeCurrency;
  /** What one US dollar costs in the currency; without it values in another currency are not used. */
  rate?: number;
}

/** How many US dollars or kg one unit of a measure is; undefined while the rate of its currency is not known. */
export const unitScale = ({ is, scale, currency, rate }: MeasureRole): number | undefined =>
  is === "weight" || currency === undefined || currency === "USD" ? scale : rate && scale / rate;

const thousand = /\b(?:ribu|thousand)\b|\(?\b000\b/i;
const million = /\b(?:juta|million)\b/i;
const billion = /\b(?:miliar|milyar|billion)\b/i;
const trillion = /\b(?:triliun|trilyun|trillion)\b/i;

/** How many units one of the words is: `ribu US$` 1,000. */
const scaleOf = (words: string): number =>
  (
    [
      [trillion, 1e12],
      [billion, 1e9],
      [million, 1e6],
      [thousand, 1e3],
    ] as const
  ).find(([pattern]) => pattern.test(words))?.[1] ?? 1;

const weighing =
  /berat|weight|netto|volume|kuantitas|quantity|tonase|tonnage|\bkg\b|\bton\b|\btons?\b|tonnes?/i;
const valuing = /nilai|value|fob|cif/i;
const isValue = (text: string): boolean => valuing.test(text) || currencyIn(text) !== undefined;
const sharing = /persen|percent|%|distribusi|pangsa|share|perubahan|change|growth|peran\b/i;

/** What each measure of records counts. */
export function measureRoles(
  measures: readonly Measure[],
  title: string,
): Record<string, MeasureRole> {
  return Object.fromEntries(
    measures.map((measure) => [
      measure.key,
      measureRole(measure, measures.length === 1 ? title : ""),
    ]),
  );
}

export function measureRole(
  { title, unit, key }: Pick<Measure, "title" | "unit" | "key">,
  about: string,
): MeasureRole {
  const words = `${title.id} ${title.en} ${key} ${unit}`;
  if (unit === "percent" || unit === "point" || (sharing.test(words) && !currencyIn(unit)))
    return { is: "none", scale: 1 };
  if (unit === "usd" || unit === "million_usd")
    return { is: "value", scale: unit === "million_usd" ? 1e6 : 1 };
  if (currencyIn(unit)) return { is: "value", scale: scaleOf(unit), ...currencyOf(unit) };
  if (unit === "kg") return { is: "weight", scale: 1 };
  const all = `${words} ${about}`;
  if (weighing.test(words) || (weighing.test(about) && !isValue(all)))
    return { is: "weight", scale: scaleOf(all) * (/\bton(?:s|nes?|ne)?\b/i.test(all) ? 1000 : 1) };
  return { is: "value", scale: scaleOf(all), ...currencyOf(words, about) };
}

/** The first currency that is named, where it is another than US dollars. */
function currencyOf(...texts: readonly string[]): Pick<MeasureRole, "currency"> {
  const [currency] = texts.flatMap((text) => currencyIn(text) ?? []);
  return currency === undefined || currency === "USD" ? {} : { currency };
}
