import { lessonTexts, type LessonName } from "../../language";
import type { SheetPlan } from "../../workbook/plan";
import { headingLines, sheetPlan } from "../sheet-section";
import { laspeyresLesson } from "./laspeyres-lesson";
import type { LessonRequest, LessonSheet } from "./lesson-sheet";
import { misprintLesson } from "./misprint-lesson";
import { ntpLesson } from "./ntp-lesson";
import { questionsPart } from "./questions-part";
import { tradeLesson } from "./trade-lesson";

const lessons: Readonly<Record<LessonName, (request: LessonRequest) => LessonSheet>> = {
  laspeyres: laspeyresLesson,
  ntp: ntpLesson,
  trade: tradeLesson,
  misprint: misprintLesson,
};

/** Plan of a sheet for teaching: a method on made-up figures, step by step and live, and questions about it. */
export function planLesson(request: LessonRequest): SheetPlan {
  const texts = lessonTexts[request.language];
  const { title, about } = texts[request.lesson];
  const name = request.withAnswers ? texts.answersOf(title) : title;
  const lesson = lessons[request.lesson](request);
  return sheetPlan(request, {
    title: name,
    regions: [
      headingLines([name, about, texts.shaded]),
      ...lesson.regions,
      ...questionsPart(request, lesson),
    ],
    columnWidths: lesson.widths,
  });
}
