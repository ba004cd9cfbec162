import type { Answer, ItemQuestion, OwnItem } from "../../analysis";
import {
  decimalMark,
  type ItemQuestionWords,
  type Language,
  ownNtpTexts,
  periodText,
} from "../../language";
import { subsectorNames } from "../../library";

/** A question on the reader's items as a sentence. */
export function questionText(question: ItemQuestion, language: Language): string {
  const texts = ownNtpTexts[language];
  const month = (period: string | undefined) =>
    period === undefined ? "" : periodText(period, language);
  const say = (words: Omit<ItemQuestionWords, "month" | "item"> & Partial<ItemQuestionWords>) =>
    texts.question({ item: "", month: "", ...words });
  switch (question.kind) {
    case "gap": {
      const { item, from, to } = question;
      return say({
        kind: "gap",
        item: itemName(item, language),
        month: month(from),
        ...(to !== from && { to: month(to) }),
      });
    }
    case "replaced":
      return say({
        kind: "replaced",
        item: itemName(question.item, language),
        month: month(question.month),
        change: question.change.toFixed(1).replace(".", decimalMark[language]),
      });
    case "no-prices":
    case "no-base":
      return say({ kind: question.kind, item: itemName(question.item, language) });
    case "weights":
      return say({ kind: "weights", month: month(question.from) });
    case "subsector-weights":
      return say({ kind: "subsector-weights" });
    case "unplaced":
      return say({ kind: `no-${question.line.lacks}`, item: question.line.label });
  }
}

/** An answer in words: the way that was chosen, with the price that was given. */
export function answerText({ way, price, month }: Answer, language: Language): string {
  const said = ownNtpTexts[language].ways[way];
  if (price !== undefined) return `${said} (${String(price).replace(".", decimalMark[language])})`;
  return month === undefined ? said : `${said} (${periodText(month, language)})`;
}

/** An item with its subsector, since subsectors share their goods. */
const itemName = ({ label, subsector }: OwnItem, language: Language): string =>
  `${label} (${subsectorNames[subsector]?.[language] ?? subsector})`;
