import { type SearchAnswer, type SearchAnswerPoint } from "../../analysis";
import { periodCode } from "../../core";
import { answersTexts, periodText } from "../../language";
import { citedRow, readableTitle, tableReference } from "../../library";
import { printedDecimals, unitName } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { useMovement, useNumbers } from "../parts";

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
  const moved = useMovement();
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
    const inPercent = change.kind === "percent";
    return {
      ...words,
      change: moved({
        change: change.value,
        unit: inPercent ? "percent" : answer.unit.unit === "percent" ? "points" : "none",
        decimals: inPercent ? 2 : printedDecimals(point.printed),
        since: dateOf(before),
      }),
    };
  };
}
