import { chartTexts, type Language } from "../language";
import { isProvisional } from "../table";
import type { ChartPlan, ChartSeriesPlan } from "../workbook/plan";

/** The points of a line that are not final, by what is printed beside each; nothing where all are. */
export function hollowPoints(
  marks: readonly (string | undefined)[],
): Pick<ChartSeriesPlan, "hollow"> {
  const hollow = marks.flatMap((mark, point) => (isProvisional(mark ?? "") ? [point] : []));
  return hollow.length > 0 ? { hollow } : {};
}

/** The line below a chart, which says what hollow points are where there are some. */
export const chartFoot = (
  { source, series = [] }: Pick<ChartPlan, "source" | "series">,
  language: Language,
): string =>
  series.some(({ hollow }) => hollow) ? `${chartTexts[language].provisional} ${source}` : source;
