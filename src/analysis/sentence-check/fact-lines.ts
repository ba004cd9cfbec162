import { datedLabel, type Period } from "../../core";
import { lagOf, type Lag, type LineRole, readLabels, type TableLine } from "../table-check";
import { isHead } from "./concepts";
import { placeOf, withoutPlaces } from "./places";
import { namesOf } from "./words";

/** A row or column of a reader's table with what it says of its figures. */
export interface FactLine {
  index: number;
  label: string;
  /** Its label without period and place. */
  own: string;
  measure: string;
  heads: readonly string[];
  role: LineRole;
  time: Period | undefined;
  place: string | undefined;
  /** Headings and outline rows that it is below, the nearest first. */
  above: readonly string[];
  lag: Lag | undefined;
}

/** Reads the labels of lines; `cells` of the rows tell the headings between them. */
export function readFactLines(
  lines: readonly TableLine[],
  roles: ReadonlyMap<number, LineRole>,
  cells: readonly (readonly unknown[])[],
  usual: Period | undefined,
): FactLine[] {
  const outline: { level: number; label: string }[] = [];
  let next = lines[0]?.index ?? 0;
  return readLabels(lines, roles).map((line) => {
    for (; next < line.index; next++) {
      const heading = headingAt(cells[next] ?? []);
      if (heading) enter(outline, heading, headingLevel(heading));
    }
    next = line.index + 1;
    const level = outlineLevel(line.label, line.depth);
    const above = outline
      .filter((one) => one.level < level)
      .map(({ label }) => label)
      .reverse();
    if (cells.length > 0) enter(outline, line.label, level);
    const { measure } = datedLabel(line.label);
    const own = withoutPlaces(line.time ? measure : line.label).trim();
    const lag = lagOf(line.label);
    return {
      index: line.index,
      label: line.label,
      own,
      measure: line.measure,
      heads: namesOf(own).filter(isHead),
      role: line.role,
      time: absolute(line.time, usual),
      place: placeOf(line.label),
      above,
      lag: lag === "cumulative" ? undefined : lag,
    };
  });
}

/** Steps, "this month" and "last month", count from the period that the title names; months of unknown years, from its year. */
function absolute(time: Period | undefined, usual: Period | undefined): Period | undefined {
  if (!time) return undefined;
  if (time.every === "step") {
    return usual && { every: usual.every, at: usual.at - (time.at === 0 ? 1 : 0) };
  }
  return time;
}

function headingAt(row: readonly unknown[]): string | undefined {
  const texts = row.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
  return texts.length === 1 ? String(texts[0]).trim() : undefined;
}

function enter(outline: { level: number; label: string }[], label: string, level: number): void {
  while (outline.length > 0 && (outline.at(-1)?.level ?? 0) >= level) outline.pop();
  outline.push({ level, label });
}

/** A heading without numbers is above rows that look the same. */
const headingLevel = (label: string): number => outlineLevel(label, 0) - 0.5;

/** Roman, digits, letters, dashes: each kind of number is below the one before. */
function outlineLevel(label: string, depth: number): number {
  const text = label.trim();
  const kind = /^[IVX]+[.)]\s/.test(text)
    ? 0
    : /^\d{1,2}[.)]?\s/.test(text)
      ? 1
      : /^\(?[a-z][.)]\s/i.test(text)
        ? 2
        : /^[-–•*]/.test(text)
          ? 3
          : 1;
  return kind + depth;
}
