import { laspeyresIndex, modifiedLaspeyresPrices, percentChange, sum } from "../../core";
import { lessonTexts } from "../../language";
import type { PlannedCell } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import { blank, cellsAt, formats, live, number, quietLines, section, text } from "../sheet-section";
import { headingSize, questionSize, type LessonRequest, type LessonSheet } from "./lesson-sheet";

const periods = ["base", "month1", "month2", "month3"] as const;
type Period = (typeof periods)[number];
const columns = ["item", "amount", ...periods] as const;
const quantities = [40, 25, 6, 12];
const prices = [
  [5200, 5300, 5450, 5400],
  [4100, 4050, 4150, 4300],
  [28000, 31000, 36000, 42000],
  [32000, 32500, 31800, 33000],
];
/** Place of the item that the questions are about. */
const chilli = 2;

/** The index of a basket month by month, by both forms, by hand and by function. */
export function laspeyresLesson(request: LessonRequest): LessonSheet {
  const shared = lessonTexts[request.language];
  const texts = shared.laspeyres;
  const rows = texts.items.length;
  const at = stackSections(request.target, {
    heading: lines(headingSize),
    prices: { columns, rows },
    classic: { columns, rows: rows + 1 },
    modified: { columns, rows: rows + 2 },
    functions: { columns, gap: 0 },
    spills: { columns, lead: 0, header: false, rows: 2 },
    note: lines(1),
    questions: questionSize(Object.keys(texts.ask).length),
  });
  const months = periods.slice(1);
  const names = [texts.base, ...months.map((_, place) => texts.month(place + 1))];
  const headers = Object.fromEntries(periods.map((period, place) => [period, names[place]]));

  const priceOf = (period: number) => prices.map((row) => row[period] as number);
  const baseValues = quantities.map((quantity, item) => quantity * (prices[item]?.[0] as number));
  const baseValue = sum(baseValues);
  const valuesIn = (period: number) =>
    quantities.map((quantity, item) => quantity * (prices[item]?.[period] as number));
  const classic = periods.map((_, period) =>
    laspeyresIndex(priceOf(0), priceOf(period), quantities),
  );
  const modified = modifiedLaspeyresPrices(prices, quantities);
  const [second, third] = [valuesIn(2), valuesIn(3)];
  const chilliChange = (third[chilli] as number) - (second[chilli] as number);

  const quantityCells = at.prices.range("amount");
  const allPrices = `${at.prices.cell("base")}:${at.prices.cell("month3", rows - 1)}`;
  const laspeyres = (current: string) =>
    `BPS.LASPEYRES_INDEX(${at.prices.range("base")},${current},${quantityCells})`;
  const valueCell = (period: "month2" | "month3") => at.modified.cell(period, chilli);
  const valueChange = `(${valueCell("month3")}-${valueCell("month2")})`;
  const valueSum = (period: Period) => at.modified.cell(period, rows);

  return {
    regions: [
      ...section(at.prices, {
        title: texts.prices,
        headers: { ...headers, item: texts.item, amount: texts.quantity },
        inputs: ["amount", ...periods],
        rows: texts.items.map((item, place) => ({
          item: text(item),
          amount: number(quantities[place] as number, "0"),
          ...cellsOf((_, period) => number(prices[place]?.[period] as number, "#,##0")),
        })),
      }),
      ...section(at.classic, {
        title: texts.classic,
        headers: {
          item: texts.item,
          amount: texts.value,
          base: texts.weight,
          ...Object.fromEntries(
            months.map((month, place) => [month, texts.relative(names[place + 1] as string)]),
          ),
        },
        rows: [
          ...texts.items.map((item, place) => ({
            item: text(item),
            amount: live(
              `${at.prices.cell("amount", place)}*${at.prices.cell("base", place)}`,
              baseValues[place] as number,
              "#,##0",
            ),
            base: live(
              `${at.classic.cell("amount", place)}/SUM(${at.classic.range("amount", 0, rows)})*100`,
              ((baseValues[place] as number) / baseValue) * 100,
            ),
            ...monthCells((month, period) =>
              live(
                `${at.prices.cell(month, place)}/${at.prices.cell("base", place)}*100`,
                ((prices[place]?.[period] as number) / (prices[place]?.[0] as number)) * 100,
              ),
            ),
          })),
          {
            item: text(texts.index),
            ...monthCells((month, period) =>
              live(
                `SUMPRODUCT(${at.classic.range("base", 0, rows)},${at.classic.range(month, 0, rows)})/100`,
                classic[period] as number,
              ),
            ),
          },
        ],
      }),
      ...section(at.modified, {
        title: texts.modified,
        headers: { ...headers, item: texts.item, amount: blank },
        rows: [
          ...texts.items.map((item, place) => ({
            item: text(item),
            base: live(at.classic.cell("amount", place), baseValues[place] as number, "#,##0"),
            ...monthCells((month, period) => {
              const before = periods[period - 1] as Period;
              const price = (one: Period) => at.prices.cell(one, place);
              return live(
                `${at.modified.cell(before, place)}*${price(month)}/${price(before)}`,
                valuesIn(period)[place] as number,
                "#,##0",
              );
            }),
          })),
          {
            item: text(texts.values),
            ...cellsOf((period, place) =>
              live(`SUM(${at.modified.range(period, 0, rows)})`, sum(valuesIn(place)), "#,##0"),
            ),
          },
          {
            item: text(texts.index),
            ...cellsOf((period, place) =>
              live(`${valueSum(period)}/${valueSum("base")}*100`, modified[place] as number),
            ),
          },
        ],
      }),
      ...section(at.functions, {
        title: texts.functions,
        headers: { ...headers, item: texts.index, amount: blank },
      }),
      cellsAt(at.spills.row(), at.spills.left, [
        [text("BPS.LASPEYRES_INDEX"), blank, spilledAcross(laspeyres(allPrices), classic)],
        [
          text("BPS.MODIFIED_LASPEYRES_PRICES"),
          blank,
          spilledAcross(`BPS.MODIFIED_LASPEYRES_PRICES(${allPrices},${quantityCells})`, modified),
        ],
      ]),
      quietLines(at.note.top, [texts.whyModified]),
    ],
    questionsAt: at.questions,
    questions: [
      {
        ask: texts.ask.index,
        answer: laspeyres(at.prices.range("month3")),
        expected: classic[3] as number,
        how: texts.how.index,
      },
      {
        ask: texts.ask.change,
        answer: `BPS.PERCENT_CHANGE(${laspeyres(at.prices.range("month2"))},${laspeyres(at.prices.range("month3"))})`,
        expected: percentChange(classic[2] as number, classic[3] as number),
        how: texts.how.change,
      },
      {
        ask: texts.ask.share,
        answer: `${valueChange}/${valueSum("month2")}*100`,
        expected: (chilliChange / sum(second)) * 100,
        how: texts.how.share,
      },
      {
        ask: texts.ask.unchanged,
        answer: `(${valueSum("month3")}-${valueChange})/${valueSum("base")}*100`,
        expected: ((sum(third) - chilliChange) / baseValue) * 100,
        how: texts.how.unchanged,
      },
    ],
    widths: [190, 84, 84, 84, 84, 84],
  };
}

type PeriodCells = Partial<Record<Period, PlannedCell>>;

/** A cell for each period, the base among them. */
const cellsOf = (cell: (period: Period, place: number) => PlannedCell): PeriodCells =>
  Object.fromEntries(periods.map((period, place) => [period, cell(period, place)]));

/** A cell for each month. */
const monthCells = (cell: (month: Period, place: number) => PlannedCell): PeriodCells => {
  const { base: _, ...months } = cellsOf((period, place) =>
    place === 0 ? blank : cell(period, place),
  );
  return months;
};

/** A formula that fills a line from its own cell to the right. */
const spilledAcross = (formula: string, values: ArrayLike<number>): PlannedCell => ({
  formula: `=${formula}`,
  expected: [Array.from(values)],
  format: formats.index,
});
