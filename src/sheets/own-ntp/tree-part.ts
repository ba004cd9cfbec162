import { type OwnSegment, rowOf, type TreeNode } from "../../analysis";
import type { PlannedCell, Region } from "../../workbook/plan";
import type { Section } from "../layout";
import { blank, cellsAt, code, formats, live, number, section, text } from "../sheet-section";
import {
  first,
  indexLine,
  monthColumn,
  type OwnNtpSheet,
  runs,
  shareLine,
  weightColumn,
} from "./own-ntp-sheet";

/** The trees of a weighting diagram, and beside them the index of every node by one formula. */
export function treePart(sheet: OwnNtpSheet, place: number): Region[] {
  const segment = sheet.result.segments[place];
  const at = sheet.trees[place];
  if (!segment || !at) return [];
  const { texts, result, months } = sheet;
  const { nodes } = result;
  const from = first(segment);
  const own = ownWeights(nodes, segment);
  const shares = treeShares(sheet, segment);
  const diagram = result.read.diagrams[segment.diagram];
  const columns = months.slice(from, segment.last + 1).map((_, month) => monthColumn(from + month));
  const beside = at.beside(
    columns.map((column) => `level ${column}`),
    1,
  );
  const levels = nodes.map((node) =>
    columns.map((_, month) => nodeLevel(sheet, segment, node, from + month)),
  );
  const range = (column: string, width = 1) =>
    width === 1
      ? at.range(column)
      : `${at.cell(column)}:${at.cell(columns.at(-1) ?? column, nodes.length - 1)}`;
  const formula = `=BPS.INDEX_TREE(${at.range("code")},${at.range("parent")},${at.range("weight")},${range(columns[0] ?? "", columns.length)})`;
  return [
    ...section(at, {
      title: texts.tree(place === 0 || diagram === undefined ? "" : ` (${diagram})`),
      hint: texts.treeHint,
      headers: {
        code: texts.code,
        parent: texts.parent,
        label: texts.item,
        weight: texts.weight,
        own: texts.own,
        share: texts.share,
        ...Object.fromEntries(columns.map((column, month) => [column, months[from + month] ?? ""])),
      },
      rows: nodes.map((node, line) => ({
        code: code(codeOf(node)),
        parent: node.parent < 0 ? blank : code(codeOf(nodes[node.parent] as TreeNode)),
        label: text(node.label),
        weight: weightCell(sheet, node, segment.diagram),
        own: live(ownFormula(at, nodes, line), own[line] ?? 0, "General"),
        share: live(shareFormula(sheet, segment, at, line), shares[line] ?? 0, formats.weight),
        ...Object.fromEntries(
          columns.map((column, month) => [column, indexCell(sheet, segment, node, from + month)]),
        ),
      })),
      // Weights of items stand with their prices.
      inputs: [],
    }),
    cellsAt(beside.header, beside.left, [
      columns.map((_, month) => text(months[from + month] ?? "")),
    ]),
    cellsAt(beside.row(), beside.left, [[{ formula, expected: levels, format: formats.index }]]),
  ];
}

/** Cell of the index that the tree's formula gives a node. */
export function treeCell(
  { trees, result }: OwnNtpSheet,
  place: number,
  node: number,
  month: number,
): string {
  const segment = result.segments[place] as OwnSegment;
  const at = trees[place] as Section<string>;
  const columns = Array.from(
    { length: segment.last - first(segment) + 1 },
    (_, of) => `level ${monthColumn(first(segment) + of)}`,
  );
  return at.beside(columns, 1).cell(`level ${monthColumn(month)}`, node);
}

/** Share of each node in It or in Ib of the whole. */
export function treeShares(sheet: OwnNtpSheet, segment: OwnSegment): number[] {
  const { nodes } = sheet.result;
  const own = ownWeights(nodes, segment);
  return nodes.map((_, node) => shareOf(sheet, segment, node, own));
}

const ownWeights = (nodes: readonly TreeNode[], { diagram }: OwnSegment): number[] =>
  nodes.map((_, node) => ownWeight(nodes, node, diagram));

const codeOf = ({ subsector, key }: TreeNode): string => `${subsector} ${key}`;

const childrenOf = (nodes: readonly TreeNode[], node: number): number[] =>
  nodes.flatMap(({ parent }, at) => (parent === node ? [at] : []));

function ownWeight(nodes: readonly TreeNode[], node: number, diagram: number): number {
  const given = nodes[node]?.weights[diagram] ?? 0;
  if (given > 0 || nodes[node]?.item !== undefined) return given;
  return childrenOf(nodes, node).reduce((sum, child) => sum + ownWeight(nodes, child, diagram), 0);
}

