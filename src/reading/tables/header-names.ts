import { cellText } from "./cell-kind";
import type { TableLayout } from "./table-layout";
import { headerLevels, joinedTitle } from "./header-levels";
import { timeName, timeNature } from "./time-members";

/** A header row: its texts by column of figures. */
export interface Level {
  row: number;
  texts: string[];
}

/** Levels of one text that the title counts among what it is determined by: `menurut ... Jenis Kelamin`; they name the level below. */
export function namesAbove(
  single: readonly Level[],
  used: readonly Level[],
  names: readonly (string | undefined)[],
  title: string,
): Map<Level, Level> {
  const [, ...told] = title.split(/\b(?:menurut|by)\b/i);
  const tellers = told
    .join(" ")
    .split(/,|\bdan\b|\band\b|\bdi\b|\bin\b|[(]/i)
    .map((words) => words.trim().toLowerCase());
  const found = new Map<Level, Level>();
  for (const one of single) {
    if (!tellers.includes((one.texts[0] ?? "").toLowerCase())) continue;
    const below = used.find(
      (level, at) =>
        level.row > one.row &&
        names[at] === undefined &&
        timeNature([...new Set(level.texts)]) === undefined,
    );
    if (below) found.set(one, below);
  }
  return found;
}

interface CornerNames {
  /** By level; undefined where nothing names it. */
  levels: (string | undefined)[];
  labels: Map<number, string>;
}

/**
 * What the cells beside the header call its levels and the columns of labels. A level's name is in an empty column before
 * the figures, above the name of the labels, or behind it with a stroke: `Negara \ Tahun`.
 */
export function cornerNames(
  layout: TableLayout,
  levels: readonly Level[],
  first: number,
  labelColumns: readonly number[],
): CornerNames {
  const { grid, area, headerRows } = layout;
  const own = (row: number, column: number) => {
    const cell = grid.own(row, column);
    return cell ? cellText(cell) : "";
  };
  const all = headerLevels(grid, area, headerRows);
  const labels = new Map(
    labelColumns.map((column) => [
      column,
      joinedTitle(all.map((level) => level[column - area.left] ?? "")),
    ]),
  );
  const names = levels.map(({ row }) => levelName(layout, row, first) || undefined);
  const last = labelColumns.at(-1);
  if (last === undefined || names.some((name) => name !== undefined))
    return { levels: names, labels };
  const stacked = headerRows.filter((row) => own(row, last) !== "");
  const lowest = stacked.at(-1);
  if (lowest !== undefined && stacked.length > 1) {
    const above = stacked.slice(0, -1);
    const isName = (row: number) => {
      const level = levels.find((one) => one.row === row);
      if (!level) return false;
      const isTime = timeNature([...new Set(level.texts)]) !== undefined;
      return isTime === timeName.test(own(row, last));
    };
    if (above.every(isName)) {
      labels.set(last, own(lowest, last));
      return {
        levels: levels.map(({ row }) => (above.includes(row) ? own(row, last) : undefined)),
        labels,
      };
    }
  }
  return splitCorner(levels, labels, last);
}

/** `Negara \ Tahun` names rows and columns; a slash does so only where it sets off the name of periods. */
function splitCorner(
  levels: readonly Level[],
  labels: Map<number, string>,
  last: number,
): CornerNames {
  const text = labels.get(last) ?? "";
  const names: (string | undefined)[] = levels.map(() => undefined);
  const parts = text.split(/\s*[\\|]\s*|\s+[x\u00d7]\s+/).filter((part) => part !== "");
  const isTime = levels.map(({ texts }) => timeNature([...new Set(texts)]) !== undefined);
  if (parts.length === levels.length + 1) {
    const [down = "", ...across] =
      isTime[0] && timeName.test(parts[0] ?? "") ? [...parts].reverse() : parts;
    labels.set(last, down);
    return { levels: across, labels };
  }
  const slashed = /^(.+?)\s*\/\s*([^/]+)$/.exec(text);
  const at = isTime.lastIndexOf(true);
  if (slashed && at >= 0) {
    const [, before = "", after = ""] = slashed;
    const [down, across] = timeName.test(after)
      ? [before, after]
      : timeName.test(before)
        ? [after, before]
        : [];
    if (down !== undefined && across !== undefined) {
      labels.set(last, down);
      names[at] = across;
    }
  }
  return { levels: names, labels };
}

/** The name of a level in the last column before the figures, where nothing is below it. */
function levelName(
  { grid, area, bodyRows, roles }: TableLayout,
  row: number,
  first: number,
): string {
  const column = first - 1;
  const cell = column < area.left ? undefined : grid.own(row, column);
  if (!cell) return "";
  const isEmptyBelow = bodyRows.every((below) => grid.own(below, column) === undefined);
  return isEmptyBelow || roles[column - area.left] === "blank" ? cellText(cell) : "";
}
