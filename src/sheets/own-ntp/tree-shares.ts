import { type OwnSegment, rowOf, type TreeNode } from "../../analysis";
import type { Section } from "../layout";
import { indexLine, monthColumn, type OwnNtpSheet, runs, shareLine } from "./own-ntp-sheet";

/** Share of each node in It or in Ib of the whole. */
export function treeShares(sheet: OwnNtpSheet, segment: OwnSegment): number[] {
  const { nodes } = sheet.result;
  const own = ownWeights(nodes, segment);
  return nodes.map((_, node) => shareOf(sheet, segment, node, own));
}

/** Weight of each node: its own, or the sum of what belongs to it. */
export const ownWeights = (nodes: readonly TreeNode[], { diagram }: OwnSegment): number[] =>
  nodes.map((_, node) => ownWeight(nodes, node, diagram));

const childrenOf = (nodes: readonly TreeNode[], node: number): number[] =>
  nodes.flatMap(({ parent }, at) => (parent === node ? [at] : []));

function ownWeight(nodes: readonly TreeNode[], node: number, diagram: number): number {
  const given = nodes[node]?.weights[diagram] ?? 0;
  if (given > 0 || nodes[node]?.item !== undefined) return given;
  return childrenOf(nodes, node).reduce((sum, child) => sum + ownWeight(nodes, child, diagram), 0);
}

/** Formula of the weight of a node: its own, or the sum of what belongs to it. */
export function ownFormula(at: Section<string>, nodes: readonly TreeNode[], node: number): string {
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

/** Formula of the share of a node, by the same steps as `treeShares`. */
export function shareFormula(
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
