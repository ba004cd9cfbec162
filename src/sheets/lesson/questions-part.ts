import { lessonTexts } from "../../language";
import type { PlannedCell, Region } from "../../workbook/plan";
import type { Section } from "../layout";
import { blank, cellsAt, headingLines, inputLook, live, text } from "../sheet-section";
import type { LessonRequest, LessonSheet, Question, QuestionColumn } from "./lesson-sheet";

/** The questions: below each a cell for the answer and the verdict on it, or the answer and how it is found. */
export function questionsPart(
  { language, withAnswers }: LessonRequest,
  { questionsAt: at, questions }: LessonSheet,
): Region[] {
  const texts = lessonTexts[language];
  const heading = withAnswers
    ? [texts.answers, texts.answersHint]
    : [texts.questions, texts.questionsHint];
  const cells = questions.flatMap((question, place): PlannedCell[][] => [
    [text(question.ask), blank, blank],
    [
      text(texts.answer),
      ...(withAnswers
        ? [live(question.answer, question.expected), text(question.how)]
        : [blank, verdict(at, place, question, texts)]),
    ],
  ]);
  const inputs = withAnswers
    ? []
    : questions.map((_, place) => inputLook(2 * place + 1, at.columns.indexOf("answer"), 1));
  return [headingLines(heading, 12, at.top), cellsAt(at.row(), at.left, cells, inputs)];
}

/** Whether what was typed is the answer, to as many decimals as were asked for; nothing before a number is typed. */
function verdict(
  at: Section<QuestionColumn>,
  place: number,
  { answer }: Question,
  { right, notYet }: { right: string; notYet: string },
): PlannedCell {
  const typed = at.cell("answer", 2 * place + 1);
  const isRight = `ROUND(${typed},2)=ROUND(${answer},2)`;
  return live(`IF(ISNUMBER(${typed}),IF(${isRight},"${right}","${notYet}"),"")`, "", "General");
}
