import type { Levels } from "./printed-levels";

/** One period in which an aggregate and all of its components are known. */
export interface Equation {
  period: string;
  /** Component less aggregate, as printed or implied: the weighted mean of these is the residual. */
  gaps: number[];
  /** The weighted mean of the first must not be above 0, nor that of the second below 0. */
  lowest: number[];
  highest: number[];
}

/**
 * What the print says of the weights of an aggregate: in each period some components within their rounding have the
 * aggregate, within its own, as their weighted mean.
 */
export function equations(aggregate: Levels, components: readonly Levels[]): Equation[] {
  return [...aggregate].flatMap(([period, whole]) => {
    const parts = components.flatMap((levels) => levels.get(period) ?? []);
    if (parts.length < components.length) return [];
    return {
      period,
      gaps: parts.map(({ value }) => value - whole.value),
      lowest: parts.map(({ low }) => low - whole.high),
      highest: parts.map(({ high }) => high - whole.low),
    };
  });
}
