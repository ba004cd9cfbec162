import {
  type MonthRelease,
  type ProvinceComparison,
  type ReleaseGroup,
  sinceBase,
} from "../../analysis";
import {
  decimalMark,
  englishItem,
  type Language,
  releaseDocumentTexts,
  releaseSheetTexts,
  subsectorIn,
} from "../../language";
import { indexKindsComputed } from "../index-kinds";
import { indexNames } from "../index-kinds";
import { spokenGroups } from "./release-sheet";
import { type ReleaseNames, releaseWords } from "./release-words";

/** A release as a text with tables, in one language: to be copied, or put on a sheet. */
export interface ReleaseDocument {
  title: string;
  parts: DocumentPart[];
}

export type DocumentPart =
  { heading: string } | { paragraph: string } | { title: string; table: DocumentTable };

export interface DocumentTable {
  headers: string[];
  /** Labels first; figures as numbers, to be shown with two decimals. */
  rows: { cells: (string | number)[]; isStrong?: boolean }[];
}

export type DocumentNames = Omit<ReleaseNames, "group">;

/** So many items of each side are named as what moved it. */
const mostMovers = 5;

/** The release of a month: what is said of the whole and of each subsector, with the tables that the sentences speak of. */
export function releaseDocument(
  release: MonthRelease,
  names: DocumentNames,
  language: Language,
  comparison?: ProvinceComparison,
): ReleaseDocument {
  const texts = releaseDocumentTexts[language];
  const { combined, subsectors } = release;
  const nameOf = (group: ReleaseGroup) =>
    group === combined ? releaseSheetTexts[language].combined : subsectorIn(group.name, language);
  const said = (group: ReleaseGroup, sentences?: number) =>
    releaseWords(group, { ...names, group: nameOf(group), bases: release.bases }, language)
      .slice(0, sentences)
      .join(" ");
  const groups = combined ? [...subsectors, combined] : subsectors;
  return {
    title: texts.title(names.province ? texts.place(names.province) : "", names.month),
    parts: [
      ...spokenGroups(release).map((group) => ({ paragraph: said(group) })),
      ...(combined
        ? [
            { heading: texts.bySubsector },
            ...subsectors.map((group) => ({ paragraph: said(group, 2) })),
          ]
        : []),
      { title: texts.levels(names.month), table: levelsTable(groups, names, language, nameOf) },
      { title: texts.spans(names.month), table: spansTable(release, groups, language, nameOf) },
      {
        title: texts.movers(names.month),
        table: moversTable(combined ?? subsectors[0], language),
      },
      ...(comparison
        ? [
            { heading: texts.comparison },
            { paragraph: comparisonWords(comparison, names.province ?? "", language) },
          ]
        : []),
      { paragraph: texts.source },
    ],
  };
}

type NameOf = (group: ReleaseGroup) => string;

function levelsTable(
  groups: readonly ReleaseGroup[],
  { month, previousMonth }: DocumentNames,
  language: Language,
  nameOf: NameOf,
): DocumentTable {
  const texts = releaseDocumentTexts[language];
  return {
    headers: [texts.subsector, previousMonth, month, texts.change],
    rows: groups.flatMap((group) => [
      { cells: [nameOf(group), "", "", ""], isStrong: true },
      ...indexKindsComputed.map((kind) => {
        const { previous, current, change } = group.figures[kind];
        return { cells: [indexNames[kind], previous, current, change] };
      }),
    ]),
  };
}

function spansTable(
  { bases }: MonthRelease,
  groups: readonly ReleaseGroup[],
  language: Language,
  nameOf: NameOf,
): DocumentTable {
  const texts = releaseDocumentTexts[language];
  return {
    headers: [texts.group, texts.monthly, ...bases.map((base) => texts[base])],
    rows: groups.map((group) => ({
      cells: [
        nameOf(group),
        group.figures.ntp.change,
        ...bases.map((base) => group.figures.ntp[sinceBase[base]] ?? 0),
      ],
      isStrong: group.name === "",
    })),
  };
}

function moversTable(group: ReleaseGroup | undefined, language: Language): DocumentTable {
  const texts = releaseDocumentTexts[language];
  return {
    headers: [texts.side, texts.item, texts.andil],
    rows: (["it", "ib"] as const).flatMap((side) =>
      (group?.items ?? [])
        .filter(({ line }) => (line.row === "it") === (side === "it"))
        .sort((a, b) => Math.abs(b.andil) - Math.abs(a.andil))
        .slice(0, mostMovers)
        .map(({ line, andil }) => {
          const { item, english = englishItem(item), subsector } = line;
          const of = subsectorIn(subsector, language);
          return {
            cells: [indexNames[side], `${language === "en" ? english : item} (${of})`, andil],
          };
        }),
    ),
  };
}

function comparisonWords(
  { provinces, rank }: ProvinceComparison,
  province: string,
  language: Language,
): string {
  const texts = releaseDocumentTexts[language];
  const [first, last] = [provinces[0], provinces.at(-1)];
  if (!first || !last) return "";
  const figure = (text: string) => text.replace(".", decimalMark[language]);
  const own = rank === undefined ? undefined : provinces[rank - 1];
  return [
    texts.highest(provinces.length, first.name, figure(first.ntp), last.name, figure(last.ntp)),
    ...(own && rank !== undefined
      ? [texts.rank(province, figure(own.ntp), rank, provinces.length)]
      : []),
  ].join(" ");
}
