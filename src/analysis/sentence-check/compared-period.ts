import { type Period, periodsPerYear } from "../../core";
import type { MarkedSentence } from "./marked-sentence";
import type { SentencePeriods } from "./sentence-periods";
import { stepBack, yearBefore } from "./steps";

/**
 * The period that a phrase compares with, as "dibanding bulan yang sama tahun 2019".
 *
 * @param phrase positions of its marks
 * @param subject the period that is compared
 */
export function comparedPeriod(
  { marks }: MarkedSentence,
  periods: SentencePeriods,
  phrase: readonly number[],
  subject: Period | undefined,
): Period | undefined {
  const found = phrase.flatMap((index) => {
    const mark = marks[index];
    return mark?.type === "period" ? [{ said: mark.period, known: periods.at(index) }] : [];
  });
  const last = found.at(-1);
  if (!last) return undefined;
  const { said, known } = last;
  if (said.type === "before" && subject) {
    return said.by === "one" ? stepBack(subject) : yearBefore(subject);
  }
  if (!known) return undefined;
  const isSame = found.some((one) => one.said.type === "same");
  if (isSame && known.every === "year" && subject && subject.every !== "year") {
    const each = periodsPerYear[subject.every];
    return { every: subject.every, at: known.at * each + (subject.at % each) };
  }
  // A month without its year that is later than the subject is one of the year before.
  const isPart = said.type === "part";
  if (isPart && subject?.every === "month" && known.at > subject.at) return yearBefore(known);
  return known;
}
