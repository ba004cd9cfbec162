import { weightedIndex } from "../../core";
import {
  type NtpGroup,
  type NtpRow,
  type OwnNtpBook,
  paidHeadings,
  subsectorNames,
  type WeightSet,
} from "../../library";
import type { OwnGroup, OwnRow } from "./own-group";
import { type OwnNtp, rowOf } from "./own-ntp";
import { leafShares, type TreeNode } from "./own-tree";

/** What the reader says of a book of own figures. */
export type OwnNtpNames = Pick<OwnNtpBook, "id" | "version" | "province" | "notes">;

/** Books print the whole before its parts. */
const printedOrder = Object.keys(subsectorNames);

/** Own results as a book: groups with their rows as books print them, and weights for scenarios. */
export function ownNtpBook(result: OwnNtp, names: OwnNtpNames): OwnNtpBook {
  const rank = ({ id }: OwnGroup) => (printedOrder.indexOf(id) + 1 || printedOrder.length + 1) - 1;
  const groups = [...result.groups].sort((a, b) => rank(a) - rank(b));
  return {
    ...names,
    months: result.months,
    base: result.base,
    groups: groups.map((group) => bookGroup(group)),
    weights: groups.flatMap((group) => weightSets(result, group)),
  };
}

function bookGroup({ id, name, rows, parts }: OwnGroup): NtpGroup {
  return {
    id,
    name: subsectorNames[id] ?? { id: name, en: name },
    rows: printedRows(rows),
    items: rows.flatMap((row) => (row.item === undefined ? [] : [plainRow(row)])),
    ...(parts && { parts: parts.map((part) => part.id) }),
  };
}

const plainRow = ({ key, parent, label, levels }: OwnRow): NtpRow => ({
  key,
  parent,
  label,
  levels,
});

/**
 * The rows of the appendix: components and their headings, of a component without headings its items. What is paid bears the
 * names of the books.
 */
function printedRows(rows: readonly OwnRow[]): NtpRow[] {
  const components = ["it", "ib.ikrt", "ib.bppbm"];
  const hasHeadings = (parent: string) =>
    rows.some((row) => row.parent === parent && row.item === undefined);
  return rows
    .filter(
      ({ key, parent, item }) =>
        ["", "ntp", "ib"].includes(parent) ||
        (components.includes(parent) && (item === undefined || !hasHeadings(parent))) ||
        key === "ntp",
    )
    .map((row) => ({ ...plainRow(row), label: paidHeadings[row.key]?.id ?? row.label }));
}

/** Shares of the items in each component, of the components in Ib, and of the parts in a whole. */
function weightSets(result: OwnNtp, group: OwnGroup): WeightSet[] {
  if (group.parts) {
    // A scenario weighs both sides of a part alike.
    if (group.parts.some(({ it, ib }) => Math.abs(it - ib) > sameShare)) return [];
    const components = group.parts.map(({ id, it }) => ({ key: id, weight: it }));
    return [{ group: group.id, row: "", components, residual: 0, feasible: true }];
  }
  const { id } = group;
  const diagram = result.segments.at(-1)?.diagram ?? 0;
  const ofItems = (["it", "ib.ikrt", "ib.bppbm"] as const).map((row) =>
    withResidual(
      result,
      id,
      row,
      leafShares(result.nodes, id, row, diagram).flatMap(({ item, share }) => {
        const node = nodeOf(result, id, item);
        return node ? [{ key: node.key, share }] : [];
      }),
    ),
  );
  const paid = leafShares(result.nodes, id, "ib", diagram);
  const shareOf = (component: string) =>
    paid
      .filter(({ item }) => nodeOf(result, id, item)?.key.startsWith(`${component}.`))
      .reduce((all, { share }) => all + share, 0);
  return [
    ...ofItems,
    withResidual(
      result,
      id,
      "ib",
      ["ib.ikrt", "ib.bppbm"].map((key) => ({ key, share: shareOf(key) })),
    ),
  ];
}

const sameShare = 1e-9;

const nodeOf = ({ nodes }: OwnNtp, subsector: string, item: number): TreeNode | undefined =>
  nodes.find((node) => node.subsector === subsector && node.item === item);

/**
 * Weights of components on the level of the last month that diagrams were joined in, and by how much they miss the index of any
 * month: nothing where there is one diagram.
 */
function withResidual(
  result: OwnNtp,
  group: string,
  row: string,
  shares: readonly { key: string; share: number }[],
): WeightSet {
  const { levels } = rowOf(result, group, row);
  const link = result.segments.at(-1)?.link ?? -1;
  const parts = shares.map(({ key, share }) => {
    const own = rowOf(result, group, key).levels;
    const weight = link < 0 ? share : share / (own[link] as number);
    return { key, weight, levels: own };
  });
  const total = parts.reduce((all, { weight }) => all + weight, 0);
  const residual = levels.reduce((most, level, month) => {
    const mean = weightedIndex(
      parts.map((part) => part.levels[month] as number),
      parts.map(({ weight }) => weight),
    );
    return Math.max(most, Math.abs(mean - level));
  }, 0);
  return {
    group,
    row,
    components: parts.map(({ key, weight }) => ({ key, weight: weight / total })),
    residual,
    feasible: true,
  };
}
