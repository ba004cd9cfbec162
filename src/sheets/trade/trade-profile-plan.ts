import type { TradeProfile } from "../../analysis";
import {
  denominatorWords,
  dimensionWords,
  flowBases,
  flowWords,
  sectorDefinitions,
  tradeSheetTexts,
} from "../../language";
import type { ReferenceTable } from "../../library";
import {
  blockExtent,
  type BlockRecipe,
  type ChartPlan,
  type Region,
  type SheetPlan,
  blockColors,
} from "../../workbook/plan";
import { quietLines, sourceLines, textLines, type TableRequest } from "../table";
import { asConstants } from "./trade-constants";
import { profileLayout, tradeTop, type ProfileLayout } from "./trade-layout";
import { profileMeasures, profileTotals } from "./trade-profile-measures";
import { profileSummary, summaryWidths } from "./trade-profile-summary";

export interface TradeRequest extends TableRequest {
  /** What the formulas are expected to give, instead of the formulas. */
  asValues: boolean;
}

/**
 * Plan of a trade profile: an Excel table with what was traded in the two years, largest first (months in their order),
 * and beside it shares, growth, contributions, the top list, concentration and sectors as live formulas, each with the
 * value that analysis expects.
 *
 * @param table the reference table of the profile's source, in its edition
 */
export function planTradeProfile(
  profile: TradeProfile,
  table: ReferenceTable,
  request: TradeRequest,
): SheetPlan {
  const { language, asValues } = request;
  const layout = profileLayout(profile, table, request);
  const computed = [
    ...profileMeasures(layout, language),
    ...profileTotals(profile, layout, language),
    ...profileSummary(profile, layout, language),
  ];
  const regions = [
    headingRegion(profile, language),
    layout.extract.region,
    ...(asValues ? computed.map(asConstants) : computed),
  ];
  const plan: SheetPlan = {
    blockId: request.blockId,
    title: titleOf(profile, language),
    language,
    target: request.target,
    regions,
    charts: [chartOf(profile, layout, language)],
    columnWidths: widthsOf(layout, language),
    source: {
      table: table.id,
      edition: table.edition,
      dataVersion: request.book.version,
      recipe: recipeOf(profile, asValues),
    },
  };
  const below = blockExtent(plan).rows + 1;
  return {
    ...plan,
    regions: [...regions, quietLines(below, linesBelow(profile, layout, table, request))],
  };
}

const recipeOf = (
  { source: { flow, dimension }, year, previousYear, top, sectors }: TradeProfile,
  asValues: boolean,
): BlockRecipe => ({
  kind: "trade-profile",
  flow,
  dimension,
  year,
  ...(previousYear !== undefined && { previousYear }),
  top: top.rows.length,
  ...(sectors && { sectors: sectors.choice }),
  asValues,
});

export function titleOf(
  { source, year, previousYear }: TradeProfile,
  language: TableRequest["language"],
): string {
  return tradeSheetTexts[language].profileTitle(
    flowWords[source.flow][language],
    dimensionWords[source.dimension][language],
    year,
    previousYear,
  );
}

const headingRegion = (profile: TradeProfile, language: TableRequest["language"]): Region =>
  tradeHeading([
    titleOf(profile, language),
    tradeSheetTexts[language].inUsd,
    flowBases[profile.source.flow](profile.source.book.region.short)[language],
  ]);

/** Title, and quiet lines below it. */
export const tradeHeading = (lines: string[]): Region =>
  textLines(0, lines, [
    { at: { row: 0, column: 0 }, rows: 1, columns: 1, bold: true, size: 13 },
    { at: { row: 1, column: 0 }, rows: lines.length - 1, columns: 1, color: blockColors.quietText },
  ]);

function linesBelow(
  { sectors }: TradeProfile,
  { extract }: ProfileLayout,
  table: ReferenceTable,
  request: TradeRequest,
): string[] {
  const { language } = request;
  const texts = tradeSheetTexts[language];
  const definition = sectors && [
    `${sectorDefinitions[sectors.scheme][language]} ${denominatorWords[sectors.denominator][language]}`,
    texts.sectorNames,
  ];
  return [
    ...(definition ?? []),
    `${texts.leftOut} ${texts.noRounding}`,
    ...sourceLines(table, extract.region.notes.length, request),
    ...extract.correctionLines,
  ].filter((line) => line !== "");
}

/** Over the largest rows of the table, whose values are constants: a chart cannot wait for formulas. */
function chartOf(
  profile: TradeProfile,
  { extract, rows, summary }: ProfileLayout,
  language: TableRequest["language"],
): ChartPlan {
  const shown = profile.source.dimension === "month" ? rows.length : profile.top.rows.length;
  return {
    kind: "ColumnClustered",
    title: titleOf(profile, language),
    data: {
      at: { row: tradeTop, column: extract.labelColumn },
      rows: shown + 1,
      columns: extract.columns - extract.labelColumn,
      seriesBy: "Columns",
    },
    at: { row: tradeTop, column: summary + 4 },
    width: 520,
    height: 300,
  };
}

function widthsOf(layout: ProfileLayout, language: TableRequest["language"]): number[] {
  const measures = Array.from({ length: layout.summary - layout.measures - 1 }, () => 84);
  return [...layout.extract.widths, 0, ...measures, 0, ...summaryWidths(layout, language)];
}
