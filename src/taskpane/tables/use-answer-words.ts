import { type SearchAnswer, type SearchAnswerPoint } from "../../analysis";
import { periodCode } from "../../core";
import { answersTexts, periodText } from "../../language";
import { citedRow, readableTitle, tableReference } from "../../library";
import { printedDecimals, unitName } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { useNumbers } from "../parts";

/** What an answer says, in the language of the pane. */
export interface AnswerWords {
  what: string;
  value: string;
  unit: string;
  period: string;
  change?: string;
  goods?: string;
  /** Table, row and title: where the number stands. */
  place: string;
  title: string;
}

/** Puts answers into words. */
export function useAnswerWords(): (answer: SearchAnswer) => AnswerWords {
  const { services, language } = usePane();
  const texts = useTexts(answersTexts);
  const { number } = useNumbers();
  const { library } = services;
  const dateOf = ({ period, table }: SearchAnswerPoint) =>
    periodText((period && periodCode(period)) ?? library.table(table).period, language);
  return (answer) => {
    const { point, before, change, label, measure, goods } = answer;
    const table = library.table(point.table);
    const title = readableTitle(table, language);
    const row = table.rows.find(({ key }) => key === point.row);
    const name = label?.[language];
    const what = [name ?? title, measure?.[language]].filter(Boolean).join(", ");
    const value = number(point.value, printedDecimals(point.printed));
    const isPercent = answer.unit.unit === "percent";
    const words = {
      what,
      value,
      unit: answer.unit.unit === "none" ? "" : unitName(answer.unit)[language],
      period: dateOf(point),
      place: [
        table.number?.[language] ?? tableReference(table)[language],
        row ? citedRow(table, row)[language] : "",
        library.bookOf(table.id).shortName[language],
      ].join(" · "),
      title: name === undefined ? "" : title,
      ...(goods !== undefined && name !== undefined && { goods: texts.groupOf(goods, name) }),
    };
    if (!change || !before) return words;
    const decimals = change.kind === "percent" ? 2 : printedDecimals(point.printed);
    const size = number(Math.abs(change.value), decimals);
    const by =
      change.kind === "percent" ? texts.percent(size) : isPercent ? texts.points(size) : size;
    const since = dateOf(before);
    const isSame = size === number(0, decimals);
    const moved = isSame
      ? texts.same(since)
      : change.value > 0
        ? texts.up(by, since)
        : texts.down(by, since);
    return { ...words, change: moved };
  };
}
