import { sum, weightedIndex } from "../../core";
import { subsectorNames } from "../../library";
import type { LevelItem } from "./item-levels";
import type { Answers } from "./answer-ways";
import { type OwnGroup, type OwnRow, withTerms } from "./own-group";
import type { ReadItems } from "./read-own-items";

/** With Perikanan of its two parts, and the combined group of all. */
export function withWholes(
  subsectors: readonly OwnGroup[],
  read: ReadItems,
  items: readonly LevelItem[],
  answers: Answers,
): OwnGroup[] {
  const isOne =
    answers["subsector-weights"]?.way === "received" &&
    read.subsectors.some(({ weights: given }) => !given);
  const weights = new Map(
    read.subsectors.map(({ id }) => {
      const own = weightsOf(id, read, items);
      return [id, isOne ? { ...own, ib: own.it } : own];
    }),
  );
  const whole = (id: string, parts: readonly OwnGroup[]): OwnGroup => {
    const own = parts.map((part) => weights.get(part.id) as { it: number; ib: number });
    const totals = { it: sum(own.map(({ it }) => it)), ib: sum(own.map(({ ib }) => ib)) };
    weights.set(id, totals);
    return {
      id,
      name: subsectorNames[id]?.id ?? id,
      rows: withTerms(
        id === "combined" ? meanRows(parts, own, []) : meanRows(parts, own, parts),
        id,
      ),
      parts: parts.map((part, at) => ({
        id: part.id,
        it: (own[at]?.it ?? 0) / totals.it,
        ib: (own[at]?.ib ?? 0) / totals.ib,
      })),
    };
  };
  const isFishery = ({ id }: OwnGroup) => id === "capture-fisheries" || id === "aquaculture";
  const fisheries = subsectors.filter(isFishery);
  const hasBoth = fisheries.length === 2 && subsectors.every(({ id }) => id !== "fisheries");
  const others = hasBoth ? subsectors.filter((group) => !isFishery(group)) : subsectors;
  const tops = [...others, ...(hasBoth ? [whole("fisheries", fisheries)] : [])];
  return [
    ...(hasBoth ? fisheries : []),
    ...tops,
    ...(tops.length > 1 ? [whole("combined", tops)] : []),
  ];
}

/** Given weights of a subsector, else what its items weigh together. */
function weightsOf(
  id: string,
  read: ReadItems,
  items: readonly LevelItem[],
): { it: number; ib: number } {
  const given = read.subsectors.find((subsector) => subsector.id === id)?.weights;
  const isAll = read.subsectors.every(({ weights }) => weights);
  if (given && isAll) return given;
  const total = (isIt: boolean) =>
    sum(
      items.flatMap(({ item }) =>
        item.subsector === id && (item.component === "it") === isIt ? [item.weights[0] ?? 0] : [],
      ),
    );
  return { it: total(true), ib: total(false) };
}

/**
 * Rows of a whole: the mean of the same rows of its parts, of those parts that have them; in It those of the parts themselves,
 * where they are named. Goods of one heading need not be the same in two subsectors, so items and received headings stay apart.
 */
function meanRows(
  parts: readonly OwnGroup[],
  weights: readonly { it: number; ib: number }[],
  named: readonly OwnGroup[],
): OwnRow[] {
  const keys = new Map<string, OwnRow>();
  for (const { rows } of parts)
    for (const row of rows)
      if (row.item === undefined && (row.key === "it" || row.key.startsWith("ib")))
        if (!keys.has(row.key)) keys.set(row.key, row);
  const mean = (key: string): number[] => {
    const side = key === "it" ? "it" : "ib";
    const found = parts.flatMap(({ rows }, at) => {
      const row = rows.find((one) => one.key === key);
      return row ? [{ row, weight: weights[at]?.[side] ?? 0 }] : [];
    });
    return (found[0]?.row.levels ?? []).map((_, month) =>
      weightedIndex(
        found.map(({ row }) => row.levels[month] as number),
        found.map(({ weight }) => weight),
      ),
    );
  };
  return inTreeOrder([...keys.values()]).flatMap((row): OwnRow[] => [
    { key: row.key, parent: row.parent, label: row.label, levels: mean(row.key) },
    ...(row.key === "it" ? named.map(partRow) : []),
  ]);
}

const partRow = ({ id, rows }: OwnGroup): OwnRow => ({
  key: `it.${id === "capture-fisheries" ? "capture" : id}`,
  parent: "it",
  label: id === "capture-fisheries" ? "Tangkap" : "Budidaya",
  levels: rows.find(({ key }) => key === "it")?.levels ?? [],
});

/** Each row below its parent, siblings as they come. */
function inTreeOrder(rows: readonly OwnRow[]): OwnRow[] {
  const below = (parent: string): OwnRow[] =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row, ...below(row.key)]);
  return below("ntp");
}
