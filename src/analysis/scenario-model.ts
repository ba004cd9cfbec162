import { CoreError } from "../core";
import { bookGroup, groupName, type Book, type Edition } from "../library";
import { ntpLabel, ntpLevel, ntpMonths } from "./ntp-levels";
import { scenarioGroups, scenarioMonths } from "./scenario-groups";
import { aggregateShares, type OwnWeights, type Share } from "./scenario-weights";

/** A price that a scenario can shock, with its share in its own aggregate. */
export interface ScenarioItem extends Share {
  group: string;
  /** Id of the price: the row key, the same in all subsectors, unless the row holds other goods there. */
  price: string;
  label: string;
  /** Index in the base month, points. */
  index: number;
  /** False where the book lost the figure. */
  printed: boolean;
  /** Ids of the tables that print what the index is taken from. */
  tables: string[];
}

/** Rows of a group that are built from items. */
export const itemRows = ["it", "ib.ikrt", "ib.bppbm"] as const;
export type ItemRow = (typeof itemRows)[number];

/** A subsector: It, IKRT and BPPBM from their items, Ib from IKRT and BPPBM. */
export interface Subsector {
  kind: "subsector";
  id: string;
  items: Record<ItemRow, ScenarioItem[]>;
  /** Shares of IKRT and BPPBM in Ib. */
  paid: Share[];
  /** Largest difference from print in points that the weights leave. */
  residuals: Record<ItemRow | "ib", number>;
}

/** A group whose rows are means of the same rows of its parts: Gabungan, Perikanan. */
export interface Composite {
  kind: "composite";
  id: string;
  parts: { share: Share; group: ScenarioGroup }[];
  residual: number;
}

export type ScenarioGroup = Subsector | Composite;

export interface ScenarioModel {
  book: Book;
  root: ScenarioGroup;
  month: string;
  edition: Edition;
  /** Aggregates whose own weights did not add up to 1 (nor to 100 or 10,000), with what they added up to. */
  normalised: { group: string; row: string; total: number }[];
  /** Whether some of the weights are the user's own. */
  hasOwnWeights: boolean;
}

export interface ScenarioModelRequest {
  /** `combined`, or a subsector: `food-crops`, `fisheries`, `aquaculture`. */
  group: string;
  /** A month of the book: `2020-12`. */
  month: string;
  edition?: Edition;
  weights?: readonly OwnWeights[];
}

/** Whether a row holds different goods in different subsectors: young animals in that of seed. */
export const isSplitRow = ({ ownGoods = {} }: Book, row: string): boolean =>
  Object.hasOwn(ownGoods, row);

const priceOf = ({ ownGoods = {} }: Book, group: string, row: string): string =>
  ownGoods[row]?.includes(group) ? `${row}.${group}` : row;

/** Sums that weights are usually stated for: shares, percent, and the weighting diagram's 10,000. */
const usualTotals = [1, 100, 10000];

/** Whether a book has what a scenario of prices takes: a group of items with weights. */
export const hasScenario = (book: Book): boolean =>
  book.kind === "ntp" && scenarioGroups(book).some(({ id }) => scenarioMonths(book, id).length > 0);

/**
 * Base month of a scenario: items with indices and shares, groups with parts built from them.
 *
 * @throws CoreError `unknown-id` for a group or month that the book does not have, `negative`, `zero-denominator` for own
 *   weights, `missing` when the book has no index for an item
 */
export function scenarioModel(book: Book, request: ScenarioModelRequest): ScenarioModel {
  const { group, month, edition = "corrected", weights = [] } = request;
  const months = ntpMonths(book);
  if (!months.includes(month)) {
    throw new CoreError("unknown-id", {
      argument: "month",
      found: month.slice(0, 40),
      expected: `${months[0]} … ${months.at(-1)}`,
    });
  }
  const normalised: ScenarioModel["normalised"] = [];
  let hasOwnWeights = false;
  const shares = (id: string, row: string) => {
    const found = aggregateShares(book, id, row, weights);
    hasOwnWeights ||= found.origin === "own";
    if (!usualTotals.some((usual) => Math.abs(found.total / usual - 1) < 1e-6))
      normalised.push({ group: id, row, total: found.total });
    return found;
  };
  const build = (id: string): ScenarioGroup =>
    bookGroup(book, id).parts ? composite(id) : subsector(id);
  const composite = (id: string): Composite => {
    const { shares: parts, residual } = shares(id, "");
    return {
      kind: "composite",
      id,
      parts: parts.map((share) => ({ share, group: build(share.key) })),
      residual,
    };
  };
  const subsector = (id: string): Subsector => {
    const sets = {
      it: shares(id, "it"),
      ikrt: shares(id, "ib.ikrt"),
      bppbm: shares(id, "ib.bppbm"),
    };
    const paid = shares(id, "ib");
    const items = (set: readonly Share[]) =>
      set.map((share) => item(book, id, share, month, edition));
    return {
      kind: "subsector",
      id,
      items: {
        it: items(sets.it.shares),
        "ib.ikrt": items(sets.ikrt.shares),
        "ib.bppbm": items(sets.bppbm.shares),
      },
      paid: paid.shares,
      residuals: {
        it: sets.it.residual,
        "ib.ikrt": sets.ikrt.residual,
        "ib.bppbm": sets.bppbm.residual,
        ib: paid.residual,
      },
    };
  };
  const root = build(group);
  return { book, root, month, edition, normalised, hasOwnWeights };
}

function item(
  book: Book,
  group: string,
  share: Share,
  month: string,
  edition: Edition,
): ScenarioItem {
  const level = ntpLevel(book, group, share.key, month, edition);
  if (!level) {
    throw new CoreError("missing", { argument: "month", found: month });
  }
  const { value: index, printed, tables } = level;
  return {
    ...share,
    group,
    price: priceOf(book, group, share.key),
    label: labelOf(book, group, share.key, edition),
    index,
    printed,
    tables,
  };
}

/** A component that is a price of its own bears the name of its group, because all groups have one. */
function labelOf(book: Book, group: string, key: string, edition: Edition): string {
  const label = ntpLabel(book, group, key, edition) ?? key;
  const isWhole = itemRows.some((row) => row === key);
  return isWhole ? `${groupName(book, group).id}: ${label}` : label;
}
