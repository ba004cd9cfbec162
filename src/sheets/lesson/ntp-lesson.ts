import {
  ntp,
  ntpContributions,
  ntpMeaning,
  ntup,
  percentChange,
  round,
  weightedIndex,
} from "../../core";
import { lessonTexts, ntpMeaningText } from "../../language";
import { type IndexKind, indexKindsComputed } from "../index-kinds";
import { lines, stackSections } from "../layout";
import {
  blank,
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  section,
  text,
} from "../sheet-section";
import { headingSize, questionSize, type LessonRequest, type LessonSheet } from "./lesson-sheet";

const columns = ["item", "weight", "previous", "current", "last"] as const;
const months = ["previous", "current"] as const;
type Month = (typeof months)[number];
type Side = keyof typeof items;
const items = {
  received: { weights: [60, 25, 15], previous: [112, 104, 131], current: [114.5, 103.2, 122] },
  paid: {
    weights: [45, 25, 18, 12],
    previous: [110, 106, 117, 108],
    current: [110.8, 106.3, 119.5, 108],
  },
};
/** Of the items paid, the first are household consumption, the others costs of production. */
const consumed = 2;
/** Which items each weighted mean is of. */
const means = {
  it: ["received", 0, items.received.weights.length],
  ib: ["paid", 0, items.paid.weights.length],
  ikrt: ["paid", 0, consumed],
  bppbm: ["paid", consumed, items.paid.weights.length],
} as const;
/** The rise of the first index received that a question asks about. */
const rise = 0.1;

const mean = (name: keyof typeof means, month: Month): number => {
  const [side, from, to] = means[name];
  return weightedIndex(items[side][month].slice(from, to), items[side].weights.slice(from, to));
};

function valuesIn(month: Month): Record<IndexKind, number> {
  const [it, ib, bppbm] = [mean("it", month), mean("ib", month), mean("bppbm", month)];
  return { it, ib, ikrt: mean("ikrt", month), bppbm, ntp: ntp(it, ib), ntup: ntup(it, bppbm) };
}

/** It, Ib, NTP and NTUP from items, with what each item contributes. */
export function ntpLesson(request: LessonRequest): LessonSheet {
  const { language, target } = request;
  const texts = lessonTexts[language].ntp;
  const at = stackSections(target, {
    heading: lines(headingSize),
    received: { columns, rows: items.received.weights.length },
    paid: { columns, rows: items.paid.weights.length },
    results: { columns, rows: indexKindsComputed.length },
    meaning: lines(2),
    questions: questionSize(Object.keys(texts.ask).length),
  });
  const values = { previous: valuesIn("previous"), current: valuesIn("current") };
  const result = (name: IndexKind, month: Month = "current") =>
    at.results.cell(month, indexKindsComputed.indexOf(name));

  const formulaOf = (name: IndexKind, month: Month): string => {
    if (name === "ntp") return `BPS.NTP(${result("it", month)},${result("ib", month)})`;
    if (name === "ntup") return `BPS.NTUP(${result("it", month)},${result("bppbm", month)})`;
    const [side, from, to] = means[name];
    const cells = (column: Month | "weight") => at[side].range(column, from, to - from);
    return `BPS.WEIGHTED_INDEX(${cells(month)},${cells("weight")})`;
  };

  const cellsOf = (side: Side) =>
    [...months, "weight" as const].map((column) => at[side].range(column)).join(",");
  const contributions = ntpContributions(items.received, items.paid);
  const itemsPart = (side: Side, title: string, names: readonly string[], before: number) =>
    section(at[side], {
      title,
      headers: {
        item: texts.item,
        weight: texts.weight,
        previous: texts.previous,
        current: texts.current,
        last: texts.points,
      },
      inputs: ["weight", ...months],
      rows: names.map((name, place) => ({
        item: text(name),
        weight: number(items[side].weights[place] as number, "0"),
        previous: number(items[side].previous[place] as number, formats.index),
        current: number(items[side].current[place] as number, formats.index),
        last: live(
          `INDEX(BPS.NTP_CONTRIBUTION(${cellsOf("received")},${cellsOf("paid")}),${before + place + 1})`,
          contributions[side][place] as number,
          formats.points,
        ),
      })),
    });

  const meaning = ntpMeaningText(ntpMeaning(round(values.current.ntp, 2)), language);
  return {
    regions: [
      ...itemsPart("received", texts.received, texts.receivedItems, 0),
      ...itemsPart("paid", texts.paid, texts.paidItems, items.received.weights.length),
      ...section(at.results, {
        title: texts.results,
        headers: {
          item: texts.index,
          weight: blank,
          previous: texts.previous,
          current: texts.current,
          last: texts.change,
        },
        rows: indexKindsComputed.map((name) => ({
          item: text(texts.rows[name]),
          previous: live(formulaOf(name, "previous"), values.previous[name]),
          current: live(formulaOf(name, "current"), values.current[name]),
          last: live(
            `BPS.PERCENT_CHANGE(${result(name, "previous")},${result(name)})`,
            percentChange(values.previous[name], values.current[name]),
            formats.percent,
          ),
        })),
      }),
      headingLines([texts.meaning], 12, at.meaning.top),
      cellsAt(at.meaning.top + 1, at.meaning.left, [
        [live(`BPS.NTP_MEANING(ROUND(${result("ntp")},2),"${language}")`, meaning, "General")],
      ]),
    ],
    questionsAt: at.questions,
    questions: questionsOf(),
    widths: [230, 92, 92, 92, 110],
  };

  function questionsOf() {
    const { ask, how } = texts;
    const { received } = at;
    const risen = items.received.current.map(
      (index, place) => index * (place === 0 ? 1 + rise : 1),
    );
    const risenIt = `${result("it")}+${received.cell("current")}*${rise}*${received.cell("weight")}/SUM(${received.range("weight")})`;
    return [
      {
        ask: ask.ntp,
        answer: `BPS.NTP(${result("it")},${result("ib")})`,
        expected: values.current.ntp,
        how: how.ntp,
      },
      {
        ask: ask.change,
        answer: `BPS.PERCENT_CHANGE(${result("ntp", "previous")},${result("ntp")})`,
        expected: percentChange(values.previous.ntp, values.current.ntp),
        how: how.change,
      },
      {
        ask: ask.ntup,
        answer: `BPS.NTUP(${result("it")},${result("bppbm")})`,
        expected: values.current.ntup,
        how: how.ntup,
      },
      {
        ask: ask.shock,
        answer: `BPS.NTP(${risenIt},${result("ib")})`,
        expected: ntp(weightedIndex(risen, items.received.weights), values.current.ib),
        how: how.shock,
      },
      { ask: ask.even, answer: result("ib"), expected: values.current.ib, how: how.even },
    ];
  }
}
