import { codeOf, type SeriesFrequency } from "../../analysis";
import { type Language, periodText } from "../../language";

/**
 * The marks of a series in words; periods that follow one another with the same mark are one span.
 *
 * @example markedPeriods(new Map([[24240, "*"], [24241, "*"]]), "month", "en") // "January–February 2020: *"
 */
export function markedPeriods(
  marks: ReadonlyMap<number, string>,
  every: SeriesFrequency,
  language: Language,
): string {
  const spans: { from: number; to: number; mark: string }[] = [];
  for (const [at, mark] of [...marks].sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    if (last?.mark === mark && last.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at, mark });
  }
  return spans
    .map(({ from, to, mark }) => `${spanText(from, to, every, language)}: ${mark}`)
    .join("; ");
}

function spanText(from: number, to: number, every: SeriesFrequency, language: Language): string {
  const [first = "", last = ""] = [from, to].map((at) => codeOf(at, every) ?? "");
  if (from === to) return periodText(first, language);
  const [start, end] = [first.split("/")[0], last.split("/").at(-1)];
  return periodText(`${start}/${end}`, language);
}
