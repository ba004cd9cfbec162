import {
  type RecognisedRule,
  ruleConvention,
  type RuleConvention,
  type TableLine,
} from "../../analysis";
import { checkTexts, type Language } from "../../language";
import type { ComputedRule } from "../../sheets/check";
import { lineNumber, type OwnSubject } from "./checked-subject";

type CheckTexts = (typeof checkTexts)["en"];

/** A line by its number or letters in the sheet, and what it says. */
export const lineName = (subject: OwnSubject, axis: "rows" | "columns", line: TableLine): string =>
  `${lineNumber(subject, axis, line.index)} ${line.label}`.trim();

/** The line whose figures a rule is about. */
export function resultName(subject: OwnSubject, { axis, result }: RecognisedRule): string {
  const lines = axis === "row" ? "rows" : "columns";
  const line = subject.table[lines].find(({ index }) => index === result);
  return line ? lineName(subject, lines, line) : lineNumber(subject, lines, result);
}

/** A rule as a sentence of lines. */
export function ruleText(subject: OwnSubject, rule: RecognisedRule, texts: CheckTexts): string {
  const axis = rule.axis === "row" ? "rows" : "columns";
  const number = (index: number) => lineNumber(subject, axis, index);
  const of =
    rule.of.length > 4
      ? `${number(rule.of[0] as number)} … ${number(rule.of.at(-1) as number)}, ${texts.lines(rule.of.length)}`
      : rule.of.map(number).join(", ");
  const second = rule.less ?? rule.over;
  const inputs = second === undefined ? of : `${of}, ${number(second)}`;
  return texts.rule(
    `${rule.axis === "row" ? texts.row : texts.column} ${resultName(subject, rule)}`,
    `${texts.kinds[rule.kind]} ${texts.inputs[axis]} ${inputs}`,
  );
}

/** From which levels the figures of a rule were computed. */
export function conventionText(
  { inputs, halves, explained, of, byRounded }: RuleConvention,
  { convention: texts }: CheckTexts,
): string {
  if (inputs === "unrounded") return texts.unrounded(explained, of, byRounded);
  return texts[halves === "even" ? "even" : "rounded"](explained, of);
}

/** The confirmed rules whose figures tell from which levels they were computed. */
export function computedRules(subject: OwnSubject, language: Language): ComputedRule[] {
  const texts = checkTexts[language];
  return subject.rules
    .filter(({ id }) => subject.confirmed.has(id))
    .flatMap((rule) => {
      const found = ruleConvention(rule, subject.table);
      if (!found) return [];
      return [{ rule: ruleText(subject, rule, texts), how: conventionText(found, texts) }];
    });
}
