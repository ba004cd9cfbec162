import {
  contributions,
  CoreError,
  indexTree,
  ntp,
  ntpContributions,
  ntup,
  percentChange,
  splice,
  sum,
  weightedIndex,
} from "../../core";
import { ntpRowNames, subsectorNames } from "../../library";
import { itemLevels, type LevelItem } from "./item-levels";
import { answerTo, type Answers, itemQuestions } from "./item-questions";
import { classKey, keyOf, withoutNumber } from "./ntp-words";
import { componentRow, nodeKey } from "./own-items";
import type { ReadItems } from "./read-own-items";

/** A row of a group: an index in every month. */
export interface OwnRow {
  /** `it`, `ib.ikrt.food`, `ntp`. */
  key: string;
  parent: string;
  label: string;
  /** Points, one a month. */
  levels: number[];
  /** Position among the items, of the row of one. */
  item?: number;
}

export interface OwnGroup {
  id: string;
  /** Official name where it has one. */
  name: string;
  rows: OwnRow[];
  /** Groups whose rows make up the same rows of this one. */
  parts?: OwnPart[];
}

export interface OwnPart {
  id: string;
  /** Shares in It and in Ib with its parts. */
  it: number;
  ib: number;
}

/** Months that are computed by one weighting diagram. */
export interface OwnSegment {
  diagram: number;
  /** Position of the month on whose level it goes on; -1 for the base period. */
  link: number;
  /** Position of its last month. */
  last: number;
}

/** A node of a subsector's tree: a component, a heading or an item. */
export interface TreeNode {
  subsector: string;
  key: string;
  /** Position of the node above; -1 for It and Ib. */
  parent: number;
  label: string;
  item?: number;
  /** One a diagram; 0 stands for the sum of those below. */
  weights: number[];
}

export interface OwnNtp {
  months: string[];
  base: string | undefined;
  items: LevelItem[];
  nodes: TreeNode[];
  segments: OwnSegment[];
  /** Parts before their whole; the combined group, where there is one, is the last. */
  groups: OwnGroup[];
  read: ReadItems;
  answers: Answers;
}

/**
 * It, Ib, IKRT, BPPBM, NTP and NTUP of every subsector and of all together, by month, from the reader's items.
 *
 * @throws CoreError `missing` while something is asked (openQuestions), `empty` for a subsector without a component
 */
export function ownNtp(read: ReadItems, answers: Answers): OwnNtp {
  const items = itemLevels(read, answers);
  const nodes = treeNodes(read, items);
  const segments = segmentsOf(read, answers);
  const levels = spliced(nodes, items, segments, read.months.length);
  const subsectors = read.subsectors.map(({ id, name }) => {
    const rows = nodes.flatMap((node, at): OwnRow[] =>
      node.subsector === id
        ? [
            {
              key: node.key,
              parent: nodes[node.parent]?.key ?? "ntp",
              label: node.label,
              levels: levels[at] as number[],
              ...(node.item !== undefined && { item: node.item }),
            },
          ]
        : [],
    );
    return { id, name: subsectorNames[id]?.id ?? withoutNumber(name), rows: withTerms(rows, id) };
  });
  return {
    months: read.months,
    base: read.base,
    items,
    nodes,
    segments,
    groups: withWholes(subsectors, read, items, answers),
    read,
    answers,
  };
}

/** The trees of all subsectors: It, Ib of IKRT and BPPBM, headings and items, each below its parent. */
function treeNodes(read: ReadItems, items: readonly LevelItem[]): TreeNode[] {
  const nodes: TreeNode[] = [];
  const places = new Map<string, number>();
  const add = (subsector: string, key: string, parent: number, label: string, item?: number) => {
    const id = nodeKey(subsector, key);
    const known = places.get(id);
    if (known !== undefined && item === undefined) return known;
    places.set(id, nodes.length);
    const given = item === undefined ? read.nodeWeights.get(id) : items[item]?.item.weights;
    const weights = read.diagrams.map((_, diagram) => given?.[diagram] ?? 0);
    nodes.push({ subsector, key, parent, label, weights, ...(item !== undefined && { item }) });
    return nodes.length - 1;
  };
  for (const { id } of read.subsectors) {
    const it = add(id, "it", -1, ntpRowNames.it.id);
    const own = (component: string) =>
      items.flatMap(({ item }, at) =>
        item.subsector === id && item.component === component ? [at] : [],
      );
    const below = (component: "it" | "ikrt" | "bppbm", root: number) => {
      for (const at of own(component)) {
        const { path, label } = (items[at] as LevelItem).item;
        let parent = root;
        let key: string = componentRow[component];
        for (const heading of path) {
          key += `.${classKey(component, heading)}`;
          parent = add(id, key, parent, heading);
        }
        add(id, uniqueKey(places, id, `${key}.${keyOf(label)}`), parent, label, at);
      }
    };
    below("it", it);
    const ib = add(id, "ib", -1, ntpRowNames.ib.id);
    below("ikrt", add(id, "ib.ikrt", ib, ntpRowNames["ib.ikrt"].id));
    below("bppbm", add(id, "ib.bppbm", ib, ntpRowNames["ib.bppbm"].id));
    for (const component of ["it", "ikrt", "bppbm"])
      if (own(component).length === 0) throw noItems(`${id}: ${component}`);
  }
  return nodes;
}

