import { monthNames } from "../../src/language";
import type { ColumnProfile } from "../publication-reader";

/** One column a month, both ends included. */
export const monthColumns = (
  year: number,
  first: number,
  last: number,
  unit: string,
): ColumnProfile[] =>
  monthNames.en.slice(first - 1, last).map((month, index) => ({
    name: `${year}-${String(first + index).padStart(2, "0")}`,
    titleEn: `${month} ${year}`,
    unit,
  }));

/** One column a year. */
export const yearColumns = (years: readonly number[], unit: string): ColumnProfile[] =>
  years.map((year) => ({ name: String(year), titleEn: String(year), unit }));

export const column = (name: string, titleEn: string, unit: string): ColumnProfile => ({
  name,
  titleEn,
  unit,
});
