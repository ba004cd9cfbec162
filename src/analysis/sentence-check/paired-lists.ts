import { hasCue, isChangeCue } from "./phrases";
import type { Mark } from "./read-text";

/** Numbers that belong one by one to the names, or the periods, of a list before them. */
export interface PairedNumber {
  /** First mark of what is said of all of them. */
  from: number;
  /** Marks of the list that belong to other numbers; undefined where the lists do not fit together. */
  others: ReadonlySet<number> | undefined;
}

/**
 * Finds lists in two parts: "It dan Ib masing-masing naik 0,78 dan 0,35 persen", "Juni dan Juli 2020 sebesar 107,03 dan 108,26".
 *
 * @returns by the position of a number's mark
 */
export function pairedNumbers(
  marks: readonly Mark[],
  isName: (mark: Mark) => boolean,
): Map<number, PairedNumber> {
  const found = new Map<number, PairedNumber>();
  let start = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.type === "stop" && mark.mark === ";") start = index + 1;
    if (mark.type !== "number" || found.has(index)) continue;
    const isEach = marks.slice(start, index).some((one) => hasCue(one, "each"));
    const run = runFrom(marks, index, isEach);
    if (run.length > 1) pair(marks, start, run, isName, found);
    start = (run.at(-1) ?? index) + 1;
    index = run.at(-1) ?? index;
  }
  return found;
}

/** Numbers of one unit with nothing between them that names anything. */
function runFrom(marks: readonly Mark[], first: number, isEach: boolean): number[] {
  const run = [first];
  const unit = unitOf(marks[first]);
  for (let index = first + 1; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.type === "number") {
      const same = unitOf(mark) === unit || unitOf(mark) === "none" || unit === "none";
      if (!same) break;
      run.push(index);
    } else if (mark.type === "stop" ? mark.mark !== "," : !isBetween(mark, isEach)) break;
  }
  return run;
}

const unitOf = (mark: Mark | undefined) => (mark?.type === "number" ? mark.number.unit : "none");

const units =
  /^(persen|percent|per|cent|juta|ribu|miliar|million|billion|thousand|us|dolar|dollar|ton|poin|point|kg|sebesar|orang|rp)$/;

const isBetween = (mark: Mark, isEach: boolean): boolean =>
  mark.type === "words" &&
  !mark.isConcept &&
  (isEach || !isChangeCue(mark)) &&
  (mark.cues.length === 0
    ? mark.tokens.every((token) => units.test(token))
    : hasCue(mark, "and") || isChangeCue(mark));

function pair(
  marks: readonly Mark[],
  from: number,
  run: readonly number[],
  isName: (mark: Mark) => boolean,
  found: Map<number, PairedNumber>,
): void {
  const [first = 0] = run;
  const region = marks.slice(from, first);
  const lists = [periodGroups(region, from), nameGroups(region, from, isName)];
  const list = lists.find((groups) => groups.length === run.length);
  run.forEach((at, place) => {
    const others = list && new Set(list.flatMap((group, index) => (index === place ? [] : group)));
    found.set(at, { from, others });
  });
}

const periodGroups = (region: readonly Mark[], from: number): number[][] =>
  region.flatMap((mark, index) => (mark.type === "period" ? [[from + index]] : []));

/** The parts of an enumeration that name something. */
function nameGroups(
  region: readonly Mark[],
  from: number,
  isName: (mark: Mark) => boolean,
): number[][] {
  const groups: number[][] = [[]];
  for (const [index, mark] of region.entries()) {
    if ((mark.type === "stop" && mark.mark === ",") || hasCue(mark, "and")) groups.push([]);
    else if (isName(mark) || mark.type === "place") groups.at(-1)?.push(from + index);
  }
  return groups.filter((group) => group.length > 0);
}
