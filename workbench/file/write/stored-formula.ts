import { outsideLiterals } from "../../../src/reading/xlsx";
import {
  arrayFunctions,
  futureFunctions,
  plainDottedFunctions,
  worksheetFunctions,
} from "./future-functions";

const call = /(?<![\w.\\])([A-Za-z_][\w.]*)\(/g;
const range = String.raw`\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\w+\uE000\d+\uE000`;
const sheet = String.raw`(?:[\w.]+!|\uE000\d+\uE000!)?`;
const operator = String.raw`[-+*/^&=<>]`;
/** A range of cells that is calculated with cell by cell: the whole formula, or beside an operator. */
const rangeOperand = new RegExp(`(?:^|${operator})${sheet}(?:${range})|(?:${range})${operator}`);

/**
 * A formula as a file stores it, without `=`: see `shownFormula` of the reader for the forms.
 *
 * @param table name of the table in whose rows the formula stands
 * @example storedFormula("=BPS.NTP(A1,B1)") // "_xldudf_BPS_NTP(A1,B1)"
 */
export function storedFormula(formula: string, table?: string): string {
  const spelt = withTableRows(formula.replace(/^=/, ""), table);
  return outsideLiterals(withParameters(spelt), (text) =>
    text
      .replace(call, (_, name: string) => `${storedName(name)}(`)
      .replace(/((?:[\w.]+!|\uE000\d+\uE000!)?\$?[A-Za-z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)")
      .replace(
        /@((?:[\w.]+!|\uE000\d+\uE000!)?\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?)(?![\w.(])/g,
        "_xlfn.SINGLE($1)",
      )
      .replace(/@(?=[\w.]+\()/g, ""),
  );
}

/** Whether a formula may give more than one value, so that Excel has to be told that it may spill. */
export function mayFillCells(formula: string): boolean {
  let mayFill = false;
  outsideLiterals(formula.replace(/^=/, ""), (text) => {
    const compact = text.replace(/\s/g, "");
    const names = [...compact.matchAll(call)].map(([, name = ""]) => name.toUpperCase());
    mayFill =
      names.some((name) => arrayFunctions.has(name) || isAddin(name)) ||
      /[{#](?!REF|N\/A|VALUE|DIV|NUM|NAME|NULL)/.test(compact) ||
      rangeOperand.test(compact);
    return text;
  });
  return mayFill;
}

const isAddin = (name: string): boolean =>
  name.includes(".") &&
  !name.startsWith("_XL") &&
  !futureFunctions.has(name) &&
  !plainDottedFunctions.has(name);

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  if (futureFunctions.has(upper)) return `_xlfn.${upper}`;
  return isAddin(upper) ? `_xldudf_${upper.replace(/\./g, "_")}` : name;
}

/** `[@Price]` as `Sales[[#This Row],[Price]]`: a file knows no shorter form. */
function withTableRows(formula: string, table: string | undefined): string {
  const row = /"(?:[^"]|"")*"|([\w.\\]*)\[@(?:\[((?:[^[\]]|'.)*)\]|([^[\]]*))\]/g;
  return formula.replace(row, (whole, name?: string, bracketed?: string, bare?: string) => {
    const home = name || table;
    if (name === undefined || home === undefined) return whole;
    const column = bracketed ?? bare ?? "";
    return column === "" ? `${home}[#This Row]` : `${home}[[#This Row],[${column}]]`;
  });
}

/** Names that LET and LAMBDA make, with the prefix that a file puts before them. */
function withParameters(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return formula;
  return outsideLiterals(formula, (text) => {
    const names = new Set<string>();
    for (const made of text.matchAll(/\b(LET|LAMBDA)\(/gi)) {
      const parts = splitArguments(text, made.index + made[0].length);
      const isLet = made[1]?.toUpperCase() === "LET";
      parts.slice(0, -1).forEach((part, index) => {
        const name = part.trim();
        if ((!isLet || index % 2 === 0) && /^[A-Za-z_]\w*$/.test(name))
          names.add(name.toLowerCase());
      });
    }
    return text.replace(/(?<![\w.!$\\])[A-Za-z_]\w*(?![\w.!(])/g, (word) =>
      names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    );
  });
}

/** The arguments of a call that begins at a place of the text. */
function splitArguments(text: string, start: number): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const letter of text.slice(start)) {
    if (letter === ")" && depth === 0) break;
    if ("({".includes(letter)) depth++;
    if (")}".includes(letter)) depth--;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
