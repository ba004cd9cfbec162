import {
  type Book,
  type BookPackage,
  createLibrary,
  type Library,
  type WeightSet,
} from "../../library";
import { itemRows } from "../scenario-model";
import { type Aggregate, aggregates } from "./aggregates";
import { type WeightsFromPrint, weightSetOf, weightsFromPrint } from "./weights-from-print";

/** What the groups of farmers' terms of trade are made of, by the ids that all books use. */
const usualParts: Readonly<Record<string, readonly string[]>> = {
  combined: ["food-crops", "horticulture", "estate-crops", "livestock", "fisheries"],
  fisheries: ["capture-fisheries", "aquaculture"],
};

/**
 * A book of published indices with the weights that its figures allow: of the goods in each component, of IKRT and BPPBM in
 * Ib, of the subsectors in what they are together. A component without goods is a price of its own. What the figures do not
 * tell is left out, so that scenarios offer the groups that they can compute.
 */
export function bookWithWeights(given: BookPackage): BookPackage {
  const joined = withParts(given);
  const all = recoveredIn(joined);
  // Parts that the whole is not a mean of are not its parts.
  const wrong = all.filter(({ aggregate, feasible }) => aggregate.row === "" && !feasible);
  const isWrong = (id: string) => wrong.some(({ aggregate }) => aggregate.group === id);
  const data = {
    ...joined,
    groups: joined.groups.map(({ parts, ...group }) =>
      parts && !isWrong(group.id) ? { ...group, parts } : group,
    ),
  };
  const recovered = all.filter(
    ({ aggregate }) => aggregate.row !== "" || !isWrong(aggregate.group),
  );
  const book = bookOf(data);
  const weights = [...recovered.map(weightSetOf), ...componentsWithoutGoods(book, recovered)];
  const whole = Object.fromEntries(
    itemRows.map((row) => [
      row,
      weights
        .filter((set) => set.row === row && set.components[0]?.key === row)
        .map(({ group }) => group),
    ]),
  );
  return {
    ...data,
    weights,
    ownGoods: { ...given.ownGoods, ...whole },
  };
}

/** The package of a book without weights, with those that its figures allow; undefined for a book that has weights. */
export function packageWithWeights(
  { packages }: Library,
  { id, weights }: Book,
): BookPackage | undefined {
  const data = packages.find((one) => one.id === id);
  return weights.length > 0 || !data ? undefined : bookWithWeights(data);
}

/** A book with its weights, or with those from its own figures where it has none. */
export function withWeights(library: Library, book: Book): Book {
  const data = packageWithWeights(library, book);
  return data ? bookOf(data) : book;
}

const bookOf = (data: BookPackage): Book => createLibrary([data]).book(data.id);

function recoveredIn(data: BookPackage): WeightsFromPrint[] {
  const library = createLibrary([data]);
  return aggregates(library, library.book(data.id))
    .filter(({ equations }) => equations.length > 0)
    .map(weightsFromPrint);
}

function withParts(data: BookPackage): BookPackage {
  const ids = data.groups.map(({ id }) => id);
  return {
    ...data,
    groups: data.groups.map((group) => {
      const parts = (usualParts[group.id] ?? []).filter((id) => ids.includes(id));
      return group.parts || parts.length < 2 ? group : { ...group, parts };
    }),
  };
}

/** A component that prints no goods below it is a price with all of the weight. */
function componentsWithoutGoods(
  { groups, table }: Book,
  recovered: readonly { aggregate: Aggregate }[],
): WeightSet[] {
  return groups.flatMap(({ id, tables }) => {
    const rows = new Set(
      Object.values(tables).flatMap((names) =>
        names.flatMap((name) => table(name).rows.map(({ key }) => key)),
      ),
    );
    return itemRows
      .filter(
        (row) =>
          rows.has(row) &&
          !recovered.some(({ aggregate }) => aggregate.group === id && aggregate.row === row),
      )
      .map((row) => ({
        group: id,
        row,
        components: [{ key: row, weight: 1 }],
        residual: 0,
        feasible: true,
      }));
  });
}
