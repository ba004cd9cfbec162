import { CoreError, percentChange } from "../../core";
import { subsectorNames } from "../../library";
import { itemLevels, type LevelItem } from "./item-levels";
import { answerTo, itemQuestions } from "./item-questions";
import type { Answers } from "./answer-ways";
import { withoutNumber } from "./ntp-words";
import { type OwnGroup, type OwnRow, withTerms } from "./own-group";
import { type OwnSegment, segmentsOf, spliced } from "./own-segments";
import { type TreeNode, treeNodes } from "./own-tree";
import { withWholes } from "./own-wholes";
import type { ReadItems } from "./read-own-items";

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

/** The segment by which a month's change from the month before is computed. */
export const segmentOf = ({ segments }: OwnNtp, month: number): OwnSegment =>
  segments.find(({ last }) => month <= last) as OwnSegment;

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
