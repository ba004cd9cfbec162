import { percentChange } from "../../core";
import {
  type Bilingual,
  type Catalogue,
  finishSteps,
  type Library,
  type QueryReading,
  queryReadings,
  readQuery,
  readRowWords,
  type ReferenceTable,
  type RowHit,
  searchRows,
  type TableFilter,
} from "../../library";
import type { Unit } from "../../table";
import { type AskedPeriod, askedPeriod, isAsked } from "./asked-period";
import { headlineRow } from "./headline-row";
import { lineScore } from "./line-score";
import { rowLabel } from "./row-label";
import { type SearchAnswerPoint, type RowLine, rowLines } from "./row-lines";

/** A number that answers a query, and where it stands. */
export interface SearchAnswer {
  id: string;
  /** What the row is called; undefined where the query means the table as a whole. */
  label?: Bilingual;
  /** What is measured, where the table measures several things. */
  measure?: Bilingual;
  unit: Unit;
  point: SearchAnswerPoint;
  /** The nearest period before that is printed, and how much has changed since. */
  before?: SearchAnswerPoint;
  change?: SearchAnswerChange;
  /** Of the line that the number belongs to, ascending. */
  points: readonly SearchAnswerPoint[];
  /** The goods that were asked for, where the row is the group in which they are counted. */
  goods?: string;
}

/** In percent; in points where the numbers are percentages, or where one of them is not positive. */
export interface SearchAnswerChange {
  kind: "percent" | "difference";
  value: number;
}

export interface SearchAnswers {
  /** The best first. */
  found: SearchAnswer[];
  /** How many rows were looked at. */
  examined: number;
}

interface Rated {
  answer: SearchAnswer;
  score: number;
}

/** So many rows are looked at closely; those after them answer less of the query. */
const closely = 24;

/**
 * The numbers that a query asks for, the best first: of the row and measure that it names, in the month or year that it names or
 * the last one that is printed.
 *
 * @param most how many are wanted
 */
export const findAnswers = (
  library: Library,
  catalogue: Catalogue,
  query: string,
  filter: TableFilter = {},
  most = 4,
): SearchAnswers => finishSteps(answerSteps(library, catalogue, query, filter, most));

/** As {@link findAnswers}, with pauses. */
export function* answerSteps(
  library: Library,
  catalogue: Catalogue,
  query: string,
  filter: TableFilter,
  most: number,
): Generator<undefined, SearchAnswers> {
  const asked = askedPeriod(query);
  if (asked.rest === "") return { found: [], examined: 0 };
  yield* readRowWords(library, catalogue);
  const readings: QueryReading[] = [{ query: asked.rest, weight: 1 }, ...queryReadings(asked.rest)];
  const rated: Rated[] = [];
  let examined = 0;
  for (const reading of readings) {
    const rows = searchRows(library, catalogue, reading.query, filter);
    examined += rows.examined;
    for (const hit of rows.hits.slice(0, closely)) {
      rated.push(...answersOf(library, hit, reading, asked));
      yield undefined;
    }
  }
  rated.sort((a, b) => b.score - a.score);
  const found = new Map<string, SearchAnswer>();
  for (const { answer } of rated) {
    if (found.size < most && !found.has(answer.id)) found.set(answer.id, answer);
  }
  return { found: [...found.values()], examined };
}

function answersOf(
  library: Library,
  hit: RowHit,
  { query, goods, weight }: QueryReading,
  asked: AskedPeriod,
): Rated[] {
  const table = library.table(hit.table);
  const words = readQuery(query);
  const key = hit.row ?? headlineRow(table, words)?.key;
  if (key === undefined) return [];
  return rowLines(library, hit.table, key).flatMap((line): Rated[] => {
    const point = pointOf(line, asked, table);
    const row = point && library.table(point.table).rows.find((one) => one.key === point.row);
    if (!row) return [];
    const before = beforePoint(line, point);
    const change = before && changeOf(before.value, point.value, line.unit);
    return [
      {
        answer: {
          id: line.id,
          ...(hit.row !== undefined && { label: rowLabel(row) }),
          ...(line.measure && { measure: line.measure }),
          unit: line.unit,
          point,
          ...(before && { before }),
          ...(change && { change }),
          points: line.points,
          ...(goods !== undefined && { goods }),
        },
        score:
          (hit.score + lineScore(table, line, words, asked) - (point.value === 0 ? 1 : 0)) * weight,
      },
    ];
  });
}

/** The last number in the time that is asked for; one without a period where its table covers that time. */
function pointOf(
  { points }: RowLine,
  asked: AskedPeriod,
  { period }: ReferenceTable,
): SearchAnswerPoint | undefined {
  return points
    .filter((point) => (point.period ? isAsked(point.period, asked) : isCovered(period, asked)))
    .at(-1);
}

const isCovered = (period: string, { year, month }: AskedPeriod): boolean =>
  month === undefined && (year === undefined || period.includes(String(year)));

function beforePoint({ points }: RowLine, point: SearchAnswerPoint): SearchAnswerPoint | undefined {
  const at = point.period?.at;
  if (at === undefined) return undefined;
  return points.filter(({ period }) => period !== undefined && period.at < at).at(-1);
}

function changeOf(before: number, now: number, { unit }: Unit): SearchAnswerChange {
  return unit !== "percent" && before > 0 && now > 0
    ? { kind: "percent", value: percentChange(before, now) }
    : { kind: "difference", value: now - before };
}
