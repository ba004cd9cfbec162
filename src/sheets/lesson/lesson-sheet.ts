import type { LessonName } from "../../language";
import type { Region } from "../../workbook/plan";
import type { Section, SectionSize } from "../layout";
import type { SheetRequest } from "../sheet-section";

export interface LessonRequest extends SheetRequest {
  lesson: LessonName;
  /** Whether the answers are there instead of room for them. */
  withAnswers: boolean;
}

/** A question with the formula that answers it from the cells of the sheet. */
export interface Question {
  ask: string;
  /** Without the equals sign. */
  answer: string;
  expected: number;
  how: string;
}

export type QuestionColumn = "label" | "answer" | "verdict";

/** What a lesson puts on its sheet, below the heading. */
export interface LessonSheet {
  regions: Region[];
  questionsAt: Section<QuestionColumn>;
  questions: readonly Question[];
  widths: number[];
}

/** Lines of the heading: title, what it is about, which cells to change. */
export const headingSize = 3;

/** Room for questions, two lines each. */
export const questionSize = (count: number): SectionSize<QuestionColumn> => ({
  columns: ["label", "answer", "verdict"],
  lead: 2,
  header: false,
  rows: 2 * count,
});
