import { readFileSync } from "node:fs";
import { Marked } from "marked";
import { helpFile, type Language } from "../../../src/language";
import { type HelpPage, html } from "./help-page";

/** A document of docs/ that is a page of help, too. */
export interface HelpText {
  name: string;
  language: Language;
  /** Within docs/. */
  file: string;
}

/** The documents that help shows. */
export const helpTexts: readonly HelpText[] = [
  { name: "guide", language: "en", file: "guide.en.md" },
  { name: "guide", language: "id", file: "guide.id.md" },
  { name: "methods", language: "en", file: "methods.md" },
  { name: "methods", language: "id", file: "methods.id.md" },
  { name: "methods-trade", language: "en", file: "methods-trade.md" },
  { name: "methods-trade", language: "id", file: "methods-trade.id.md" },
  { name: "scenarios", language: "en", file: "scenarios.md" },
  { name: "scenarios", language: "id", file: "scenarios.id.md" },
  { name: "live-data", language: "en", file: "live-data.md" },
  { name: "live-data", language: "id", file: "live-data.id.md" },
  { name: "recovered-weights", language: "en", file: "recovered-weights.md" },
  { name: "recovered-weights", language: "id", file: "recovered-weights.id.md" },
];

/** A document as a page; its first line is the title. */
export function documentPage({ name, language, file }: HelpText): HelpPage {
  const [first = "", ...lines] = readFileSync(`docs/${file}`, "utf8").split("\n");
  return {
    name,
    language,
    title: html(first.replace(/^# /, "")),
    body: markdownOf(language).parse(lines.join("\n"), { async: false }),
  };
}

const markdownOf = (language: Language): Marked =>
  new Marked({
    walkTokens(token) {
      if (token.type === "link") token.href = helpAddress(token.href as string, language);
    },
    renderer: {
      codespan({ text }) {
        return `<code>${html(text).replaceAll("_", "_<wbr>")}</code>`;
      },
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });

/** As GitHub names the headings of a document. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

/** Where a link of a document leads among the pages of help. */
function helpAddress(href: string, language: Language): string {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [file = "", place] = href.split("#");
  const name = file === "glossary.md" ? "glossary" : undefined;
  const text = helpTexts.find((one) => one.file === file);
  const page = name ? helpFile(name, language) : text && helpFile(text.name, text.language);
  if (page === undefined) throw new Error(`docs: help has no page for the link to ${href}`);
  return place === undefined ? page : `${page}#${place}`;
}
