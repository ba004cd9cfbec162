import { datedLabel } from "../core";
import type { Column, Table } from "../table";
import { placeOf } from "./sentence-check/places";

/** NTP of provinces in one month, the highest first. */
export interface ProvinceComparison {
  provinces: { name: string; ntp: string }[];
  /** Position of the province that is compared, from 1; undefined where the table lacks it. */
  rank: number | undefined;
}

/** Too few for a comparison. */
const leastProvinces = 3;

/**
 * NTP by province from the first table that has it of a month: a column headed NTP that is no change.
 *
 * @param month `2024-01`; a table that names no month is taken to be of it
 */
export function provinceComparison(
  tables: readonly Table[],
  province: string,
  month: string,
): ProvinceComparison | undefined {
  for (const table of tables) {
    const column = table.columns.findIndex(
      (one) =>
        one.unit !== "percent" &&
        /(?:\bntp\b|nilai tukar petani|farmers' terms of trade)/i.test(one.title.id) &&
        !/perubahan|change|%/i.test(one.title.id) &&
        isOfMonth(one, table, month),
    );
    if (column < 0) continue;
    const provinces = table.rows
      .filter(({ label, values }) => isProvince(label) && Number(values[column]) > 0)
      .map(({ label, values }) => ({ name: label.trim(), ntp: values[column] as string }))
      .sort((a, b) => Number(b.ntp) - Number(a.ntp));
    if (provinces.length < leastProvinces) continue;
    const own = placeOf(province);
    const rank = provinces.findIndex(({ name }) => placeOf(name) === own) + 1;
    return { provinces, rank: rank > 0 ? rank : undefined };
  }
  return undefined;
}

/** A name of a province, and not one within a sentence or the whole country. */
const isProvince = (label: string): boolean => {
  const place = placeOf(label);
  return place !== undefined && place !== "indonesia" && label.trim().split(/\s+/).length <= 5;
};

function isOfMonth({ period, title }: Column, table: Table, month: string): boolean {
  if (period !== undefined) return period === month;
  const named = datedLabel(title.id).period ?? datedLabel(table.title.id).period;
  if (named?.every !== "month") return true;
  const [year = 0, ofYear = 0] = month.split("-").map(Number);
  return named.at === year * 12 + ofYear - 1;
}