function uniqueKey(taken: ReadonlyMap<string, number>, subsector: string, key: string): string {
  let unique = key;
  for (let count = 2; taken.has(nodeKey(subsector, unique)); count++) unique = `${key}-${count}`;
  return unique;
}

/** By which weighting diagram each month is computed. */
function segmentsOf({ diagrams, months }: ReadItems, answers: Answers): OwnSegment[] {
  const last = months.length - 1;
  const answer = answers.weights;
  const newest = diagrams.length - 1;
  if (newest === 0 || answer?.way === "old") return [{ diagram: 0, link: -1, last }];
  if (answer?.way === "new") return [{ diagram: newest, link: -1, last }];
  const at = months.indexOf(answer?.month ?? "");
  const link =
    at >= 0
      ? at
      : months.findIndex((month, place) => place > 0 && month >= (diagrams[newest] ?? ""));
  return [
    { diagram: 0, link: -1, last: link },
    { diagram: newest, link, last },
  ];
}

/** Levels of every node: those of each diagram go on from the level of the month before it. */
function spliced(
  nodes: readonly TreeNode[],
  items: readonly LevelItem[],
  segments: readonly OwnSegment[],
  months: number,
): number[][] {
  const levels = nodes.map(() => new Array<number>(months).fill(0));
  for (const segment of segments) {
    const from = Math.max(0, segment.link);
    const indices = nodes.map(({ item }) =>
      Array.from({ length: segment.last - from + 1 }, (_, at) =>
        item === undefined ? 0 : segmentIndex(items[item] as LevelItem, segment, from + at),
      ),
    );
    const rows = indexTree(
      {
        parents: nodes.map(({ parent }) => parent),
        weights: nodes.map(({ weights }) => weights[segment.diagram] as number),
        labels: nodes.map(({ label }) => label),
      },
      indices,
    );
    rows.forEach((row, node) => {
      const own = levels[node] as number[];
      const before = segment.link < 0 ? 100 : (own[segment.link] as number);
      row.forEach((index, at) => {
        own[from + at] = segment.link < 0 ? index : splice(index, 100, before);
      });
    });
  }
  return levels;
}

/** Index of an item with the month on which a segment goes on as 100; in the first segment as it is. */
const segmentIndex = ({ levels }: LevelItem, { link }: OwnSegment, month: number): number =>
  link < 0
    ? (levels[month] as number)
    : ((levels[month] as number) / (levels[link] as number)) * 100;

/** The rows of a group with NTP and NTUP below them. */
function withTerms(rows: readonly OwnRow[], group: string): OwnRow[] {
  const level = (key: string) => {
    const found = rows.find((row) => row.key === key);
    if (!found) throw noItems(`${group}: ${key}`);
    return found.levels;
  };
  const [it, ib, bppbm] = [level("it"), level("ib"), level("ib.bppbm")];
  const terms = (key: "ntp" | "ntup", levels: number[]): OwnRow => ({
    key,
    parent: "",
    label: ntpRowNames[key].id,
    levels,
  });
  return [
    ...rows,
    terms(
      "ntp",
      it.map((index, at) => ntp(index, ib[at] as number)),
    ),
    terms(
      "ntup",
      it.map((index, at) => ntup(index, bppbm[at] as number)),
    ),
  ];
}