function ownFormula(at: Section<string>, nodes: readonly TreeNode[], node: number): string {
  const weight = at.cell("weight", node);
  if (nodes[node]?.item !== undefined) return weight;
  return `IF(${weight}>0,${weight},${childrenSum(at, nodes, node)})`;
}

const childrenSum = (at: Section<string>, nodes: readonly TreeNode[], node: number): string =>
  `SUM(${runs(childrenOf(nodes, node), (line, count) => at.range("own", line, count)).join(",")})`;

function shareOf(
  sheet: OwnNtpSheet,
  segment: OwnSegment,
  node: number,
  own: readonly number[],
): number {
  const { nodes } = sheet.result;
  const one = nodes[node] as TreeNode;
  if (one.parent < 0) return rootShare(sheet, segment, one);
  const total = childrenOf(nodes, one.parent).reduce((sum, child) => sum + (own[child] ?? 0), 0);
  return (shareOf(sheet, segment, one.parent, own) * (own[node] ?? 0)) / total;
}

const sideOf = ({ key }: TreeNode): "it" | "ib" => (key.startsWith("it") ? "it" : "ib");

/**
 * Shares along the way from the whole to a subsector; of a diagram that is joined on with the levels that they have then, since
 * the whole goes on from its own.
 */
function rootShare(
  { composites, whole, result }: OwnNtpSheet,
  { link }: OwnSegment,
  node: TreeNode,
): number {
  const levelOf = (group: string) => rowOf(result, group, sideOf(node)).levels[link] ?? 1;
  let share = link < 0 ? 1 : levelOf(node.subsector) / levelOf(whole.id);
  for (let id = node.subsector; id !== whole.id;) {
    const above = composites.find(({ parts = [] }) => parts.some((part) => part.id === id));
    const part = above?.parts?.find((one) => one.id === id);
    if (!above || !part) return share;
    share *= part[sideOf(node)];
    id = above.id;
  }
  return share;
}

function shareFormula(
  sheet: OwnNtpSheet,
  { link }: OwnSegment,
  at: Section<string>,
  line: number,
): string {
  const { nodes } = sheet.result;
  const node = nodes[line] as TreeNode;
  if (node.parent >= 0)
    return `${at.cell("share", node.parent)}*${at.cell("own", line)}/${childrenSum(at, nodes, node.parent)}`;
  const factors: string[] = [];
  for (let id = node.subsector; id !== sheet.whole.id;) {
    const above = sheet.composites.find(({ parts = [] }) => parts.some((part) => part.id === id));
    if (!above || !sheet.at.shares) break;
    factors.push(sheet.at.shares.cell(`${sideOf(node)}Share`, shareLine(sheet, above.id, id)));
    id = above.id;
  }
  if (factors.length === 0) return "1";
  const level = (group: string) =>
    sheet.at.indices.cell(monthColumn(link), indexLine(sheet, sideOf(node), group));
  const levels = link < 0 ? "" : `*${level(node.subsector)}/${level(sheet.whole.id)}`;
  return factors.join("*") + levels;
}

function weightCell({ at }: OwnNtpSheet, node: TreeNode, diagram: number): PlannedCell {
  const weight = node.weights[diagram] ?? 0;
  if (node.item !== undefined)
    return live(at.items.cell(weightColumn(diagram), node.item), weight, "General");
  return weight > 0 ? number(weight, "General") : blank;
}

/** The index of an item, from the month on which a diagram goes on; nothing for a heading. */
function indexCell(
  { at, result }: OwnNtpSheet,
  segment: OwnSegment,
  { item }: TreeNode,
  month: number,
): PlannedCell {
  if (item === undefined) return blank;
  const cell = (of: number) => at.itemIndices.cell(monthColumn(of), item);
  const level = (of: number) => result.items[item]?.levels[of] ?? 0;
  return segment.link < 0
    ? live(cell(month), level(month))
    : live(`${cell(month)}/${cell(segment.link)}*100`, (level(month) / level(segment.link)) * 100);
}

/** What the tree's formula gives: an index with the base period, or the month that is joined on, as 100. */
function nodeLevel(
  { result }: OwnNtpSheet,
  segment: OwnSegment,
  node: TreeNode,
  month: number,
): number {
  const levels =
    node.item === undefined
      ? result.groups
          .find(({ id }) => id === node.subsector)
          ?.rows.find(({ key }) => key === node.key)?.levels
      : result.items[node.item]?.levels;
  const level = levels?.[month] ?? 0;
  return segment.link < 0 ? level : (level / (levels?.[segment.link] ?? 1)) * 100;
}
