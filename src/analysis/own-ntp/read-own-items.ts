import type { ReleaseRow } from "../release-line";
import type { Table } from "../../table";
import { type ItemTableChoice, monthsBetween, shiftMonth } from "./item-columns";
import { classKey, componentHeading, keyOf } from "./ntp-words";
import {
  componentRow,
  type ItemPlace,
  nodeKey,
  type OwnItem,
  type OwnItems,
  type OwnSubsector,
} from "./own-items";
import { itemLines, type ItemLine } from "./table-lines";
import { quotedPrices } from "./quoted-prices";
import { inOrder } from "./item-order";
import { isSame, partOf } from "./same-good";

/** A line of the reader's tables that has no place in a weighting diagram. */
export interface UnplacedLine {
  place: ItemPlace;
  label: string;
  /** No subsector, no component; a price without a weight. */
  lacks: "subsector" | "component" | "weight";
}

export interface ReadItems extends OwnItems {
  unplaced: UnplacedLine[];
}

export type ItemChoices = Readonly<Record<string, ItemTableChoice>>;

/**
 * The reader's items from tables of prices and of weights, in one table or in several: a price goes to every item of its code or
 * name, in the subsector and component that its table names or in all.
 */
export function readOwnItems(tables: readonly Table[], choices: ItemChoices = {}): ReadItems {
  const lines = tables.flatMap((table) => itemLines(table, choices[table.id]));
  const weighted = lines.filter(({ weights, isHeading }) => weights.length > 0 && !isHeading);
  const months = monthsBetween(lines.flatMap(({ prices, kind }) => monthsOf(prices, kind)));
  const diagrams = diagramsOf(lines);
  const priced = lines.filter(({ prices, isHeading }) => prices.size > 0 && !isHeading);
  const used = new Set<ItemLine>();
  const unplaced: UnplacedLine[] = [];
  const items: OwnItem[] = [];
  const taken = new Map<string, number>();
  for (const line of oneEach(weighted)) {
    const [subsector, component] = [line.subsector, partOf(line)];
    if (subsector === undefined || subsector === "combined" || component === undefined) {
      const lacks = subsector === undefined || subsector === "combined" ? "subsector" : "component";
      unplaced.push({ place: line.place, label: line.label, lacks });
      used.add(line);
      continue;
    }
    const quotes = priced.filter((price) => isSame(line, subsector, component, price));
    for (const quote of quotes) used.add(quote);
    const row = componentRow[component];
    const label = line.label;
    const path = pathOf(line, component);
    const wanted = [
      nodeKey(subsector, row),
      ...path.map((one) => classKey(component, one)),
      keyOf(label),
    ].join(".");
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    items.push({
      key: count === 1 ? wanted : `${wanted}-${count}`,
      price: [row, keyOf(label)].join("."),
      subsector,
      component,
      path,
      code: line.code,
      label,
      unit: line.unit || (quotes.find(({ unit }) => unit !== "")?.unit ?? ""),
      weights: diagrams.map((period) => weightIn(line, period)),
      ...quotedPrices(quotes, months),
      place: line.place,
    });
  }
  for (const line of priced)
    if (!used.has(line)) unplaced.push({ place: line.place, label: line.label, lacks: "weight" });
  const subsectors = subsectorsOf(items, lines);
  return {
    months,
    items: inOrder(items, subsectors),
    subsectors,
    nodeWeights: headingWeights(lines, diagrams),
    diagrams,
    base: baseOf(lines, months),
    unplaced,
  };
}

/** Relatives begin with the month before the first. */
const monthsOf = (prices: ItemLine["prices"], kind: ItemLine["kind"]): string[] => {
  const months = [...prices.keys()];
  const first = [...months].sort()[0];
  return kind === "relative" && first !== undefined ? [shiftMonth(first, -1), ...months] : months;
};

/** Periods of the weighting diagrams, the oldest first; one without a period is the first. */
function diagramsOf(lines: readonly ItemLine[]): (string | undefined)[] {
  const periods = new Set(lines.flatMap(({ weights }) => weights.map(({ period }) => period)));
  const sorted = [...periods].sort((a, b) => (a ?? "").localeCompare(b ?? ""));
  return sorted.length > 0 ? sorted : [undefined];
}

const weightIn = ({ weights }: ItemLine, period: string | undefined): number =>
  weights.find((one) => one.period === period)?.weight ?? 0;

/** One line per good: tables in long form have one per month, and a diagram may be in two tables. */
function oneEach(lines: readonly ItemLine[]): ItemLine[] {
  const found = new Map<string, ItemLine>();
  for (const line of lines) {
    const key = [line.subsector, line.component, ...line.path, line.code, keyOf(line.label)].join(
      "|",
    );
    const known = found.get(key);
    if (known === undefined) found.set(key, line);
    else found.set(key, { ...known, weights: withPeriods(known.weights, line.weights) });
  }
  return [...found.values()];
}

const withPeriods = (a: ItemLine["weights"], b: ItemLine["weights"]): ItemLine["weights"] => [
  ...a,
  ...b.filter(({ period }) => a.every((one) => one.period !== period)),
];

/** Headings between a component and an item; one that names the component once more is none. */
const pathOf = ({ path, label }: ItemLine, component: ReleaseRow): string[] =>
  path.filter((one) => classKey(component, one) !== keyOf(label) || path.length === 1);

/** Subsectors with items, in the order of the books, with their weights in the combined group. */
function subsectorsOf(items: readonly OwnItem[], lines: readonly ItemLine[]): OwnSubsector[] {
  const ids = [...new Set(items.map(({ subsector }) => subsector))];
  return ids.map((id) => {
    const own = lines.filter(({ subsector }) => subsector === id);
    const given = own.find(
      ({ subsectorWeights: { it, ib } }) => (it ?? ib) !== undefined,
    )?.subsectorWeights;
    const [it, ib] = [given?.it ?? given?.ib, given?.ib ?? given?.it];
    return {
      id,
      name: own.find(({ subsectorName }) => subsectorName !== "")?.subsectorName ?? id,
      ...(it !== undefined && ib !== undefined && { weights: { it, ib } }),
    };
  });
}

/** Weights that headings have in the diagrams. */
function headingWeights(
  lines: readonly ItemLine[],
  diagrams: readonly (string | undefined)[],
): ReadonlyMap<string, number[]> {
  const weights = new Map<string, number[]>();
  for (const line of lines) {
    if (!line.isHeading || line.weights.length === 0 || line.subsector === undefined) continue;
    const part = partOf(line) ?? line.component;
    if (part === undefined) continue;
    const row = part === "ib" ? "ib" : componentRow[part];
    const isComponent = componentHeading(line.label) !== undefined;
    const below = part === "ib" ? "it" : part;
    const key = [
      nodeKey(line.subsector, row),
      ...line.path.map((one) => classKey(below, one)),
      ...(isComponent ? [] : [classKey(below, line.label)]),
    ].join(".");
    if (!weights.has(key))
      weights.set(
        key,
        diagrams.map((period) => weightIn(line, period)),
      );
  }
  return weights;
}

function baseOf(lines: readonly ItemLine[], months: readonly string[]): string | undefined {
  const based = lines.filter(({ base }) => base !== undefined);
  return based.length > 0 ? based.find(({ base }) => base?.period)?.base?.period : months[0];
}
