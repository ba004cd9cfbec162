import {
  concentration,
  coverageRatio,
  growthContribution,
  percentChange,
  sum,
  tradeBalance,
  tradeShare,
} from "../../core";
import { lessonTexts } from "../../language";
import type { PlannedCell } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import { cellsAt, headingLines, live, number, section, text } from "../sheet-section";
import { headingSize, questionSize, type LessonRequest, type LessonSheet } from "./lesson-sheet";

const previous = [21400, 9800, 7600, 4100, 3300];
const current = [26150, 10420, 6180, 5260, 3740];
const imported = [12300, 350, 2840, 1180, 6490];
/** Places of the countries that questions are about. */
const [china, timorLeste] = [0, 1];
const exportColumns = [
  "country",
  "previous",
  "current",
  "share",
  "growth",
  "contribution",
] as const;
const balanceColumns = ["country", "exported", "imported", "balance", "coverage"] as const;
const whole = "#,##0";

/** Shares, growth and its contributions, balance, coverage and concentration, of five countries. */
export function tradeLesson(request: LessonRequest): LessonSheet {
  const texts = lessonTexts[request.language].trade;
  const count = texts.countries.length;
  const at = stackSections(request.target, {
    heading: lines(headingSize),
    exports: { columns: exportColumns, rows: count + 1 },
    balance: { columns: balanceColumns, rows: count + 1 },
    concentration: lines(2),
    questions: questionSize(Object.keys(texts.ask).length),
  });
  type ExportColumn = (typeof exportColumns)[number];
  const parts = (column: ExportColumn) => at.exports.range(column, 0, count);
  const labels = [...texts.countries, texts.total];
  const shares = tradeShare(current);
  const contributions = growthContribution(previous, current);
  const withTotal = (values: readonly number[], place: number) => values[place] ?? sum(values);
  const valueCell = (values: readonly number[], place: number, cells: string): PlannedCell =>
    place < count
      ? number(values[place] as number, whole)
      : live(`SUM(${cells})`, sum(values), whole);
  const growth = (place: number) =>
    `BPS.PERCENT_CHANGE(${at.exports.cell("previous", place)},${at.exports.cell("current", place)})`;
  const trade = (place: number) =>
    `${at.balance.cell("exported", place)},${at.balance.cell("imported", place)}`;

  return {
    regions: [
      ...section(at.exports, {
        title: texts.exports,
        headers: {
          country: texts.country,
          previous: texts.previous,
          current: texts.current,
          share: texts.share,
          growth: texts.growth,
          contribution: texts.contribution,
        },
        inputs: ["previous", "current"],
        rows: labels.map((label, place) => ({
          country: text(label),
          previous: valueCell(previous, place, parts("previous")),
          current: valueCell(current, place, parts("current")),
          share:
            place < count
              ? live(
                  `BPS.TRADE_SHARE(${at.exports.cell("current", place)},${at.exports.cell("current", count)})`,
                  shares[place] as number,
                )
              : live(`SUM(${parts("share")})`, 100),
          growth: live(
            growth(place),
            percentChange(withTotal(previous, place), withTotal(current, place)),
          ),
          contribution:
            place < count
              ? live(
                  `INDEX(BPS.GROWTH_CONTRIBUTION(${parts("previous")},${parts("current")}),${place + 1})`,
                  contributions[place] as number,
                )
              : live(`SUM(${parts("contribution")})`, sum(contributions)),
        })),
      }),
      ...section(at.balance, {
        title: texts.imports,
        headers: {
          country: texts.country,
          exported: texts.exported,
          imported: texts.imported,
          balance: texts.balance,
          coverage: texts.coverage,
        },
        inputs: ["imported"],
        rows: labels.map((label, place) => ({
          country: text(label),
          exported: live(at.exports.cell("current", place), withTotal(current, place), whole),
          imported: valueCell(imported, place, at.balance.range("imported", 0, count)),
          balance: live(
            `BPS.BALANCE(${trade(place)})`,
            tradeBalance(withTotal(current, place), withTotal(imported, place)),
            whole,
          ),
          coverage: live(
            `BPS.COVERAGE_RATIO(${trade(place)})`,
            coverageRatio(withTotal(current, place), withTotal(imported, place)),
          ),
        })),
      }),
      headingLines([texts.concentration], 12, at.concentration.top),
      cellsAt(at.concentration.top + 1, at.concentration.left, [
        [
          text(texts.hhi),
          live(`BPS.CONCENTRATION(${parts("current")})`, concentration(current, "hhi"), "0.000"),
        ],
      ]),
    ],
    questionsAt: at.questions,
    questions: [
      {
        ask: texts.ask.share,
        answer: at.exports.cell("share", timorLeste),
        expected: shares[timorLeste] as number,
        how: texts.how.share,
      },
      {
        ask: texts.ask.growth,
        answer: growth(count),
        expected: percentChange(sum(previous), sum(current)),
        how: texts.how.growth,
      },
      {
        ask: texts.ask.contribution,
        answer: at.exports.cell("contribution", china),
        expected: contributions[china] as number,
        how: texts.how.contribution,
      },
      {
        ask: texts.ask.balance,
        answer: `BPS.BALANCE(${trade(count)})`,
        expected: tradeBalance(sum(current), sum(imported)),
        how: texts.how.balance,
      },
      {
        ask: texts.ask.coverage,
        answer: `BPS.COVERAGE_RATIO(${trade(count)})`,
        expected: coverageRatio(sum(current), sum(imported)),
        how: texts.how.coverage,
      },
    ],
    widths: [200, 84, 84, 92, 92, 110],
  };
}
