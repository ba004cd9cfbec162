import { sectorClassifications, tradeDimensions, tradeFlows } from "../../analysis";
import {
  isBoolean,
  isCount,
  isEither,
  isFiniteNumber,
  isMapOf,
  isListOf,
  isObjectOf,
  isOneOf,
  isOptional,
  isText,
  type Shape,
} from "./shape";
import type { SourceStamp } from "./sheet-plan";

const trade = { flow: isOneOf(...tradeFlows), dimension: isOneOf(...tradeDimensions) };

const isScenario = isObjectOf({
  name: isText,
  shocks: isListOf(isObjectOf({ item: isText, percent: isFiniteNumber })),
  links: isOptional(isListOf(isObjectOf({ item: isText, follows: isText, part: isFiniteNumber }))),
});

const isRecipe = isEither(
  isObjectOf({ kind: isOneOf("sample", "own-weights") }),
  isObjectOf({ kind: isOneOf("figure"), number: isText }),
  isObjectOf({
    kind: isOneOf("trade-profile"),
    ...trade,
    year: isCount,
    previousYear: isOptional(isCount),
    top: isCount,
    sectors: isOptional(isOneOf(...sectorClassifications)),
    asValues: isBoolean,
  }),
  isObjectOf({ kind: isOneOf("trade-balance"), year: isOptional(isCount), asValues: isBoolean }),
  isObjectOf({
    kind: isOneOf("trade-scenario"),
    ...trade,
    year: isCount,
    shocks: isListOf(isObjectOf({ row: isText, percent: isFiniteNumber })),
  }),
  isObjectOf({
    kind: isOneOf("scenario"),
    group: isText,
    month: isText,
    scenarios: isListOf(isScenario),
    breakEven: isOptional(isObjectOf({ item: isText, target: isFiniteNumber })),
  }),
  isObjectOf({ kind: isOneOf("decomposition"), group: isText, from: isText, to: isText }),
);

const isBilingual = isObjectOf({ id: isText, en: isText });
const isOptionalText = isOptional(isText);

export const isPackedTable = isObjectOf({
  id: isText,
  title: isBilingual,
  columns: isListOf(
    isObjectOf({
      key: isText,
      title: isBilingual,
      unit: isText,
      baseYear: isOptional(isCount),
      period: isOptionalText,
      measure: isOptionalText,
    }),
  ),
  notes: isListOf(isBilingual),
  source: isObjectOf({
    publisher: isOptionalText,
    publication: isOptionalText,
    edition: isOptionalText,
    page: isOptionalText,
    file: isOptionalText,
    sheet: isOptionalText,
    address: isOptionalText,
    readOn: isOptionalText,
    lastUpdate: isOptionalText,
  }),
  heads: isText,
  values: isText,
  printedLabels: isOptional(isMapOf(isText)),
  marks: isOptional(isMapOf(isMapOf(isText))),
});

/** Whether a value is a stamp as blocks of this version have it. */
export const isSourceStamp = isObjectOf({
  table: isText,
  edition: isOneOf("published", "corrected"),
  dataVersion: isText,
  part: isOptional(
    isObjectOf({ rows: isOptional(isListOf(isText)), columns: isOptional(isListOf(isText)) }),
  ),
  chart: isOptional(
    isObjectOf({ kind: isText, title: isText, rows: isOptional(isListOf(isText)) }),
  ),
  recipe: isOptional(isRecipe),
  own: isOptional(isPackedTable),
}) as Shape<SourceStamp>;
