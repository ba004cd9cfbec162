import { lessonNames, lessonTexts, type Language, type LessonName } from "../../../src/language";
import { planLesson } from "../../../src/sheets/lesson";
import { cellAddress, type SheetPlan } from "../../../src/workbook/plan";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";

const languages = ["en", "id"] as const;
const planOf = (lesson: LessonName, withAnswers = false, language: Language = "en") =>
  planLesson({
    blockId: "lesson~1",
    language,
    lesson,
    withAnswers,
    target: { sheet: "Sheet1", cell: "A1" },
  });

/** Address of the cell so many rows and columns from the first one with a text. */
function besideText(plan: SheetPlan, words: string, rows: number, columns: number): string {
  for (const { at, cells } of plan.regions)
    for (const [row, line] of cells.entries())
      for (const [column, cell] of line.entries())
        if ("text" in cell && cell.text === words)
          return cellAddress({ row: at.row + row + rows, column: at.column + column + columns });
  throw new Error(`no text ${words}`);
}

const asksOf = (lesson: LessonName): string[] => Object.values(lessonTexts.en[lesson].ask);
const answers = (lesson: LessonName): number[] => {
  const plan = planOf(lesson, true);
  const sheet = calculatedPlan(plan);
  return asksOf(lesson).map((ask) => Number(sheet.value(besideText(plan, ask, 1, 1))));
};

describe.each(lessonNames)("the lesson “%s”", (lesson) => {
  test.each(languages)("calculates in Excel what its plan says, in %s", (language) => {
    for (const withAnswers of [false, true]) {
      const cells = calculatedPlan(planOf(lesson, withAnswers, language)).formulas();
      expect(cells.length).toBeGreaterThan(2);
      expect(differingCells(cells)).toEqual([]);
    }
  });

  test("calls its answers, to two decimals, right, and other numbers not yet right", () => {
    const plan = planOf(lesson);
    const sheet = calculatedPlan(plan);
    const right = answers(lesson);
    asksOf(lesson).forEach((ask, place) => {
      const [typed, verdict] = [besideText(plan, ask, 1, 1), besideText(plan, ask, 1, 2)];
      expect(sheet.value(verdict)).toBe("");
      sheet.set(typed, Number(right[place]!.toFixed(2)));
      expect(sheet.value(verdict)).toBe("Right");
      sheet.set(typed, right[place]! + 0.02);
      expect(sheet.value(verdict)).toBe("Not yet");
    });
  });

  test("keeps its answers from the sheet of the questions", () => {
    const texts = JSON.stringify(planOf(lesson).regions);
    for (const how of Object.values(lessonTexts.en[lesson].how)) expect(texts).not.toContain(how);
  });
});

// Worked out by hand from the figures of the lessons.
test.each([
  ["laspeyres", [112.63768, 5.67249, 3.91581, 108.46377]],
  ["ntp", [101.70867, -0.84193, 98.17232, 107.90316, 110.905]],
  ["trade", [20.13527, 12.01299, 10.28139, 28590, 223.4456]],
  ["misprint", [2745, 29.55647, -7.83069]],
] as const)("the answers of “%s” are %j", (lesson, expected) => {
  expect(answers(lesson).map((answer) => Number(answer.toFixed(5)))).toEqual(expected);
});

test("answers follow the figures that a teacher puts in their place", () => {
  const plan = planOf("laspeyres", true);
  const sheet = calculatedPlan(plan);
  const texts = lessonTexts.en.laspeyres;
  const index = besideText(plan, texts.ask.index, 1, 1);
  const before = Number(sheet.value(index));
  // Paddy in month 3: its base value is 208,000 of 862,500.
  const paddy = besideText(plan, "Paddy", 0, 5);
  sheet.set(paddy, Number(sheet.value(paddy)) + 520);
  expect(Number(sheet.value(index)) - before).toBeCloseTo((40 * 520 * 100) / 862500, 9);
});

test("the misprints are called impossible, and what stands beside them is called right", () => {
  const plan = planOf("misprint", true);
  const sheet = calculatedPlan(plan);
  const start = besideText(plan, lessonTexts.en.misprint.checks, 0, 0);
  const first = Number(start.slice(1)) + 3;
  const verdicts = [..."BCDE"].map((column) =>
    Array.from({ length: 5 }, (_, row) => sheet.value(`${column}${first + row}`)),
  );
  const [sumBefore, sumNow, shares, changes] = verdicts;
  expect([sumBefore?.[4], sumNow?.[4]]).toEqual(["exact", "impossible"]);
  // Maumere's value is wrong, so that its share and its change do not fit it either.
  expect(shares?.slice(0, 4)).toEqual(["exact", "impossible", "impossible", "exact"]);
  expect(changes?.slice(0, 4)).toEqual(["exact", "exact", "impossible", "impossible"]);
});
