import { weightsOf, type ReleaseRow, type ReleaseSide } from "../../analysis";
import { sheetTexts, type Language, type ReleaseFigureName } from "../../language";
import { indexColumn, releaseIndicesPart } from "./release-indices-part";
import { partCandidates, releasePartsPart } from "./release-parts-part";
import { releaseItemsPart } from "./release-items-part";
import {
  releaseCells,
  releaseColumns,
  releaseIndexRow,
  releaseSheet,
  spokenGroups,
  weightColumns,
  wordsLanguages,
  type ReleaseSheet,
  type ReleaseSheetRequest,
} from "./release-sheet";
import { releaseFigures, releaseWords, releaseWordsFormulas } from "./release-words";
import { type Region, type SheetPlan } from "../../workbook/plan";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  section,
  text,
  titleLook,
} from "../sheet-section";

/**
 * Plan of a month's release, live: the user's items with weights, It, Ib, NTP and NTUP of each subsector with changes and
 * contributions, rural inflation, and the same in words in Indonesian and in English, with figures by formula.
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
      ...releaseIndicesPart(sheet),
      wordsRegion(sheet),
      ...(sheet.release.combined ? weightsPart(sheet) : []),
      ...releasePartsPart(sheet),
      ...releaseItemsPart(sheet),
    ],
    charts: [],
    columnWidths: [130, 110, 150, ...new Array<number>(9 + sheet.release.bases.length).fill(92)],
    source: null,
  };
}

/** What is said of the combined group, else of each subsector, in both languages: one row a sentence, to be read at a glance. */
function wordsRegion(sheet: ReleaseSheet): Region {
  const { texts, at, groups, request } = sheet;
  const lines = spokenGroups(sheet.release).flatMap((group) => {
    const place = groups.findIndex(({ name }) => name === group.name);
    const names = {
      group: groups[place]?.label ?? "",
      month: request.month,
      previousMonth: request.previousMonth,
      ...(request.province && { province: request.province }),
      bases: sheet.release.bases,
    };
    const cells = {
      figure: (name: ReleaseFigureName) => {
        const [kind, measure] = releaseFigures[name];
        return sheet.address(releaseIndexRow(sheet, kind, place), indexColumn(sheet, measure));
      },
      candidates: (side: ReleaseSide, language: Language) =>
        group === sheet.release.combined
          ? partCandidates(sheet, side, language)
          : itemCandidates(sheet, group.name, side, language),
    };
    return wordsLanguages.flatMap((language) => {
      const expected = releaseWords(group, names, language);
      return releaseWordsFormulas(names, language, cells).map((formula, sentence) => [
        live(formula, expected[sentence] ?? "", "General"),
      ]);
    });
  });
  return cellsAt(at.words.top, 0, [[text(texts.words)], ...lines], [titleLook(12)]);
}

/** Items of It or of Ib of a subsector. */
function itemCandidates(
  sheet: ReleaseSheet,
  subsector: string,
  side: ReleaseSide,
  language: Language,
) {
  const rows: readonly ReleaseRow[] = side === "it" ? ["it"] : ["ikrt", "bppbm"];
  const cells = (column: number) => releaseCells(sheet, subsector, rows, column);
  const names = language === "en" ? releaseColumns.english : releaseColumns.item;
  return { names: cells(names), andil: cells(releaseColumns.andil) };
}

/** Weights of the subsectors in the combined group. */
function weightsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, release, request } = sheet;
  return section({
    at: at.weights,
    title: texts.weights,
    headers: [texts.subsector, texts.weightOfIt, texts.weightOfIb].map(text),
    rows: release.subsectors.map(({ name }) => {
      const { it, ib } = weightsOf(request.subsectorWeights?.[name] ?? 0);
      return [text(name), number(it, formats.weight), number(ib, formats.weight)];
    }),
    inputs: [weightColumns.it, weightColumns.ib],
  });
}
