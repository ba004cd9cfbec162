import { kindOfCell } from "../tables/cell-kind";
import { joinedRuns, type TextLine, type TextRun } from "./text-lines";

/** What a run of text would be as a cell. */
export const kindOf = ({ text }: TextRun) => kindOfCell({ row: 0, column: 0, value: text });

/** A share in brackets below a number, and the number of a section, are in no column. */
const remark = /^(?:\([^()]*%\s*\)|\d{1,2}\.)$/;

/** Whether a run stands where a number is expected. */
export const isFigure = (run: TextRun): boolean =>
  ["number", "dash", "gap", "year"].includes(kindOf(run)) && !remark.test(run.text);

export const isNumber = (run: TextRun): boolean => kindOf(run) === "number";

export const isNumbering = ({ runs }: TextLine): boolean =>
  runs.length > 1 && runs.filter((run) => kindOf(run) === "numbering").length * 2 > runs.length;

/** Gaps that part words of a justified line, as a share of the letters' size. */
const wordGap = 1.2;

/** Words that stand together; figures stay apart. */
export function joinedWords(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !isFigure(run) && !isFigure(last)) {
      const both = joinedRuns([last, run], 0.8);
      if (both.length === 1) {
        joined[joined.length - 1] = both[0] as TextRun;
        continue;
      }
    }
    joined.push(run);
  }
  return joined;
}

export const overlaps = (
  a: Pick<TextRun, "left" | "right">,
  b: Pick<TextRun, "left" | "right">,
): boolean => Math.min(a.right, b.right) > Math.max(a.left, b.left);

/** A line of a sentence: many words without a wide gap. */
export function isProse({ runs }: TextLine): boolean {
  const joined = joinedRuns(runs, wordGap);
  const [only] = joined;
  return (
    joined.length === 1 && only !== undefined && (only.text.match(/\p{L}{2,}/gu)?.length ?? 0) > 6
  );
}

export const hasFigures = ({ runs }: TextLine): boolean =>
  runs.length > 1 && runs.some((run) => ["number", "dash"].includes(kindOf(run)));
