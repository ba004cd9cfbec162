import type { Figure, Way } from "./pasted-row";

type Ways = readonly Way[];

/**
 * Ways to read rows, without those that a total refutes: where in a column the numbers of all other rows add up to that of the
 * last or first row in one way only, they are read in that way.
 */
export function provedByTotal(ways: readonly Ways[], columns: number): readonly Ways[] {
  let left = ways;
  for (const total of [ways.length - 1, 0])
    for (let column = 0; column < columns; column++) {
      const values = valuesIn(left, column);
      const proved = onlySum(values, total);
      if (proved)
        left = left.map((own, at) => own.filter((_, way) => values[at]?.[way] === proved[at]));
    }
  return left;
}

/** So many sums at most are tried. */
const mostSums = 100_000;

/** The values of all rows of a column that add up to that of one of them, where there is one choice of them only. */
function onlySum(
  values: readonly (readonly number[] | undefined)[],
  total: number,
): number[] | undefined {
  const isOpen = values.some((own) => new Set(own).size > 1);
  if (values.length < 3 || !isOpen) return undefined;
  let sums = new Map<number, Sum>([[0, { count: 1 }]]);
  for (const [row, own] of values.entries()) {
    if (!own) return undefined;
    if (row === total) continue;
    const choices = new Set(own);
    if (sums.size * choices.size > mostSums) return undefined;
    sums = withAdded(sums, choices);
  }
  const found = [...new Set(values[total])].filter((value) => sums.has(value));
  const [sum] = found.flatMap((value) => sums.get(value) ?? []);
  if (found.length !== 1 || sum?.count !== 1 || isLikelyByChance(sums, found[0] as number))
    return undefined;
  const chosen: number[] = [];
  for (let at = sum as Sum | undefined; at?.value !== undefined; at = at.before)
    chosen.unshift(at.value);
  chosen.splice(total, 0, found[0] as number);
  return chosen;
}

/** Among so many numbers near a total there is one sum at most. */
const rarity = 1000;

function isLikelyByChance(sums: ReadonlyMap<number, Sum>, total: number): boolean {
  const size = Math.abs(total);
  const near = [...sums.keys()].filter((sum) => Math.abs(sum - total) <= size / 2);
  return near.length * rarity > size;
}

/** A sum: in how many ways it comes about, and the last of them. */
interface Sum {
  count: number;
  value?: number;
  before?: Sum;
}

function withAdded(sums: ReadonlyMap<number, Sum>, values: ReadonlySet<number>): Map<number, Sum> {
  const next = new Map<number, Sum>();
  for (const [sum, before] of sums)
    for (const value of values) {
      const count = before.count + (next.get(sum + value)?.count ?? 0);
      next.set(sum + value, { count, value, before });
    }
  return next;
}

/** The values that each row can have in a column, in units of its last decimal; undefined where one is not known. */
function valuesIn(ways: readonly Ways[], column: number): (number[] | undefined)[] {
  const figures = ways.map((own) => own.flatMap((way) => way.figures[column] ?? []));
  const decimals = Math.max(0, ...figures.map((own) => Math.max(0, ...own.map(decimalsOf))));
  return figures.map((own) => {
    const values = own.flatMap((figure) => valueOf(figure, decimals) ?? []);
    return values.length > 0 && values.length === own.length ? values : undefined;
  });
}

const decimalsOf = ({ decimals = 0 }: Figure): number => decimals;

const valueOf = (figure: Figure, decimals: number): number | undefined =>
  figure.digits && figure.digits * 10 ** (decimals - decimalsOf(figure));
