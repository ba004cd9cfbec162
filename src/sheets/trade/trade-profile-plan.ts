import type { TradeProfile } from "../../analysis";
import {
  denominatorWords,
  dimensionWords,
  flowBases,
  flowWords,
  sectorDefinitions,
  tradeSheetTexts,
  type Language,
} from "../../language";
import { blockExtent, type BlockRecipe, type SheetPlan } from "../../workbook/plan";
import { headingLines, quietLines, sheetPlan } from "../sheet-section";
import { sourceLines } from "../table";
import { asConstants } from "./trade-constants";
import { profileMeasures, profileTotals } from "./trade-profile-measures";
import { profileSheet, type ProfileSheetRequest } from "./trade-profile-sheet";
import { profileSummary, summaryWidths } from "./trade-profile-summary";

/**
 * Plan of a trade profile: an Excel table with what was traded in the two years, largest first (months in their order),
 * and beside it shares, growth, contributions, the top list, concentration and sectors as live formulas, each with the
 * value that analysis expects.
 */
export function planTradeProfile(request: ProfileSheetRequest): SheetPlan {
  const { profile, table, language, asValues, book } = request;
  const { source, year, previousYear, top } = profile;
  const sheet = profileSheet(request);
  const { extract, texts, at } = sheet;
  const computed = [...profileMeasures(sheet), ...profileTotals(sheet), ...profileSummary(sheet)];
  const title = texts.profileTitle(
    flowWords[source.flow][language],
    dimensionWords[source.dimension][language],
    year,
    previousYear,
  );
  const sources = sourceLines(table, extract.region.notes.length, request);
  const plan = sheetPlan(request, {
    title,
    regions: [
      headingLines(
        [title, texts.inUsd, flowBases[source.flow](source.book.region.short)[language]],
        13,
      ),
      extract.region,
      ...(asValues ? computed.map(asConstants) : computed),
    ],
    charts: [
      {
        kind: "ColumnClustered",
        title,
        source: sources[0] ?? "",
        // Over the largest rows of the table, whose values are constants: a chart cannot wait for formulas.
        data: {
          ...at.table.chartTable(
            "label",
            "current",
            source.dimension === "month" ? sheet.rows.length : top.rows.length,
          ),
          seriesBy: "Columns",
        },
        at: at.largest.right(1),
        width: 520,
        height: 300,
      },
    ],
    columnWidths: [
      ...extract.widths,
      0,
      ...at.measures.columns.map(() => 84),
      0,
      ...summaryWidths(sheet),
    ],
    source: {
      table: table.id,
      edition: table.edition,
      dataVersion: book.version,
      ...(request.rowNaming && { rowNaming: request.rowNaming }),
      recipe: recipeOf(profile, asValues),
    },
  });
  const lines = [
    ...sectorLines(profile, language),
    `${texts.leftOut} ${texts.noRounding}`,
    ...sources,
    ...extract.correctionLines,
  ];
  return { ...plan, regions: [...plan.regions, quietLines(blockExtent(plan).rows + 1, lines)] };
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

/** How sectors are counted, and in whose words they are named. */
const sectorLines = ({ sectors }: TradeProfile, language: Language): string[] =>
  sectors
    ? [
        `${sectorDefinitions[sectors.scheme][language]} ${denominatorWords[sectors.denominator][language]}`,
        tradeSheetTexts[language].sectorNames,
      ].filter((line) => line !== "")
    : [];
