import { monthNumber, type Period, periodsPerYear } from "../../core";
import { searchWords } from "../../library";

/** The time that a query names. */
export interface AskedPeriod {
  year?: number;
  /** From 0. */
  month?: number;
  /** The query without it. */
  rest: string;
}

/** A number of four digits that a query may mean as a year. */
const year = /^(?:19|20)\d\d$/;

/**
 * The month and the year in a query; the last of several counts.
 *
 * @example askedPeriod("ntp juli").month // 6
 */
export function askedPeriod(query: string): AskedPeriod {
  const words = searchWords(query);
  const months = words.flatMap((word) => monthNumber(word) ?? []);
  const years = words.filter((word) => year.test(word)).map(Number);
  const month = months.at(-1);
  const named = years.at(-1);
  const rest = words.filter((word) => !year.test(word) && monthNumber(word) === undefined);
  return {
    rest: rest.join(" "),
    ...(month !== undefined && { month: month - 1 }),
    ...(named !== undefined && { year: named }),
  };
}

/** Whether a period lies in the time that is asked for. */
export function isAsked({ every, at }: Period, { year: wanted, month }: AskedPeriod): boolean {
  if (every === "step") return wanted === undefined && month === undefined;
  const perYear = periodsPerYear[every];
  if (wanted !== undefined && Math.floor(at / perYear) !== wanted) return false;
  return month === undefined || (every === "month" && at % perYear === month);
}
