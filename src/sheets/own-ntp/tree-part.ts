import type { OwnSegment, TreeNode } from "../../analysis";
import type { PlannedCell, Region } from "../../workbook/plan";
import type { Section } from "../layout";
import { blank, cellsAt, code, formats, live, number, section, text } from "../sheet-section";
import { first, monthColumn, type OwnNtpSheet, weightColumn } from "./own-ntp-sheet";
import { ownFormula, ownWeights, shareFormula, treeShares } from "./tree-shares";

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

const codeOf = ({ subsector, key }: TreeNode): string => `${subsector} ${key}`;

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
