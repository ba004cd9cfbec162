import type { Language } from "../../language";
import { unitName } from "../../table";
import type { FileReading, ReadTable } from "../../reading";

/** Its unit in words, with the base year of an index. */
export const unitText = ({ unit }: ReadTable, language: Language): string =>
  unit ? unitName(unit)[language] : "";

/** A sheet by its name, a page by its number; empty for a file that has neither. */
export const placeText = (
  { grids }: FileReading,
  grid: number,
  page: (number: number) => string,
): string => {
  const found = grids[grid];
  return found?.sheet ?? (found?.page === undefined ? "" : page(found.page));
};

/** Numbers that are in no table, by their sheet or page. */
export function leftOverByPlace(
  read: FileReading,
  page: (number: number) => string,
): { place: string; numbers: string[] }[] {
  const places = new Map<string, string[]>();
  for (const { grid, text } of read.leftOver) {
    const place = placeText(read, grid, page);
    places.set(place, [...(places.get(place) ?? []), text]);
  }
  return [...places].map(([place, numbers]) => ({ place, numbers }));
}
