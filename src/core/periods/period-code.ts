import { type Period, periodsPerYear } from "./dated-label";

/**
 * A period as tables name it: `2020`, `2020-01`, `2020-01/2020-03` for a quarter; undefined for a step.
 *
 * @example periodCode({ every: "month", at: 2020 * 12 }) // "2020-01"
 */
export function periodCode({ every, at }: Period): string | undefined {
  if (every === "step") return undefined;
  const perYear = periodsPerYear[every];
  const year = Math.floor(at / perYear);
  if (every === "year") return String(year);
  const months = 12 / perYear;
  const first = (at % perYear) * months + 1;
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return months === 1 ? month(first) : `${month(first)}/${month(first + months - 1)}`;
}

/**
 * The period that a code names; undefined for a span that is no year, half, quarter or month.
 *
 * @example periodOfCode("2020-04/2020-06") // { every: "quarter", at: 2020 * 4 + 1 }
 */
export function periodOfCode(code: string): Period | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?/.exec(code);
  if (!found) return undefined;
  const [year, month] = [Number(found[1]), Number(found[2] ?? 1) - 1];
  return (["year", "half", "quarter", "month"] as const)
    .map((every) => {
      const perYear = periodsPerYear[every];
      return { every, at: year * perYear + Math.floor((month * perYear) / 12) };
    })
    .find((period) => periodCode(period) === code);
}