/** With Perikanan of its two parts, and the combined group of all. */
function withWholes(
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

/** The segment by which a month's change from the month before is computed. */
export const segmentOf = ({ segments }: OwnNtp, month: number): OwnSegment =>
  segments.find(({ last }) => month <= last) as OwnSegment;

export interface OwnContribution {
  /** Position of the item. */
  item: number;
  side: "it" | "ib";
  /** Contribution to the percent change of It or Ib of the group, percentage points. */
  andil: number;
  /** Contribution to the change of its NTP, points. */
  ntpPoints: number;
}

/** What each item contributes to the changes of a group from a month to the next; they add up to them. */
export function ownContributions(
  result: OwnNtp,
  groupId: string,
  month: number,
): OwnContribution[] {
  const segment = segmentOf(result, month);
  const sides = (["it", "ib"] as const).map((side) => {
    const weights = sideWeights(result, groupId, side, segment);
    const index = (item: number, at: number) =>
      segmentIndex(result.items[item] as LevelItem, segment, at);
    return {
      items: weights.map(({ item }) => item),
      weights: weights.map(({ weight }) => weight),
      previous: weights.map(({ item }) => index(item, month - 1)),
      current: weights.map(({ item }) => index(item, month)),
    };
  });
  const [it, ib] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const points = ntpContributions(it, ib);
  const modelled = ntp(
    weightedIndex(it.current, it.weights),
    weightedIndex(ib.current, ib.weights),
  );
  // A diagram that goes on from a level other than 100 moves NTP from that level.
  const scale = (rowOf(result, groupId, "ntp").levels[month] as number) / modelled;
  return (["it", "ib"] as const).flatMap((side, at) => {
    const own = sides[at] as (typeof sides)[0];
    const andil = contributions(own.previous, own.current, own.weights);
    const ofNtp = side === "it" ? points.received : points.paid;
    return own.items.map((item, place) => ({
      item,
      side,
      andil: andil[place] as number,
      ntpPoints: (ofNtp[place] as number) * scale,
    }));
  });
}

/** Weights of the items in It or in Ib of a group, by the diagram and on the level of a segment. */
export function sideWeights(
  result: OwnNtp,
  groupId: string,
  side: "it" | "ib",
  segment: OwnSegment,
): { item: number; weight: number }[] {
  const group = ownGroup(result, groupId);
  if (group.parts)
    return group.parts.flatMap((part) =>
      sideWeights(result, part.id, side, segment).map(({ item, weight }) => ({
        item,
        weight: weight * part[side],
      })),
    );
  const level =
    segment.link < 0 ? 1 : (rowOf(result, groupId, side).levels[segment.link] as number) / 100;
  return leafShares(result.nodes, groupId, side, segment.diagram).map(({ item, share }) => ({
    item,
    weight: share * level,
  }));
}

/** Share of each item in a row of a subsector. They add up to 1. */
export function leafShares(
  nodes: readonly TreeNode[],
  subsector: string,
  row: string,
  diagram: number,
): { item: number; share: number }[] {
  const below = (parent: number) =>
    nodes.flatMap((node, at) => (node.parent === parent ? [at] : []));
  const weightAt = (at: number): number => {
    const own = (nodes[at] as TreeNode).weights[diagram] as number;
    return own > 0 || nodes[at]?.item !== undefined ? own : sum(below(at).map(weightAt));
  };
  const shares = (at: number, share: number): { item: number; share: number }[] => {
    const item = nodes[at]?.item;
    if (item !== undefined) return [{ item, share }];
    const children = below(at);
    const total = sum(children.map(weightAt));
    return children.flatMap((child) => shares(child, (share * weightAt(child)) / total));
  };
  const root = nodes.findIndex((node) => node.subsector === subsector && node.key === row);
  return shares(root, 1);
}

export function ownGroup({ groups }: OwnNtp, id: string): OwnGroup {
  const found = groups.find((group) => group.id === id);
  if (found) return found;
  throw new CoreError("unknown-id", { argument: "group", found: id });
}

export function rowOf(result: OwnNtp, group: string, key: string): OwnRow {
  const found = ownGroup(result, group).rows.find((row) => row.key === key);
  if (found) return found;
  throw new CoreError("unknown-id", { argument: "row", found: key });
}

/** Percent change of a row from an earlier month; undefined where that lies before the first one. */
export function changeOf({ levels }: OwnRow, month: number, from = month - 1): number | undefined {
  const before = levels[from];
  return before === undefined ? undefined : percentChange(before, levels[month] as number);
}

/** The group of everything: the combined one, or the only one. */
export const wholeGroup = ({ groups }: OwnNtp): OwnGroup => groups.at(-1) as OwnGroup;

/** What was asked and how the reader answered, in order. */
export const answered = ({ read, answers }: OwnNtp) =>
  itemQuestions(read).flatMap((question) => {
    const answer = answerTo(question, answers);
    return answer ? [{ question, answer }] : [];
  });

const noItems = (found: string) =>
  new CoreError("empty", { argument: "items", found: found.slice(0, 40) });
