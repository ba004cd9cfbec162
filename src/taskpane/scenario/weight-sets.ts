import {
  aggregateShares,
  groupsWithin,
  itemRows,
  type OwnWeights,
  type ScenarioGroup,
  type ScenarioModel,
  type Share,
} from "../../analysis";
import type { Book } from "../../library";

/** An aggregate whose weights can be the reader's own: of a row of a group, or without a row of the group's parts. */
export interface WeightSet {
  id: string;
  group: string;
  row: string;
  /** As recovered from print. */
  shares: readonly Share[];
  /** Price of each component in the order of the shares; a part of a group has none. */
  prices: readonly ({ id: string; printed: string } | undefined)[];
}

/** The aggregates of a group and of all groups within it, the whole first; what has one component has no weights to give. */
export const weightSetsOf = ({ book, root }: ScenarioModel): WeightSet[] =>
  groupsWithin(root)
    .reverse()
    .flatMap((group) => setsOfGroup(book, group))
    .filter(({ shares }) => shares.length > 1);

function setsOfGroup(book: Book, group: ScenarioGroup): WeightSet[] {
  const set = (row: string, pricesByKey: Readonly<Record<string, WeightSet["prices"][0]>> = {}) => {
    const { shares } = aggregateShares(book, group.id, row, []);
    const prices = shares.map(({ key }) => pricesByKey[key]);
    return { id: `${group.id} ${row}`.trim(), group: group.id, row, shares, prices };
  };
  if (group.kind === "composite") return [set("")];
  const ofItems = itemRows.map((row) =>
    set(
      row,
      Object.fromEntries(
        group.items[row].map(({ key, price, label }) => [key, { id: price, printed: label }]),
      ),
    ),
  );
  return [...ofItems, set("ib")];
}

/** What is typed for the components of an aggregate, by key. */
export type TypedWeights = Readonly<Record<string, number>>;

/** The reader's weights of an aggregate once each component has one and some are above 0, with what they add up to. */
export function completeWeights(
  book: Book,
  { group, row, shares }: WeightSet,
  typed: TypedWeights,
): { own: OwnWeights; total: number } | undefined {
  const isComplete = shares.every(({ key }) => typed[key] !== undefined);
  if (!isComplete || shares.every(({ key }) => typed[key] === 0)) return undefined;
  const weights = Object.fromEntries(shares.map(({ key }) => [key, typed[key] ?? 0]));
  const own = { group, row, weights };
  return { own, total: aggregateShares(book, group, row, [own]).total };
}

export const ownOf = (
  own: readonly OwnWeights[],
  { group, row }: Pick<WeightSet, "group" | "row">,
): OwnWeights | undefined => own.find((one) => one.group === group && one.row === row);

/** The weights with those of one aggregate in place of what was there. */
export const withOwn = (
  own: readonly OwnWeights[],
  set: Pick<WeightSet, "group" | "row">,
  next: OwnWeights | undefined,
): OwnWeights[] => [...own.filter((one) => one !== ownOf(own, set)), ...(next ? [next] : [])];
