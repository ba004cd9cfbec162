import { helpFile, type Language } from "../../../src/language";

/** A page of help that is served beside the pane, so that it can be read without GitHub. */
export interface HelpPage {
  /** Without language and ending: `guide`. */
  name: string;
  language: Language;
  title: string;
  /** HTML below the title. */
  body: string;
}

/** Pages in both languages, to which every page links, by what they are called there. */
const contents: readonly { name: string; title: Record<Language, string> }[] = [
  { name: "guide", title: { en: "User guide", id: "Panduan" } },
  { name: "functions", title: { en: "Functions", id: "Fungsi" } },
  { name: "glossary", title: { en: "Glossary", id: "Glosarium" } },
  { name: "methods", title: { en: "Methods", id: "Metode" } },
  { name: "methods-trade", title: { en: "Methods of trade", id: "Metode ekspor-impor" } },
];

const words = {
  en: {
    help: "Help",
    disclaimer: "Timbang is not a product of Badan Pusat Statistik.",
    other: "Bahasa Indonesia",
    support: "Support",
  },
  id: {
    help: "Bantuan",
    disclaimer: "Timbang bukan produk Badan Pusat Statistik.",
    other: "English",
    support: "Bantuan lain",
  },
} satisfies Record<Language, Record<string, string>>;

const style = `:root{color-scheme:light dark}body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff;overflow-wrap:anywhere}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0 0 1rem;padding:0}img{max-width:100%;height:auto;border:1px solid #d1d1d1}
code{background:#f3f2f1;padding:.1em .3em;border-radius:3px}pre{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #d1d1d1}td code{overflow-wrap:break-word}section{margin:2.5rem 0}
@media(prefers-color-scheme:dark){body{color:#f5f5f5;background:#1f1f1f}code{background:#333}th,td,img{border-color:#555}a{color:#6cb8f6}}`;

/** The whole page, with links to the other pages of its language and to itself in the other one. */
export function helpDocument({ name, language, title, body }: HelpPage): string {
  const word = words[language];
  const other = language === "en" ? "id" : "en";
  const links = contents.map((page) =>
    page.name === name
      ? `<b>${page.title[language]}</b>`
      : `<a href="${helpFile(page.name, language)}">${page.title[language]}</a>`,
  );
  const there = contents.some((page) => page.name === name) ? name : "guide";
  links.push(
    `<a href="../support.html">${word.support}</a>`,
    `<a href="${helpFile(there, other)}" lang="${other}" hreflang="${other}">${word.other}</a>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${style}</style></head><body>
<nav aria-label="${word.help}"><ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul></nav>
<main><h1>${title}</h1><p>${word.disclaimer}</p>
${body}
</main></body></html>
`;
}

export const html = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
