import {
  conversions,
  sectorClassifications,
  seriesFrequencies,
  seriesViews,
  tradeDimensions,
  tradeFlows,
} from "../../analysis";
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
  isTextUpTo,
  type Shape,
} from "./shape";
import { isScenarioRecord } from "./scenario-record-shape";
import type { SourceStamp } from "./sheet-plan";

const isOptionalText = isOptional(isText);

const trade = { flow: isOneOf(...tradeFlows), dimension: isOneOf(...tradeDimensions) };

const isScenario = isObjectOf({
  name: isText,
  shocks: isListOf(isObjectOf({ item: isText, percent: isFiniteNumber })),
  links: isOptional(isListOf(isObjectOf({ item: isText, follows: isText, part: isFiniteNumber }))),
});

const isSeriesRequest = isObjectOf({
  picks: isListOf(
    isObjectOf({
      parts: isListOf(
        isEither(
          isObjectOf({
            from: isOneOf("book"),
            book: isText,
            group: isText,
            item: isText,
            every: isOneOf(...seriesFrequencies),
          }),
          isObjectOf({
            from: isOneOf("table"),
            table: isText,
            row: isOptional(isText),
            measure: isText,
          }),
        ),
      ),
      preferred: isOptional(isCount),
    }),
  ),
  every: isOptional(isOneOf(...seriesFrequencies)),
  view: isOneOf(...seriesViews),
  conversion: isOptional(isOneOf(...conversions)),
  base: isOptional(isText),
  window: isOptional(isCount),
  from: isOptional(isText),
  to: isOptional(isText),
});

const isFiguresRequest = isEither(
  isObjectOf({ figures: isOneOf("months"), flow: trade.flow, item: isOptionalText }),
  isObjectOf({ figures: isOneOf("prices"), ...trade, year: isCount }),
  isObjectOf({
    figures: isOneOf("comparison"),
    ...trade,
    year: isCount,
    other: isObjectOf({ book: isText, flow: trade.flow, year: isCount }),
  }),
);

const isPair: Shape<[number, number]> = (value): value is [number, number] =>
  isListOf(isCount)(value) && value.length === 2;

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
  isObjectOf({ kind: isOneOf("trade-figures"), request: isFiguresRequest }),
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
  isObjectOf({ kind: isOneOf("weights"), group: isText, row: isText }),
  isObjectOf({ kind: isOneOf("table-weights"), total: isText, parts: isListOf(isText) }),
  isObjectOf({
    kind: isOneOf("tornado"),
    group: isText,
    month: isText,
    percent: isOptional(isFiniteNumber),
  }),
  isObjectOf({ kind: isOneOf("series"), request: isSeriesRequest }),
  isObjectOf({
    kind: isOneOf("bridge"),
    ...{ flow: trade.flow, year: isCount, chapter: isText },
    ...{ ntpBook: isText, group: isText, month: isText, item: isText },
    ...{ passThrough: isFiniteNumber, share: isFiniteNumber },
  }),
  isObjectOf({
    kind: isOneOf("ledger"),
    entries: isListOf(isObjectOf({ name: isTextUpTo(200), record: isScenarioRecord })),
    pair: isOptional(isPair),
  }),
  isObjectOf({ kind: isOneOf("vintages"), of: isOneOf("table", "book") }),
);

const isBilingual = isObjectOf({ id: isText, en: isText });

const isTexts = isListOf(isText);

const isRecordsChoice = isObjectOf({
  down: isTexts,
  across: isTexts,
  measure: isText,
  filter: isOptional(isMapOf(isTexts)),
  order: isOptional(isOneOf("size")),
  top: isOptional(isCount),
  share: isOptional(isOneOf("row", "column", "all")),
  names: isOptional(isMapOf(isText)),
});

const isPlace = { grid: isCount, top: isCount, left: isCount };
const isCounts = isOptional(isListOf(isCount));

const isReadingRecipe = isObjectOf({
  title: isText,
  caption: isText,
  ...isPlace,
  header: isPair,
  areas: isOptional(
    isListOf(isObjectOf({ ...isPlace, bottom: isOptional(isCount), right: isOptional(isCount) })),
  ),
  headerRows: isCounts,
  labelColumns: isCounts,
  skipRows: isCounts,
  skipColumns: isCounts,
  decimalMark: isOptional(isOneOf(",", ".")),
  ownTitle: isOptionalText,
  unit: isOptionalText,
});

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
  wordColumns: isOptional(isListOf(isText)),
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
  fromRecords: isOptional(isObjectOf({ of: isText, choice: isRecordsChoice })),
  corrections: isOptional(
    isListOf(
      isObjectOf({
        row: isText,
        column: isText,
        printed: isText,
        corrected: isText,
        proof: isText,
      }),
    ),
  ),
  recipe: isOptional(isReadingRecipe),
  vintages: isOptional(
    isListOf(
      isObjectOf({
        readOn: isText,
        until: isText,
        lastUpdate: isOptionalText,
        file: isOptionalText,
        untilFile: isOptionalText,
        cells: isMapOf(isMapOf(isText)),
      }),
    ),
  ),
  heads: isText,
  values: isText,
  words: isOptionalText,
  printedLabels: isOptional(isMapOf(isText)),
  marks: isOptional(isMapOf(isMapOf(isText))),
});

/** Whether a value is a stamp as blocks of this version have it. */
export const isSourceStamp = isObjectOf({
  table: isText,
  tables: isOptional(isTexts),
  edition: isOneOf("published", "corrected"),
  dataVersion: isText,
  part: isOptional(
    isObjectOf({ rows: isOptional(isListOf(isText)), columns: isOptional(isListOf(isText)) }),
  ),
  rowNaming: isOptional(isOneOf("english")),
  marksColumn: isOptional(isBoolean),
  chart: isOptional(
    isObjectOf({ kind: isText, title: isText, rows: isOptional(isListOf(isText)) }),
  ),
  recipe: isOptional(isRecipe),
  own: isOptional(isPackedTable),
  ownIsLeftOut: isOptional(isBoolean),
}) as Shape<SourceStamp>;
