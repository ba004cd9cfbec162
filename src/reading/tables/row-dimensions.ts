import { bothLanguages } from "../../language";
import { cellText } from "./cell-kind";
import { type DimensionDraft, dimensionOf } from "./dimension-members";
import { columnsOf } from "./header-dimensions";
import { type RowLabel, rowLabels } from "./row-labels";
import type { TableLayout } from "./table-layout";
import { isTotalName, totalMember, totalOf } from "./total-words";

/** What names the rows of a table. */
export interface RowDimensions {
  dimensions: DimensionDraft[];
  /** Rows of the grid with figures, by which the dimensions tell their members. */
  rows: number[];
  /** Rows that are set in became a dimension of their own. */
  isSplit: boolean;
}

/**
 * A dimension for each column of labels, for codes that stand alone, and for texts behind the figures that differ.
 *
 * @param titles of the columns, by their number in the grid
 * @param splits whether rows that are set in below others make a dimension of their own
 */
export function rowDimensions(
  layout: TableLayout,
  titles: ReadonlyMap<number, string>,
  splits: boolean,
): RowDimensions {
  const labels = rowLabels(layout);
  const shown = labels.map(({ hasValues }) => hasValues);
  const rows = labels.filter(({ hasValues }) => hasValues).map(({ row }) => row);
  const columns = columnsOf(layout, "label");
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, at) => shown[at]);
  const titleOf = (column: number) => titles.get(column) ?? "";
  const [only] = columns;
  const levels =
    columns.length === 1 && only !== undefined && splits ? indentedLevels(labels) : undefined;
  const drafts: DimensionDraft[] = levels
    ? levels.map((texts, level) =>
        draft(kept(texts), levelTitle(titleOf(only as number), level, levels.length)),
      )
    : labelTexts(layout, labels, columns).map((texts, place) =>
        draft(
          kept(columns.length === 1 ? labels.map(codedLabel) : texts),
          titleOf(columns[place] as number),
        ),
      );
  const codes =
    columns.length === 1
      ? []
      : columnsOf(layout, "code").map((column) =>
          columnDraft(layout, rows, column, titleOf(column)),
        );
  const texts = columnsOf(layout, "text")
    .map((column) => columnDraft(layout, rows, column, titleOf(column)))
    .filter(({ members }) => members.length > 1);
  const dimensions = [...withoutTwins(codes, drafts), ...drafts, ...texts].map((one, at) => ({
    ...one,
    title: one.title ?? { id: `Baris ${at + 1}`, en: `Row ${at + 1}` },
  }));
  return { dimensions, rows, isSplit: levels !== undefined };
}

const draft = (texts: readonly string[], title: string): DimensionDraft =>
  dimensionOf(texts, title === "" ? undefined : bothLanguages(title));

const columnDraft = (
  { grid }: TableLayout,
  rows: readonly number[],
  column: number,
  title: string,
): DimensionDraft =>
  draft(
    rows.map((row) => {
      const cell = grid.at(row, column);
      return cell ? cellText(cell) : "";
    }),
    title,
  );

const codedLabel = ({ code, label }: RowLabel): string =>
  code === "" ? label : `[${code}] ${label}`;

/** Codes that say the same as the names beside them are no dimension of their own. */
function withoutTwins(
  codes: readonly DimensionDraft[],
  names: readonly DimensionDraft[],
): DimensionDraft[] {
  return codes.filter(
    (one) => !names.some((name) => isFunction(one, name) && isFunction(name, one)),
  );
}

/** Whether each member of one dimension goes with one of the other only. */
function isFunction({ places }: DimensionDraft, other: DimensionDraft): boolean {
  const found = new Map<number, number>();
  return places.every((member, at) => {
    const known = found.get(member);
    if (known === undefined) found.set(member, other.places[at] as number);
    return known === undefined || known === other.places[at];
  });
}

const mostLevels = 4;

/**
 * Rows that are set in below others, level by level: a row with others below it is their total, and one without is named at
 * every level. Undefined where all rows are on one level.
 */
function indentedLevels(labels: readonly RowLabel[]): string[][] | undefined {
  const depths = labels.map(({ label, depth }) => (isTotalName(label) ? 0 : depth));
  const levels = 1 + Math.max(0, ...depths);
  if (levels < 2 || levels > mostLevels) return undefined;
  const above: string[] = [];
  const rows = labels.map((row, at) => {
    const depth = depths[at] as number;
    const own = codedLabel(row);
    above.length = depth;
    above[depth] = own;
    const isParent = (depths[at + 1] ?? 0) > depth;
    return Array.from({ length: levels }, (_, level) =>
      level <= depth ? (above[level] ?? own) : isParent || isTotalName(own) ? totalMember : own,
    );
  });
  return Array.from({ length: levels }, (_, level) => rows.map((parts) => parts[level] as string));
}

/** `Negara/Pelabuhan` over rows of two levels names both. */
function levelTitle(title: string, level: number, levels: number): string {
  const parts = title.split(/\s*[/\\|]\s*/);
  if (parts.length === levels) return parts[level] as string;
  return level === 0 || title === "" ? title : `${title} (${level + 1})`;
}

/**
 * The text of each column of labels in each row. What is printed once for several rows holds for all of them; a row that
 * names its first columns only is the total of the rows below it.
 */
function labelTexts(
  { grid }: TableLayout,
  labels: readonly RowLabel[],
  columns: readonly number[],
): string[][] {
  const printed = labels.map(({ row }) =>
    columns.map((column) => {
      const cell = grid.at(row, column);
      return cell ? cellText(cell) : "";
    }),
  );
  // A list prints its names in every row: a blank in it is a blank.
  const repeats = columns.map((_, place) =>
    printed.some((parts, at) => parts[place] !== "" && parts[place] === printed[at - 1]?.[place]),
  );
  const carried: string[] = [];
  const rows = printed.map((parts, at) => {
    const last = parts.map((part) => part !== "").lastIndexOf(true);
    const first = parts.findIndex((part) => part !== "");
    const isTotal =
      last >= 0 && (isTotalName(parts[last] ?? "") || isOwnTotal(parts[last] ?? "", carried[last]));
    const next = printed[at + 1];
    const isParent = next !== undefined && next.findIndex((part) => part !== "") > last;
    if (first >= 0) carried.length = Math.min(carried.length, first + 1);
    return parts.map((part, place) => {
      if (part !== "") {
        const whole = isOwnTotal(part, carried[place]) ? (carried[place] as string) : part;
        carried[place] = whole;
        return whole;
      }
      if (place < first && !repeats[place]) return carried[place] ?? "";
      if (place > last && (isTotal || isParent)) return totalMember;
      return "";
    });
  });
  return columns.map((_, place) => rows.map((parts) => parts[place] as string));
}

/** `ALBANIA Total` below the rows of ALBANIA. */
const isOwnTotal = (text: string, above: string | undefined): boolean =>
  above !== undefined && totalOf(text) === above;
