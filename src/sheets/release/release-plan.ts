import { weightsOf, type ReleaseSide } from "../../analysis";
import { sheetTexts, type Language, type ReleaseFigureName } from "../../language";
import type { Region, SheetPlan } from "../../workbook/plan";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  text,
} from "../sheet-section";
import { releaseIndicesPart } from "./release-indices-part";
import { releaseItemsPart } from "./release-items-part";
import { partCandidates, releasePartsPart } from "./release-parts-part";
import {
  indexCell,
  itemSet,
  releaseSheet,
  sideRows,
  spokenGroups,
  wordsLanguages,
  type ItemColumn,
  type ReleaseSheet,
  type ReleaseSheetRequest,
} from "./release-sheet";
import { releaseFigures, releaseWords, releaseWordsFormulas } from "./release-words";

/**
 * Plan of a month's release, live: the user's items with weights, It, Ib, NTP and NTUP of each subsector with changes and
 * contributions, rural inflation, and the same in words in Indonesian and in English, with figures by formula.
 */
export function planRelease(request: ReleaseSheetRequest): SheetPlan {
  const sheet = releaseSheet(request);
  const { texts, release } = sheet;
  const title = texts.title(request.month);
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, `${texts.method} ${sheetTexts[request.language].disclaimer}`]),
      ...releaseIndicesPart(sheet),
      ...wordsPart(sheet),
      ...(release.combined ? weightsPart(sheet) : []),
      ...releasePartsPart(sheet),
      ...releaseItemsPart(sheet),
    ],
    columnWidths: [130, 110, 150, ...new Array<number>(9 + release.bases.length).fill(92)],
  });
}

/** What is said of the combined group, else of each subsector, in both languages: one row a sentence, to be read at a glance. */
function wordsPart(sheet: ReleaseSheet): Region[] {
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
        return indexCell(sheet, kind, place, measure);
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
  return [headingLines([texts.words], 12, at.words.top), cellsAt(at.words.row(), 0, lines)];
}

/** Items of It or of Ib of a subsector. */
function itemCandidates(
  sheet: ReleaseSheet,
  subsector: string,
  side: ReleaseSide,
  language: Language,
) {
  const set = itemSet(sheet, subsector, sideRows[side]);
  const cells = (column: ItemColumn) => sheet.at.items.range(column, ...set);
  return { names: cells(language === "en" ? "english" : "item"), andil: cells("andil") };
}

/** Weights of the subsectors in the combined group. */
const weightsPart = ({ texts, at, release, request }: ReleaseSheet): Region[] =>
  section(at.weights, {
    title: texts.weights,
    headers: { subsector: texts.subsector, it: texts.weightOfIt, ib: texts.weightOfIb },
    rows: release.subsectors.map(({ name }) => {
      const { it, ib } = weightsOf(request.subsectorWeights?.[name] ?? 0);
      return {
        subsector: text(name),
        it: number(it, formats.weight),
        ib: number(ib, formats.weight),
      };
    }),
    inputs: ["it", "ib"],
  });
