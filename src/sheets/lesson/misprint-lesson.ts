import { percentChange, round, sum, tradeShare } from "../../core";
import {
  checkChange,
  checkShare,
  checkSum,
  figureOf,
  type PrintedNumber,
} from "../../core/checking";
import { lessonTexts, verdictWord } from "../../language";
import { lines, stackSections } from "../layout";
import { formats, live, number, quietLines, section, text } from "../sheet-section";
import { headingSize, questionSize, type LessonRequest, type LessonSheet } from "./lesson-sheet";

const columns = ["port", "previous", "current", "share", "change"] as const;
const measured = columns.slice(1) as Exclude<Column, "port">[];
type Column = (typeof columns)[number];
const whole = "#,##0";

const previous = [15240, 8120, 2350, 1890];
const current = [16875, 8963, 2745, 1742];
const totals = { previous: sum(previous), current: sum(current) };
const right = {
  previous,
  current,
  share: Array.from(tradeShare(current), (share) => round(share, 2)),
  change: previous.map((value, place) => round(percentChange(value, current[place] as number), 2)),
};
/** Two digits of a value change places, two of a share too, and a change loses its sign. */
const wrong = { current: [2, 2475], share: [1, 26.59], change: [3, 7.83] } as const;
const withSlip = (values: readonly number[], [at, printed]: readonly [number, number]): number[] =>
  values.map((value, place) => (place === at ? printed : value));
const printed = {
  ...right,
  current: withSlip(right.current, wrong.current),
  share: withSlip(right.share, wrong.share),
  change: withSlip(right.change, wrong.change),
};
const totalChange = round(percentChange(totals.previous, totals.current), 2);

/** A printed table with three misprints; its answers show what the checking functions say. */
export function misprintLesson(request: LessonRequest): LessonSheet {
  const { language, target, withAnswers } = request;
  const texts = lessonTexts[language].misprint;
  const count = texts.ports.length;
  const at = stackSections(target, {
    heading: lines(headingSize),
    table: { columns, rows: count + 1 },
    tools: withAnswers ? undefined : lines(1),
    checks: withAnswers ? { columns, lead: 2, rows: count + 1 } : undefined,
    questions: questionSize(Object.keys(texts.ask).length),
  });
  const headers = {
    port: texts.port,
    previous: texts.previous,
    current: texts.current,
    share: texts.share,
    change: texts.change,
  };
  const cell = (column: Column, place: number) => at.table.cell(column, place);
  const parts = (column: Column) => at.table.range(column, 0, count);
  const total = (column: "previous" | "current") => cell(column, count);

  return {
    regions: [
      ...section(at.table, {
        title: texts.table,
        headers,
        rows: [
          ...texts.ports.map((port, place) => ({
            port: text(port),
            ...Object.fromEntries(
              measured.map((column) => [
                column,
                number(
                  printed[column][place] as number,
                  column in totals ? whole : formats.percent,
                ),
              ]),
            ),
          })),
          {
            port: text(texts.total),
            previous: number(totals.previous, whole),
            current: number(totals.current, whole),
            share: number(100, formats.percent),
            change: number(totalChange, formats.percent),
          },
        ],
      }),
      ...(withAnswers ? checksPart() : [quietLines(at.tools.top, [texts.tools])]),
    ],
    questionsAt: at.questions,
    questions: [
      {
        ask: texts.ask.value,
        answer: `${total("current")}-SUM(${parts("current")})+${cell("current", wrong.current[0])}`,
        expected: right.current[wrong.current[0]] as number,
        how: texts.how.value,
      },
      {
        ask: texts.ask.share,
        answer: `BPS.TRADE_SHARE(${cell("current", wrong.share[0])},${total("current")})`,
        expected: tradeShare([current[wrong.share[0]] as number], {
          total: totals.current,
        })[0] as number,
        how: texts.how.share,
      },
      {
        ask: texts.ask.change,
        answer: `BPS.PERCENT_CHANGE(${cell("previous", wrong.change[0])},${cell("current", wrong.change[0])})`,
        expected: percentChange(
          previous[wrong.change[0]] as number,
          current[wrong.change[0]] as number,
        ),
        how: texts.how.change,
      },
    ],
    widths: [220, 92, 92, 100, 92],
  };

  function checksPart() {
    const verdict = (formula: string, found: Parameters<typeof verdictWord>[0]) =>
      live(formula, verdictWord(found, language), "General");
    const words = `2,,"${language}"`;
    return section(at.checks, {
      title: texts.checks,
      hint: texts.checksHint,
      headers,
      rows: [
        ...texts.ports.map((port, place) => ({
          port: text(port),
          share: verdict(
            `BPS.CHECK_SHARE(${cell("current", place)},${total("current")},${cell("share", place)},${words})`,
            checkShare(
              units(printed.current, place),
              [totals.current, 0],
              percent(printed.share, place),
            ),
          ),
          change: verdict(
            `BPS.CHECK_CHANGE(${cell("previous", place)},${cell("current", place)},${cell("change", place)},${words})`,
            checkChange(
              units(previous, place),
              units(printed.current, place),
              percent(printed.change, place),
            ),
          ),
        })),
        {
          port: text(texts.sum),
          previous: sumVerdict("previous"),
          current: sumVerdict("current"),
        },
      ],
    });

    function sumVerdict(column: "previous" | "current") {
      return verdict(
        `BPS.CHECK_SUM(${parts(column)},${total(column)},,,"${language}")`,
        checkSum(
          printed[column].map((value) => figureOf(value, 0)),
          figureOf(totals[column], 0),
        ),
      );
    }
  }
}

const units = (values: readonly number[], place: number): PrintedNumber => [
  values[place] as number,
  0,
];
const percent = (values: readonly number[], place: number): PrintedNumber => [
  values[place] as number,
  2,
];
