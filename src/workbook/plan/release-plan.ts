import {
  releaseParagraph,
  releaseText,
  sheetTexts,
  type Language,
  type ReleaseFigureName,
  type ReleaseToken,
} from "../../language";
import { indexColumns, releaseIndicesPart } from "./release-indices-part";
import { releaseItemsPart } from "./release-items-part";
import {
  releaseIndexRow,
  releaseSheet,
  type ReleaseKind,
  type ReleaseSheet,
  type ReleaseSheetRequest,
} from "./release-sheet";
import { formats, headingLines, live, number, section, text } from "./sheet-section";
import type { Region, SheetPlan } from "./sheet-plan";

/**
 * Plan of a month's release, live: the user's items with weights, It, Ib, NTP and NTUP of each subsector with changes and
 * contributions, rural inflation, and a paragraph in Indonesian and in English whose figures are formulas.
 */
export function planRelease(request: ReleaseSheetRequest): SheetPlan {
  const sheet = releaseSheet(request);
  return {
    blockId: request.blockId,
    title: sheet.texts.title(request.month),
    language: request.language,
    target: request.target,
    regions: [
      headingLines([
        sheet.texts.title(request.month),
        `${sheet.texts.method} ${sheetTexts[request.language].disclaimer}`,
      ]),
      wordsRegion(sheet),
      ...releaseIndicesPart(sheet),
      ...(sheet.release.combined ? weightsPart(sheet) : []),
      ...releaseItemsPart(sheet),
    ],
    charts: [],
    columnWidths: [130, 110, 150, ...new Array<number>(8).fill(84)],
    source: null,
  };
}

/** Index and measure behind each figure of the paragraph. */
const figureOf: Record<ReleaseFigureName, [ReleaseKind, "current" | "change"]> = {
  ntp: ["ntp", "current"],
  ntpChange: ["ntp", "change"],
  itChange: ["it", "change"],
  ibChange: ["ib", "change"],
  ntup: ["ntup", "current"],
  ntupChange: ["ntup", "change"],
  inflation: ["ikrt", "change"],
};

/** The paragraph of the last group: the combined one, or the only subsector; else of the first subsector. */
function wordsRegion(sheet: ReleaseSheet): Region {
  const { texts, at, groups, release, request } = sheet;
  const group = release.combined ? groups.length - 1 : 0;
  const { label = "", figures } = groups[group] ?? {};
  const names = { group: label, month: request.month, previousMonth: request.previousMonth };
  const values = Object.fromEntries(
    Object.entries(figureOf).map(([name, [kind, measure]]) => [
      name,
      figures?.[kind][measure] ?? 0,
    ]),
  ) as Record<ReleaseFigureName, number>;
  const cell = (name: ReleaseFigureName) => {
    const [kind, measure] = figureOf[name];
    return sheet.places.cell(releaseIndexRow(sheet, kind, group), indexColumns[measure]);
  };
  const line = (language: Language) => {
    const tokens = releaseParagraph[language](names);
    const expected = releaseText(tokens, values, (value) => value.toFixed(2));
    return [live(tokens.map((token) => tokenFormula(token, cell)).join("&"), expected, "General")];
  };
  return {
    at: { row: at.words, column: 0 },
    cells: [[text(texts.words)], line("id"), line("en")],
    formats: [{ at: { row: 0, column: 0 }, rows: 1, columns: 1, bold: true, size: 12 }],
    notes: [],
  };
}

function tokenFormula(token: ReleaseToken, cell: (name: ReleaseFigureName) => string): string {
  if (typeof token === "string") return quoted(token);
  // FIXED writes the decimal sign of the reader's Excel; TEXT would need a format in the reader's own language.
  if ("figure" in token) return `FIXED(ABS(${cell(token.figure)}),2,TRUE)`;
  const shown = `ROUND(${cell(token.trend)},2)`;
  const [up, down, same] = [token.up, token.down, token.same].map(quoted);
  return `IF(${shown}>0,${up},IF(${shown}<0,${down},${same}))`;
}

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** Weights of the subsectors in the combined group. */
function weightsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, release, request } = sheet;
  return section({
    at: at.weights,
    title: texts.weights,
    headers: [texts.subsector, texts.weight].map(text),
    rows: release.subsectors.map(({ name }) => [
      text(name),
      number(request.subsectorWeights?.[name] ?? 0, formats.weight),
    ]),
    inputs: [1],
  });
}
