import { sectorTotals } from "../../core";
import type { ReferenceTable } from "../../library";
import { type Fact, type FactBase, type Figure, figureAt, reach } from "./fact";
import { wordsOf } from "./words";

/** BPS counts chapter 27 as oil and gas. */
const oilChapter = "hs27";

/** What is said of a total: oil and the rest, in amount and percent, and the mean of its months. */
export function* partsOfTotal(
  table: ReferenceTable,
  index: number,
  total: Figure,
  base: FactBase,
): Generator<Fact> {
  const column = table.fields[index]?.name ?? "";
  const common = { ...base, column, whole: false };
  yield {
    ...common,
    row: "mean",
    kind: "share",
    value: total.value / 12,
    tolerance: total.tolerance,
    unit: "usd",
    rowWords: wordsOf("perbulan"),
  };
  const oilRow = table.rows.find(({ key }) => key === oilChapter);
  const oil = oilRow && figureAt(oilRow.values[index] ?? "", table.fields[index]?.unit ?? "");
  if (!oil) return;
  const rest = { value: total.value - oil.value, tolerance: total.tolerance + oil.tolerance };
  for (const [row, word, part] of [
    ["oil", "migas", oil],
    ["non-oil", "nonmigas", rest],
  ] as const) {
    const rowWords = wordsOf(word);
    yield { ...common, row, kind: "share", ...part, unit: "usd", rowWords };
    const value = (part.value / total.value) * 100;
    const tolerance = reach(part, total);
    yield { ...common, row, kind: "share", value, tolerance, unit: "percent", rowWords };
  }
  yield* sectorsOfTotal(table, index, common);
}

const sectorWords = { mining: "tambang", agriculture: "pertanian", industry: "industri" } as const;

/**
 * Mining, agriculture and industry, with their shares of what is not oil and gas. The book's shares of exports by port are of
 * all exports, with oil as industry, although its sentence says non-oil: that sentence must not agree.
 */
function* sectorsOfTotal(
  table: ReferenceTable,
  index: number,
  base: Omit<FactBase, "row"> & { column: string },
): Generator<Fact> {
  const chapters = table.rows.filter(({ key }) => /^hs\d\d$/.test(key));
  const figures = chapters.map(({ values }) => {
    return figureAt(values[index] ?? "", table.fields[index]?.unit ?? "") ?? nothing;
  });
  const sectors = sectorTotals(
    chapters.map(({ key }) => key.slice(2)),
    figures.map(({ value }) => value),
    "nonmigas",
  );
  const tolerance = figures.reduce((sum, figure) => sum + figure.tolerance, 0);
  for (const { sector, value, percent } of sectors) {
    if (sector === "oil-and-gas" || percent === undefined || value === 0) continue;
    const common = { ...base, row: sector, kind: "share" as const };
    const rowWords = wordsOf(sectorWords[sector]);
    yield { ...common, value, tolerance, unit: "usd", rowWords };
    const reachOfShare = (tolerance * percent) / value;
    yield { ...common, value: percent, tolerance: reachOfShare, unit: "percent", rowWords };
  }
}

const nothing: Figure = { value: 0, tolerance: 0 };
