import { sectorTotals } from "../../core";
import type { ReferenceTable } from "../../library";
import { type Fact, type Figure, reach } from "./fact";

/** BPS counts chapter 27 as oil and gas. */
const oilChapter = "hs27";
const sectorWords = { mining: "tambang", agriculture: "pertanian", industry: "industri" } as const;

/** What is said of a total of HS chapters: oil and gas and the rest, and the sectors of the rest, in amount and percent. */
export function partsOfTotal(table: ReferenceTable, facts: readonly Fact[]): Fact[] {
  if (!table.rows.some(({ key }) => key === oilChapter)) return [];
  return table.columns.flatMap(({ key }) => {
    const column = facts.filter((fact) => fact.column === key && fact.unit === "usd");
    const total = column.find(({ row }) => row === "total");
    return total ? partsOfColumn(total, column) : [];
  });
}

function partsOfColumn(total: Fact, column: readonly Fact[]): Fact[] {
  const oil = column.find(({ row }) => row === oilChapter);
  if (!oil) return [];
  const rest = { value: total.value - oil.value, tolerance: total.tolerance + oil.tolerance };
  return [
    ...partAndShare(total, total, oil, "oil", ["migas"]),
    ...partAndShare(total, total, rest, "non-oil", ["nonmigas"]),
    ...sectorsOfColumn(total, rest, column),
  ];
}

/**
 * Mining, agriculture and industry, with their shares of what is not oil and gas. The book's shares of exports by port are of
 * all exports, with oil as industry, although its sentence says non-oil: that sentence must not agree.
 */
function sectorsOfColumn(total: Fact, rest: Figure, column: readonly Fact[]): Fact[] {
  const chapters = column.filter(({ row }) => /^hs\d\d$/.test(row));
  const tolerance = chapters.reduce((sum, chapter) => sum + chapter.tolerance, 0);
  const sectors = sectorTotals(
    chapters.map(({ row }) => row.slice(2)),
    chapters.map(({ value }) => value),
    "nonmigas",
  );
  return sectors.flatMap(({ sector, value }) =>
    sector === "oil-and-gas" || value === 0
      ? []
      : partAndShare(total, rest, { value, tolerance }, sector, [sectorWords[sector]], "nonmigas"),
  );
}

function partAndShare(
  total: Fact,
  of: Figure,
  part: Figure,
  row: string,
  names: readonly string[],
  whole?: string,
): Fact[] {
  const common: Fact = {
    ...total,
    row,
    isComputed: true,
    ...part,
    name: {
      heads: total.name.heads,
      parts: [...total.name.parts, [names]],
      loose: new Set([...total.name.loose, ...names, ...(whole ? [whole] : [])]),
      key: `${total.name.key} ${row}`,
    },
  };
  const share = { value: (part.value / of.value) * 100, tolerance: reach(part, of) };
  return [
    common,
    { ...common, ...share, kind: "share", unit: "percent", ...(whole ? { whole } : {}) },
  ];
}
