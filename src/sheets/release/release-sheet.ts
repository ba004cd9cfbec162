import {
  monthRelease,
  sinceBase,
  type MonthRelease,
  type ReleaseFigure,
  type ReleaseGroup,
  type ReleaseLine,
  type ReleaseRow,
  type ReleaseSide,
  type SubsectorWeight,
} from "../../analysis";
import { releaseSheetTexts } from "../../language";
import { indexKinds, type IndexKind } from "../index-kinds";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";

export interface ReleaseSheetRequest extends SheetRequest {
  /** Months in words, e.g. `July 2026`. */
  month: string;
  previousMonth: string;
  /** Stands in the words where it is given. */
  province?: string;
  lines: readonly ReleaseLine[];
  /** Needed for a combined group of several subsectors. */
  subsectorWeights?: Readonly<Record<string, SubsectorWeight>>;
}

/** Languages in which the sheet speaks, in order. */
export const wordsLanguages = ["id", "en"] as const;
/** Sentences on one group in one language, besides one on each other month that it is compared with. */
const sentences = 5;

/** Groups of which a release speaks in words: the combined one, else each subsector. */
export const spokenGroups = ({ combined, subsectors }: MonthRelease): ReleaseGroup[] =>
  combined ? [combined] : subsectors;

/** Rows of which the items of each side are given, in order. */
export const sideRows = { it: ["it"], ib: ["ikrt", "bppbm"] } as const satisfies Record<
  ReleaseSide,
  readonly ReleaseRow[]
>;
const rowOrder: readonly ReleaseRow[] = [...sideRows.it, ...sideRows.ib];

/** What the parts of a release sheet need: results, and where the other parts stand. */
export function releaseSheet(request: ReleaseSheetRequest) {
  const texts = releaseSheetTexts[request.language];
  const release = monthRelease(request.lines, request.subsectorWeights);
  const { subsectors, combined, bases, parts, ruralInflation } = release;
  const names = subsectors.map(({ name }) => name);
  const rank = ({ subsector, row }: ReleaseLine) =>
    names.indexOf(subsector) * rowOrder.length + rowOrder.indexOf(row);
  const items = [...request.lines].sort((a, b) => rank(a) - rank(b));
  const groups = [
    ...subsectors.map(({ name, figures }) => ({ name, label: name, figures })),
    ...(combined ? [{ name: "", label: texts.combined, figures: combined.figures }] : []),
  ];
  return {
    request,
    texts,
    release,
    /** Subsectors in order, then the combined group where there is one. */
    groups,
    /** Sorted by subsector, then It, IKRT, BPPBM. */
    items,
    at: stackSections(request.target, {
      // Title, method.
      heading: lines(2),
      indices: {
        columns: [
          ...(["index", "group", "previous", "current", "change"] as const),
          // Those of other months, with the change since behind each.
          ...bases.flatMap((base) => [base, sinceBase[base]]),
        ],
        rows: groups.length * indexKinds.length + Number(ruralInflation !== undefined),
      },
      words: {
        header: false,
        rows: spokenGroups(release).length * wordsLanguages.length * (sentences + bases.length),
      },
      weights: combined && {
        columns: ["subsector", ...(["it", "ib"] as const)],
        rows: names.length,
      },
      parts: combined && {
        columns: ["row", "subsector", "andil", "ntpPoints", "english"],
        rows: parts?.length ?? 0,
      },
      items: {
        columns: [
          ...(["subsector", "row", "item", "weight", "previous", "relative"] as const),
          ...(["previousPrice", "currentPrice", "current", "andil", "ntpPoints"] as const),
          // The reader's own, to the right of the results, so that none of the columns before them moves.
          ...(["english", "december", "yearBefore"] as const),
        ],
        rows: items.length,
      },
    }),
  };
}

export type ReleaseSheet = ReturnType<typeof releaseSheet>;
export type ItemColumn = ReleaseSheet["at"]["items"]["columns"][number];

/** First line of some rows of a subsector among the items, and how many there are: they stand below each other. */
export function itemSet(
  { items }: ReleaseSheet,
  subsector: string,
  rows: readonly ReleaseRow[] = rowOrder,
) {
  const isIn = (line: ReleaseLine) => line.subsector === subsector && rows.includes(line.row);
  return [items.findIndex(isIn), items.filter(isIn).length] as const;
}

/** Cell of a measure of an index of a group. */
export const indexCell = (
  { at, groups }: ReleaseSheet,
  kind: IndexKind,
  group: number,
  measure: keyof ReleaseFigure,
): string => at.indices.cell(measure, indexKinds.indexOf(kind) * groups.length + group);

/** Cells of a measure of an index of all subsectors, which are below each other. */
export const subsectorCells = (
  { at, groups, release }: ReleaseSheet,
  kind: IndexKind,
  measure: keyof ReleaseFigure,
): string =>
  at.indices.range(measure, indexKinds.indexOf(kind) * groups.length, release.subsectors.length);
