import type { Period } from "../../core";
import type { Claim } from "./claim";
import { comparedPeriod } from "./compared-period";
import type { MarkedSentence } from "./marked-sentence";
import type { SpokenNumber } from "./spoken-number";
import { stepBack, yearBefore } from "./steps";

/**
 * What a change is measured from: the period that is said, or those that are usual.
 *
 * @param period of the number
 * @param isInherited what the number is was taken over from the one before
 */
export function baseOfChange(
  { sentence, periods, zone, trail, last }: SpokenNumber,
  period: Period | undefined,
  isInherited: boolean,
): Pick<Claim, "against" | "isSureAgainst"> {
  if (!period) return { against: [], isSureAgainst: false };
  const behind = sentence.of("against", trail);
  const phrase = behind.length > 0 ? behind : sentence.of("against", zone);
  const said =
    comparedPeriod(sentence, periods, phrase, period) ??
    laggedPeriod(sentence, [...zone, ...trail], period);
  if (said) return { against: [said], isSureAgainst: true };
  if (last?.isSureAgainst && (isInherited || isPrefixed(sentence, zone))) {
    return { against: last.against, isSureAgainst: !isInherited };
  }
  return { against: usualBases(period), isSureAgainst: false };
}

/** A comparison that opens the sentence holds for all of it. */
function isPrefixed(sentence: MarkedSentence, zone: readonly number[]): boolean {
  const { marks } = sentence;
  const [first = -1] = sentence.of("against");
  const firstNumber = marks.findIndex(({ type }) => type === "number");
  const comma = marks.findIndex(
    (mark, index) => index > first && mark.type === "stop" && mark.mark === ",",
  );
  return first >= 0 && comma > first && comma < firstNumber && !zone.includes(first);
}

/** A comparison in one word: "year-on-year", "month-to-month", "year-to-date". */
function laggedPeriod(
  sentence: MarkedSentence,
  indexes: readonly number[],
  period: Period,
): Period | undefined {
  if (indexes.some((index) => sentence.hasCue(index, "december"))) return decemberBefore(period);
  if (indexes.some((index) => sentence.hasCue(index, "year"))) return yearBefore(period);
  if (indexes.some((index) => sentence.hasCue(index, "previous"))) return stepBack(period);
  return undefined;
}

function usualBases(period: Period): Period[] {
  const bases = [stepBack(period), yearBefore(period)];
  const december = decemberBefore(period);
  return december ? [...bases, december] : bases;
}

function decemberBefore({ every, at }: Period): Period | undefined {
  return every === "month" ? { every, at: Math.floor(at / 12) * 12 - 1 } : undefined;
}
