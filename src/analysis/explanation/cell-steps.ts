import { besides } from "./read-arguments";
import { Steps, type Part } from "./step";

/** Functions that compute each cell from the cells beside it: the arithmetic of one, its arguments in order. */
const ofOneCell = {
  BALANCE: ([x, m]) => [x, "−", m],
  COVERAGE_RATIO: ([x, m]) => [x, "/", m, "×", 100],
  NORMALISED_BALANCE: ([x, m]) => ["(", x, "−", m, ")", "/", "(", x, "+", m, ")"],
  NTP: ([it, ib]) => [it, "/", ib, "×", 100],
  NTUP: ([it, costs]) => [it, "/", costs, "×", 100],
  PERCENT_CHANGE: ([before, now]) => ["(", now, "−", before, ")", "/", before, "×", 100],
  RCA: ([x, all, w, world]) => ["(", x, "/", all, ")", "/", "(", w, "/", world, ")"],
  TERMS_OF_TRADE: ([x, m, volume]) => [
    ...([x, "/", m, "×", 100] satisfies Part[]),
    ...(volume === undefined ? [] : (["×", volume, "/", 100] satisfies Part[])),
  ],
  TRADE_INTENSITY: ([x, all, w, world]) => ["(", x, "/", all, ")", "/", "(", w, "/", world, ")"],
  UNIT_VALUE: ([value, volume]) => [value, "/", volume],
} satisfies Record<string, (cells: Numbers) => Part[]>;

type Numbers = [number, number, number, number];
export type CellFunction = keyof typeof ofOneCell;
export const isCellFunction = (id: string): id is CellFunction => Object.hasOwn(ofOneCell, id);

/** As many cells as one reads through. */
const mostCells = 24;

/** A step for each cell of the result, at most 24. */
export function cellSteps(id: CellFunction, ranges: readonly number[][][]) {
  const steps = new Steps<"result">();
  const cells = besides(ranges).slice(0, mostCells);
  cells.forEach((numbers, place) => {
    steps.add(
      "result",
      ofOneCell[id](numbers as Numbers),
      cells.length > 1 ? place + 1 : undefined,
    );
  });
  return steps.all;
}
