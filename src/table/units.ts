import type { Bilingual } from "../language";
import type { Unit, UnitCode } from "./unit";

/** The units that have a code. A table with another one names it in its own words. */
const units = {
  none: { id: "tanpa satuan", en: "no unit" },
  point: { id: "poin", en: "points" },
  percent: { id: "persen", en: "percent" },
  household: { id: "rumah tangga", en: "households" },
  usd: { id: "dolar AS", en: "US dollars" },
  million_usd: { id: "juta dolar AS", en: "million US dollars" },
  kg: { id: "kg (bersih)", en: "kg (net)" },
} as const satisfies Record<UnitCode, Bilingual>;

export const unitCodes: readonly string[] = Object.keys(units);

/** An index means nothing without the year that is 100. */
export const countsFromBase = (unit: UnitCode): boolean => unit === "point";

/** Whether numbers of a unit mean something when they are added up. */
export const canBeSummed = (unit: UnitCode): boolean => unit !== "percent" && !countsFromBase(unit);

/** One id a unit: indices of two base years are two. */
export const unitId = ({ unit, baseYear }: Unit): string =>
  baseYear === undefined ? unit : `${unit}-${baseYear}`;

/** Name of a unit, with its base year: `points (2018=100)`. */
export function unitName({ unit, baseYear }: Unit): Bilingual {
  const name: Bilingual = Object.hasOwn(units, unit)
    ? units[unit as keyof typeof units]
    : { id: unit, en: unit };
  if (baseYear === undefined) return name;
  return { id: `${name.id} (${baseYear}=100)`, en: `${name.en} (${baseYear}=100)` };
}
