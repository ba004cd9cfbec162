import type { Figure, Way } from "./pasted-row";

/** A way to read a row, with how likely it is among those of its row. */
interface WeighedWay {
  way: Way;
  /** By column; undefined where there is no number. */
  sizes: (number | undefined)[];
  weight: number;
}

/**
 * Ways to read each row, the likeliest first: numbers of a column are of like size, and so are numbers of a row beside those of
 * the others, as far as the table shows both. At first all ways of a row count alike, then the likelier ones more
 * (expectation maximisation of a model with column and row effects).
 */
export function likeliestFirst(ways: readonly (readonly Way[])[], columns: number): Way[][] {
  const rows = ways.map((own): WeighedWay[] =>
    own.map((way) => ({ way, sizes: way.figures.map(sizeOf), weight: 1 / own.length })),
  );
  const all = rows.flat();
  for (let pass = 0, change = 1; pass < mostPasses && change > settled; pass++) {
    const table = tableOf(all, columns);
    change = Math.max(0, ...rows.map((own) => weigh(own, table)));
  }
  return rows.map((own) => own.sort((a, b) => b.weight - a.weight).map(({ way }) => way));
}

/** Passes end when no way has become likelier or less likely by more than this. */
const settled = 0.01;
const mostPasses = 25;

/** How large the numbers of a table are, as logarithms. */
interface TableSizes {
  /** Of each column. */
  columns: number[];
  /** Variances: within rows, once the columns are allowed for, and between rows. */
  within: number;
  between: number;
}

/** Numbers of one row and column differ by as much in any table. */
const leastVariance = 0.05;

function tableOf(ways: readonly WeighedWay[], columns: number): TableSizes {
  const middles = Array.from({ length: columns }, (_, at) =>
    weightedMean(ways.map(({ sizes, weight }) => [sizes[at], weight])),
  );
  const own = ways.flatMap(({ sizes, weight }) => {
    const deviations = deviationsOf(sizes, middles);
    return deviations.length > 0 ? [{ deviations, level: mean(deviations), weight }] : [];
  });
  const freedom = own.map(({ deviations, weight }) => (deviations.length - 1) * weight);
  const inRows = own.map(({ deviations, level, weight }) => squares(deviations, level) * weight);
  const within = Math.max(leastVariance, sum(inRows) / Math.max(1, sum(freedom)));
  const spread = weightedMean(own.map(({ level, weight }) => [level ** 2, weight]));
  return { columns: middles, within, between: Math.max(0, spread - within / columns) };
}

/** @returns the largest change of a weight */
function weigh(own: readonly WeighedWay[], table: TableSizes): number {
  const oddities = own.map(({ sizes }) => oddity(sizes, table));
  const least = Math.min(...oddities);
  const shares = oddities.map((odd) => Math.exp((least - odd) / 2));
  const all = sum(shares);
  let change = 0;
  own.forEach((way, at) => {
    const weight = (shares[at] ?? 0) / all;
    change = Math.max(change, Math.abs(weight - way.weight));
    way.weight = weight;
  });
  return change;
}

/** Twice the negative logarithm of the likelihood of a row. */
function oddity(sizes: WeighedWay["sizes"], { columns, within, between }: TableSizes): number {
  const deviations = deviationsOf(sizes, columns);
  if (deviations.length === 0) return 0;
  const level = mean(deviations);
  const count = deviations.length;
  return squares(deviations, level) / within + (count * level ** 2) / (within + count * between);
}

const deviationsOf = (sizes: WeighedWay["sizes"], middles: readonly number[]): number[] =>
  sizes.flatMap((size, at) => (size === undefined ? [] : size - (middles[at] ?? size)));

/** The logarithm of its digits before the decimals; undefined where it has none. */
function sizeOf({ digits = 0, decimals }: Figure): number | undefined {
  if (decimals === undefined) return undefined;
  return Math.log10(Math.floor(Math.abs(digits) / 10 ** decimals) + 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

const squares = (numbers: readonly number[], from: number): number =>
  sum(numbers.map((one) => (one - from) ** 2));

function weightedMean(pairs: readonly (readonly [number | undefined, number])[]): number {
  const known = pairs.filter((pair): pair is [number, number] => pair[0] !== undefined);
  const weight = sum(known.map(([, own]) => own));
  return weight > 0 ? sum(known.map(([value, own]) => value * own)) / weight : 0;
}
