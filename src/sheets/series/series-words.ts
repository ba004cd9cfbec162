import { codeOf, isChange, type SeriesResult, type ShownSeries } from "../../analysis";
import { type Language, periodText, seriesTexts } from "../../language";
import { periodName } from "./period-name";
import { countsFromBase, unitName } from "../../table";
import { displayText, numberFormat } from "../../workbook/plan";

/** Names of the series, told apart: by region, or by the place in the request, where several have one name. */
export function seriesNames({ series }: SeriesResult, language: Language): string[] {
  const labels = series.map(({ label, unit, apart }) =>
    apart.length > 0 && unit.baseYear !== undefined
      ? `${label[language]} (${unit.baseYear}=100)`
      : label[language],
  );
  const placed = series.map(({ books }, at) => {
    const label = labels[at] ?? "";
    if (labels.filter((one) => one === label).length < 2) return label;
    const [book] = books;
    const region = book?.region.short || book?.shortName[language];
    return [label, region && `${region}${book?.year ? ` ${book.year}` : ""}`]
      .filter(Boolean)
      .join(", ");
  });
  return placed.map((name, at) =>
    placed.indexOf(name) === at
      ? name
      : `${name} (${placed.slice(0, at + 1).filter((one) => one === name).length})`,
  );
}

/** What is shown: the series and how. */
export function seriesTitle(result: SeriesResult, language: Language): string {
  const texts = seriesTexts[language];
  const [first = "", second, ...more] = seriesNames(result, language);
  const { request, axis, every } = result;
  const names = second === undefined ? first : texts.title(first, second, more.length);
  const [from, to] = [axis[0], axis.at(-1)];
  const span =
    from === undefined || to === undefined
      ? ""
      : periodText(
          [codeOf(from, every), codeOf(to, every)]
            .map((code, end) => code?.split("/").at(-end))
            .join("/"),
          language,
        );
  const view = request.view === "level" ? "" : texts.views[request.view];
  return [names, view, span].filter(Boolean).join(", ");
}

/** The units of what is shown, each once. */
export function shownUnit({ request, series, base }: SeriesResult, language: Language): string {
  if (isChange(request.view)) return "%";
  if (request.view === "rebased")
    return base === undefined ? "" : `${periodText(base, language)} = 100`;
  return [...new Set(series.map(({ unit }) => unitName(unit)[language]))].join("; ");
}

/** Whether 100 means something among the shown numbers. */
export const hasHundred = ({ request, series }: SeriesResult): boolean =>
  request.view === "rebased" ||
  (!isChange(request.view) && series.every(({ unit }) => countsFromBase(unit.unit)));

/** What a reader must know of how the numbers were made. */
export function seriesNotes(result: SeriesResult, language: Language): string[] {
  const texts = seriesTexts[language];
  const { request, series, every, base, options } = result;
  const names = seriesNames(result, language);
  const name = (one: ShownSeries) => names[series.indexOf(one)] ?? "";
  const view = [
    texts.viewNotes[request.view],
    request.view === "rebased" && base !== undefined ? texts.base(periodText(base, language)) : "",
    request.view === "moving-mean" ? texts.window(options.window) : "",
  ].filter(Boolean);
  const hows = [
    ...new Set(series.flatMap(({ conversion, converted }) => (converted && conversion) ?? [])),
  ];
  const number = (value: number, decimals: number) =>
    displayText({ number: value, format: numberFormat(decimals) }, language);
  return [
    ...(view.length > 0 ? [view.join(" ")] : []),
    ...hows.map((how) =>
      texts.converted(
        series
          .filter(({ conversion }) => conversion === how)
          .map(name)
          .join(", "),
        texts.frequencies[every],
        texts.conversions[how],
      ),
    ),
    ...series.filter(({ converted }) => !converted).map((one) => texts.notSoOften(name(one))),
    ...series.flatMap((one) => [
      ...joinNote(one, name(one), language),
      ...one.steps.map(({ older, newer, factor, overlap: [first, last] }) =>
        texts.spliced(
          name(one),
          String(older.unit.baseYear),
          String(newer.unit.baseYear),
          number(factor, 4),
          periodName(first, one.every, language),
          periodName(last, one.every, language),
        ),
      ),
      ...one.conflicts.map(({ at, readings: [shown, ...others] }) =>
        texts.conflict(
          name(one),
          periodName(at, one.every, language),
          `${shown?.point.printed} (${shown?.point.table})`,
          others.map(({ point }) => `${point.printed} (${point.table})`).join("; "),
        ),
      ),
    ]),
    ...apartNotes(result, names, language),
    ...(series.some(hasGaps) ? [texts.gaps] : []),
  ];
}

function joinNote({ segments }: ShownSeries, name: string, language: Language): string[] {
  const parts = segments.flatMap((segment) => segment.parts);
  return parts.length > 1 ? [seriesTexts[language].joined(name, parts.length)] : [];
}

function apartNotes({ series }: SeriesResult, names: string[], language: Language): string[] {
  const said = new Set<number>();
  return series.flatMap(({ pick, apart }, at) => {
    if (apart.length === 0 || said.has(pick)) return [];
    said.add(pick);
    return [seriesTexts[language].apart(names[at] ?? "", apart.join(", "))];
  });
}

function hasGaps({ values }: ShownSeries): boolean {
  const periods = [...values.keys()];
  return Math.max(...periods) - Math.min(...periods) + 1 > periods.length;
}
