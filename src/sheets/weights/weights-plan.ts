import type { WeightTable } from "../../analysis";
import { sheetTexts, weightTexts } from "../../language";
import type { Book } from "../../library";
import {
  displayText,
  type PlannedCell,
  type Region,
  type SheetPlan,
  type SourceStamp,
} from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import {
  code,
  formats,
  headingLines,
  inputLook,
  live,
  number,
  section,
  sheetPlan,
  type SheetRequest,
  text,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import {
  aggregateName,
  componentName,
  periodName,
  standingText,
  weightRemarks,
} from "./weight-names";

export interface WeightsSheetRequest extends SheetRequest {
  book: Book;
  weights: WeightTable;
}

/** The weights of an aggregate with their intervals, and live beside the print what they make of its components. */
export function planWeights(request: WeightsSheetRequest): SheetPlan {
  const { book, weights, language } = request;
  const { set, tables } = weights;
  return weightsSheet(request, {
    book,
    weights,
    name: aggregateName(book, set, language),
    source: `${sourceOfTables(book, tables, language)} ${sheetTexts[language].disclaimer}`,
    stamp: {
      table: tables[0] ?? "",
      ...stampTables(tables),
      edition: "corrected",
      dataVersion: book.version,
      recipe: { kind: "weights", group: set.group, row: set.row },
    },
  });
}

interface WeightsSheet {
  /** Undefined for a table that no book prints: its rows are named as they are. */
  book: Book | undefined;
  weights: WeightTable;
  name: string;
  source: string;
  stamp: SourceStamp;
}

export function weightsSheet(
  request: SheetRequest,
  { book, weights, name, source, stamp }: WeightsSheet,
): SheetPlan {
  const { language, target } = request;
  const { set, months, components, printed, computed } = weights;
  const texts = weightTexts[language];
  const title = texts.title(name);
  const heading = [
    title,
    texts.method,
    ...weightRemarks(
      weights,
      language,
      displayText({ number: set.residual, format: formats.points }, language),
    ),
    source,
  ];
  const below = ["printed", "computed", "difference"] as const;
  const at = stackSections(target, {
    heading: lines(heading.length),
    weights: {
      columns: ["code", "component", "weight", "low", "high", "standing", ...months],
      rows: components.length + below.length,
    },
  }).weights;
  const used = at.range("weight", 0, components.length);
  const line = (name: (typeof below)[number]) => components.length + below.indexOf(name);
  const along = (value: (place: number, month: string) => PlannedCell) =>
    Object.fromEntries(months.map((month, place) => [month, value(place, month)]));
  return sheetPlan(request, {
    title,
    regions: [
      headingLines(heading),
      ...withInputs(
        section(at, {
          title: texts.months,
          headers: {
            code: texts.code,
            component: texts.component,
            weight: texts.weight,
            low: texts.low,
            high: texts.high,
            standing: texts.standing,
            ...Object.fromEntries(
              months.map((month) => [month, periodName(weights, month, language)]),
            ),
          },
          rows: [
            ...components.map((component) => ({
              code: code(component.key),
              component: text(componentName(book, component, language)),
              weight: number(component.weight, formats.weight),
              ...(component.low !== undefined && { low: number(component.low, formats.weight) }),
              ...(component.high !== undefined && { high: number(component.high, formats.weight) }),
              standing: text(standingText(component, set.feasible, language)),
              ...along((place) => number(component.levels[place] as number, formats.index)),
            })),
            {
              component: text(texts.printed),
              ...along((place) => number(printed[place] as number, formats.index)),
            },
            {
              component: text(texts.computed),
              ...along((place, month) =>
                live(
                  `BPS.WEIGHTED_INDEX(${at.range(month, 0, components.length)},${used})`,
                  computed[place] as number,
                ),
              ),
            },
            {
              component: text(texts.difference),
              ...along((place, month) =>
                live(
                  `${at.cell(month, line("computed"))}-${at.cell(month, line("printed"))}`,
                  (computed[place] as number) - (printed[place] as number),
                  formats.points,
                ),
              ),
            },
          ],
        }),
        components.length,
      ),
    ],
    charts: [],
    columnWidths: [120, 210, 80, 72, 72, 100, ...months.map(() => 72)],
    source: stamp,
  });
}

/** The weights are the reader's to change; the lines below them are not. */
const withInputs = (regions: readonly Region[], components: number): Region[] =>
  regions.map((region, at) =>
    at === regions.length - 1
      ? { ...region, formats: [...region.formats, inputLook(1, 2, components)] }
      : region,
  );
