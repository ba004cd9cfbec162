import { ntpBookTexts } from "../language";
import { baseYearOf, type OwnNtpBook } from "./ntp-book";
import { type GroupTable, groupTables } from "./ntp-group-tables";
import type { BookPackage, SeriesGroup } from "./types";

/**
 * Farmers' terms of trade of any province as a book: the tables of levels and changes by half-years of the appendix of a
 * publication, by group, and the indices of the items. What books allow follows: series, scenarios, decompositions.
 */
export function ntpPackage(book: OwnNtpBook): BookPackage {
  const { id, version, province, months, groups, weights } = book;
  const [from = "", to = ""] = [months[0], months.at(-1)];
  const title = ntpBookTexts.title(province, from, to);
  const tables = groups.map((group) => groupTables(book, group));
  return {
    id,
    kind: "ntp",
    version,
    title,
    shortName: ntpBookTexts.shortName(province),
    region: { name: province, short: province },
    year: Number(to.slice(0, 4)),
    publisher: "",
    catalogue: "",
    licence: { id: "", en: "" },
    ...(baseYearOf(book.base) !== undefined && { baseYear: baseYearOf(book.base) as number }),
    frequency: "monthly",
    items: {
      ntp: ["NTP"],
      ntup: ["NTUP"],
      it: ["It"],
      ib: ["Ib"],
      "ib.ikrt": ["IKRT"],
      "ib.bppbm": ["BPPBM"],
    },
    measures: [
      { id: "index", names: ["indeks", "index"] },
      { id: "change", names: ["perubahan", "change"] },
    ],
    groups: groups.map((group, at): SeriesGroup => ({
      id: group.id,
      name: group.name,
      names: [...new Set([group.name.id, group.name.en])],
      ...(group.parts && { parts: [...group.parts] }),
      tables: seriesOf(tables[at] ?? []),
    })),
    tables: tables.flatMap((own) => own.map(({ table }) => table)),
    figures: [],
    errata: [],
    doubts: [],
    weights: [...weights],
  };
}

const seriesOf = (tables: readonly GroupTable[]): SeriesGroup["tables"] => ({
  index: tables.flatMap(({ measure, table }) => (measure === "index" ? [table.name] : [])),
  change: tables.flatMap(({ measure, table }) => (measure === "change" ? [table.name] : [])),
});
