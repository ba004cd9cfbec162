import type { Book, Edition } from "../library";
import { itemContributions, type ItemContribution } from "./item-contributions";
import { ntpLevel, type NtpLevel } from "./ntp-levels";
import { groupIndices } from "./scenario";
import { scenarioModel, type ScenarioItem, type ScenarioModel } from "./scenario-model";
import { allItems } from "./scenario-sides";
import { inPrintedOrder, itemTables } from "./scenario-tables";
import type { OwnWeights } from "./scenario-weights";

/** NTP in two months and its change, in points. */
export interface NtpChange {
  from: number;
  to: number;
  change: number;
}

/** What moved a group's NTP between two months. */
export interface Decomposition {
  group: string;
  from: string;
  to: string;
  printed: NtpChange;
  /** From items and weights. */
  recomputed: NtpChange;
  /** They add up to the recomputed change. */
  contributions: ItemContribution[];
  /** Printed less recomputed change, in points: what rounding of prints and of weights leaves. */
  residual: number;
  /** Ids of the tables that print what it is made of, in printed order. */
  tables: string[];
  /** Items (`livestock ib.ikrt.housing`) of which the book lost a figure that is used here. */
  estimated: string[];
}

export interface DecompositionRequest {
  /** `combined`, or a subsector. */
  group: string;
  /** Months of the book; `to` may be the earlier one. */
  from: string;
  to: string;
  edition?: Edition;
  weights?: readonly OwnWeights[];
}

/**
 * Contributions of received and paid prices to a printed change of NTP. With the residual they add up to it exactly.
 *
 * @throws CoreError as scenarioModel
 */
export function decomposeNtpChange(book: Book, request: DecompositionRequest): Decomposition {
  const { group, from, to, edition, weights } = request;
  const before = scenarioModel(book, { group, month: from, edition, weights });
  const after = scenarioModel(book, { group, month: to, edition, weights });
  const [earlier, later] = [itemsOf(before), itemsOf(after)];
  const indexIn = (items: ReadonlyMap<string, ScenarioItem>) => (item: ScenarioItem) =>
    (items.get(idOf(item)) as ScenarioItem).index;
  const recomputed = change(recomputedNtp(before), recomputedNtp(after));
  const [ntpBefore, ntpAfter] = [printedNtp(before), printedNtp(after)];
  const printed = change(ntpBefore.value, ntpAfter.value);
  const lost = [...earlier.values(), ...later.values()].filter((item) => !item.printed);
  return {
    group,
    from,
    to,
    printed,
    recomputed,
    contributions: itemContributions(before, indexIn(earlier), indexIn(later)),
    residual: printed.change - recomputed.change,
    tables: inPrintedOrder(book, [
      ...[ntpBefore, ntpAfter].flatMap(({ tables }) => tables),
      ...[before, after].flatMap(itemTables),
    ]),
    estimated: [...new Set(lost.map(idOf))],
  };
}

const change = (from: number, to: number): NtpChange => ({ from, to, change: to - from });

const recomputedNtp = ({ root }: ScenarioModel) => groupIndices(root, () => 0).ntp;

function printedNtp({ book, root, month, edition }: ScenarioModel): NtpLevel {
  const printed = ntpLevel(book, root.id, "ntp", month, edition);
  if (!printed) throw new Error(`${root.id}: no NTP is printed in ${month}`);
  return printed;
}

const itemsOf = ({ root }: ScenarioModel) =>
  new Map(allItems(root).map(({ item }) => [idOf(item), item]));

const idOf = ({ group, key }: ScenarioItem) => `${group} ${key}`;
