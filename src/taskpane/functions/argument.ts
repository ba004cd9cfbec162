import type { FunctionParameter } from "../../library";
import { parseCellAddress, textFormula } from "../../workbook/plan";

/** What the reader gives for an argument of a function. */
export type Argument =
  | { kind: "none" }
  /** Cells, by sheet and address; without a sheet those of the sheet where the formula goes. */
  | { kind: "cells"; sheet?: string; address: string }
  | { kind: "value"; value: number | boolean | string };

const address =
  /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i;

/**
 * Reads what is in the field of an argument: cells, a number, TRUE or FALSE, or a text.
 *
 * @param decimalComma whether the reader writes numbers with one
 * @example readArgument("B2:B9", false) // { kind: "cells", address: "B2:B9" }
 */
export function readArgument(typed: string, decimalComma: boolean): Argument {
  const text = typed.trim();
  if (text === "") return { kind: "none" };
  const cells = address.exec(text);
  const place = cells?.[3];
  if (place !== undefined && isCell(place)) {
    const sheet = cells?.[1]?.replaceAll("''", "'") ?? cells?.[2];
    return {
      kind: "cells",
      ...(sheet !== undefined && { sheet }),
      address: place.toUpperCase(),
    };
  }
  if (/^(?:true|benar)$/i.test(text)) return { kind: "value", value: true };
  if (/^(?:false|salah)$/i.test(text)) return { kind: "value", value: false };
  const number = decimalComma ? text.replace(",", ".") : text;
  return /^[-−+]?\d+(?:\.\d+)?$/.test(number)
    ? { kind: "value", value: Number(number.replace("−", "-")) }
    : { kind: "value", value: text.replace(/^"(.*)"$/, "$1") };
}

function isCell(place: string): boolean {
  const { row, column } = parseCellAddress(place);
  return row >= 0 && row < 1_048_576 && column < 16_384;
}

/** An argument as a formula in Excel's invariant form writes it. */
export function argumentFormula(argument: Argument): string {
  if (argument.kind === "none") return "";
  if (argument.kind === "cells") {
    const { sheet, address: place } = argument;
    return sheet === undefined ? place : `'${sheet.replaceAll("'", "''")}'!${place}`;
  }
  const { value } = argument;
  return typeof value === "string" ? textFormula(value) : String(value).toUpperCase();
}

/**
 * The formula of a function with its arguments, those at the end left out that nobody gave.
 *
 * @example functionFormula("NTP", ["B1:D1", "B2:D2"].map((text) => readArgument(text, false))) // "=BPS.NTP(B1:D1,B2:D2)"
 */
export function functionFormula(id: string, given: readonly Argument[]): string {
  const last = given.map(({ kind }) => kind !== "none").lastIndexOf(true);
  const words = given.slice(0, last + 1).map(argumentFormula);
  return `=BPS.${id}(${words.join(",")})`;
}

/** The words that an argument takes; TRUE and FALSE where its description begins with one. */
export function argumentChoices({
  description,
  words,
}: Pick<FunctionParameter, "description" | "words">): string[] {
  if (words) return Object.keys(words);
  return /^TRUE\b/.test(description.en) ? ["TRUE", "FALSE"] : [];
}
