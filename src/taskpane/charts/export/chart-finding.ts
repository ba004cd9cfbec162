import { chartTexts, type Language } from "../../../language";
import type { Chart, ChartOfBars, ChartOfLines } from "../chart";
import { lastPlace } from "../drawing";

/** What a chart shows first of all, in a sentence. */
export const chartFinding = (chart: Chart, language: Language): string =>
  chart.kind === "bars" ? findingOfBars(chart, language) : findingOfLines(chart, language);

/** The largest, beside the total where there is one. */
function findingOfBars({ title, bars }: ChartOfBars, language: Language): string {
  const texts = chartTexts[language];
  const total = bars.find(({ weight }) => weight === "strong");
  const items = bars.filter(({ weight }) => weight === undefined);
  const [largest] = [...items].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (!largest) return title;
  if (total) return texts.largestOfTotal(total, largest);
  return items.some(({ value }) => value < 0) ? texts.farthest(largest) : texts.largest(largest);
}

/** How the line went that moved furthest, from its first number to its last. */
function findingOfLines({ title, lines, labels, text }: ChartOfLines, language: Language): string {
  const texts = chartTexts[language];
  const spans = lines.flatMap((line, index) => {
    const [first, last] = [line.values.findIndex((value) => value !== undefined), lastPlace(line)];
    const [from, to] = [line.values[first], line.values[last]];
    if (from === undefined || to === undefined || first === last) return [];
    const at = (place: number, value: number) => ({
      text: text(value, index),
      label: labels[place] ?? "",
    });
    return [{ name: line.name, moved: to - from, from: at(first, from), to: at(last, to) }];
  });
  const [furthest] = spans.sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  if (!furthest) return title;
  const sentence = texts.moved[Math.sign(furthest.moved) as -1 | 0 | 1](furthest);
  return spans.length > 1 ? texts.furthest(sentence, spans.length) : sentence;
}
