import { cellSteps, isCellFunction } from "./cell-steps";
import { isLeftOut, numbersOf } from "./read-arguments";
import type { Step } from "./step";
import { isSumFunction, ofSums, type StepName } from "./sum-steps";

/** As many numbers as one reads through, and as a formula of Excel has room for. */
const mostNumbers = 400;

/** How many arguments of numbers a function needs and takes, 2 and 2 where it is not here; what is after them changes the method. */
const numbersTaken: Readonly<Record<string, readonly [least: number, most: number]>> = {
  CONCENTRATION: [1, 1],
  CONTRIBUTION: [3, 3],
  LASPEYRES_INDEX: [3, 3],
  PAASCHE_INDEX: [3, 3],
  RCA: [4, 4],
  SPLICE: [3, 3],
  TERMS_OF_TRADE: [2, 3],
  TRADE_INTENSITY: [4, 4],
  TRADE_SHARE: [1, 2],
};

/** Whether the steps of a function can be shown. */
export const isExplained = (id: string): boolean => isCellFunction(id) || isSumFunction(id);

/**
 * The steps by which a function comes to its result, with the reader's own numbers.
 *
 * @param args what Excel hands over: cells as rows, null for what is left out
 * @returns undefined for a function without steps, for an option that changes its method, for cells that are not numbers, and for too many
 * @example explain("NTP", [[[110]], [[100]]]) // [{ name: "result", parts: [110, "/", 100, "×", 100], value: 110.00000000000001 }]
 */
export function explain(id: string, args: readonly unknown[]): Step<StepName>[] | undefined {
  const [least, most] = numbersTaken[id] ?? [2, 2];
  if (!isExplained(id) || args.slice(most).some((option) => !isLeftOut(option))) return undefined;
  const given = args.slice(0, most);
  while (given.length > 0 && isLeftOut(given.at(-1))) given.pop();
  const ranges = given.map(numbersOf);
  if (ranges.length < least || ranges.includes(undefined)) return undefined;
  const numbers = ranges as number[][][];
  if (numbers.flat(2).length > mostNumbers) return undefined;
  const steps = isCellFunction(id)
    ? cellSteps(id, numbers)
    : ofSums[id as keyof typeof ofSums](...numbers).all;
  return steps.every(({ value }) => Number.isFinite(value)) ? steps : undefined;
}
