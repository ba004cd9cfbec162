import { localFormula } from "../../src/language";
import { functionList } from "../../src/library";
import type { TextLanguage } from "./texts-by-language";

/** A heading, an item of a list, a row of a table or a paragraph of a Markdown document. */
export const blocksOf = (document: string): string[] =>
  document
    .split(/\n(?=#|\||- |\d+\. |\n)/)
    .map((block) => block.trim())
    .filter(Boolean);

/** What a block is: its heading level, its number in a list, the cells of its row. */
export const kindOfBlock = (block: string): string =>
  block.startsWith("|")
    ? `${block.split(/(?<!\\)\|/).length - 2} cells`
    : (/^(?:#+|-|\d+\.) /.exec(block)?.[0] ?? "paragraph");

const functionNames: ReadonlySet<string> = new Set(functionList.map(({ id }) => id));

/** What translation leaves as it is: code, functions, words of arguments, errors, and numbers but for their separators. */
export function factsOfBlock(block: string, language: TextLanguage): string[] {
  const codes = [...block.matchAll(/`([^`]+)`/g)].map(([, code = ""]) =>
    language === "en" && code.startsWith("=") ? localFormula(code, "id") : code,
  );
  const words = block.replaceAll(/`[^`]+`/g, "");
  const fixed = words.match(/#(?:N\/A|DIV\/0!|NUM!|VALUE!)|"[a-z-]*"/g) ?? [];
  const names = (words.match(/\b[A-Z][A-Z_]*\b/g) ?? []).filter((word) => functionNames.has(word));
  const numbers = (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((one) => one.replaceAll(/[.,]/g, ""));
  return [...new Set([...codes, ...fixed, ...names])].sort().concat(numbers.sort());
}
