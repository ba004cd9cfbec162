import { randomIntegers } from "../../scripts/checking/random-integers";
import type { Aggregate } from "../../src/analysis";

export interface RandomTree {
  aggregate: Aggregate;
  /** With which its aggregate was made. */
  weights: number[];
}

/** An aggregate of 2 to 11 components over 3 to 36 periods, printed with 1, 2 or 3 decimals. */
export function randomTree(
  seed: number,
  { periods, components }: { periods?: number; components?: number } = {},
): RandomTree {
  const below = randomIntegers(seed);
  const count = components ?? 2 + below(periods === undefined ? 10 : 5);
  const months = periods ?? 3 + below(34);
  const decimals = periods === undefined ? 1 + below(3) : 2;
  const parts = Array.from({ length: count }, () => (below(8) === 0 ? 0 : 1 + below(1000)));
  const drawn = parts.reduce((sum, part) => sum + part, 0);
  if (drawn === 0) parts[0] = 1;
  const total = drawn || 1;
  const weights = parts.map((part) => part / total);
  const half = 0.5 * 10 ** -decimals;
  const print = (value: number) => Number(value.toFixed(decimals));
  const levels = parts.map(() => 90 + below(4000) / 100);
  const equations = Array.from({ length: months }, (_, month) => {
    levels.forEach((level, at) => (levels[at] = level * (1 + (below(801) - 400) / 10_000)));
    const whole = print(
      levels.reduce((sum, level, at) => sum + level * (weights[at] as number), 0),
    );
    const gaps = levels.map((level) => print(level) - whole);
    return {
      period: `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      gaps,
      lowest: gaps.map((gap) => gap - 2 * half),
      highest: gaps.map((gap) => gap + 2 * half),
    };
  });
  return {
    aggregate: {
      group: "made",
      row: "it",
      components: parts.map((_, at) => `it.${at}`),
      months: equations.map(({ period }) => period),
      equations,
    },
    weights,
  };
}
