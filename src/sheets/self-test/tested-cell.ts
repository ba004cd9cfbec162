import type { Bilingual } from "../../language";
import type { FunctionExample } from "../../library";
import { textFormula, type PlannedCell } from "../../workbook/plan";
import { live, number, text } from "../sheet-section";

type Answer = FunctionExample["gives"][number][number];

/** One cell of what an example gives. */
export interface TestedCell {
  id: string;
  example: FunctionExample;
  /** From 1. */
  row: number;
  column: number;
  answer: Answer;
  source: Bilingual;
}

/** Nine digits, as the examples are documented. */
const relative = "5E-9";
/** A difference of two numbers near each other does not come to 0 exactly. */
const absolute = "1E-12";
const general = "General";

/** The error values of Excel, in the order of ERROR.TYPE. */
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const isError = (answer: Answer) => typeof answer === "string" && errors.includes(answer);

/** An error as text: by its value alone grids would take the text for the error. */
export type ErrorText = (error: string) => string;

/** What is expected: a number, or a text; an error and a truth value are there as text. */
export const expectedCell = ({ answer }: TestedCell, errorText: ErrorText): PlannedCell => {
  if (typeof answer === "number") return number(answer, general);
  return text(isError(answer) ? errorText(String(answer)) : asText(answer));
};

/** What the function gives in this Excel. An error that is expected, and a truth value, become text. */
export function gotCell(
  { example, row, column, answer }: TestedCell,
  errorText: ErrorText,
): PlannedCell {
  const call = example.formula.slice(1);
  const isSingle = example.gives.length === 1 && example.gives[0]?.length === 1;
  const result = isSingle ? call : `INDEX(${call},${row},${column})`;
  if (typeof answer === "number") return live(result, answer, general);
  if (typeof answer === "boolean")
    return live(`IF(${result},"TRUE","FALSE")`, asText(answer), general);
  if (!isError(answer)) return live(result, answer, general);
  const names = errors.map((error) => textFormula(errorText(error))).join(",");
  return live(
    `IFERROR(${result},CHOOSE(ERROR.TYPE(${result}),${names}))`,
    errorText(String(answer)),
    general,
  );
}

/** Whether the two cells agree: numbers to nine digits. */
export function agreement({ answer }: TestedCell, expected: string, got: string): string {
  return typeof answer === "number"
    ? `IF(ISNUMBER(${got}),ABS(${got}-${expected})<=${relative}*ABS(${expected})+${absolute},FALSE)`
    : `${got}=${expected}`;
}

const asText = (answer: Answer): string =>
  typeof answer === "boolean" ? String(answer).toUpperCase() : String(answer);
