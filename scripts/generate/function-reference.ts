import { localFormula, resultText, sourceText, type Language } from "../../src/language";
import type { DescribedFunction } from "./function-metadata";

const words = {
  en: {
    title: "Functions of Timbang",
    disclaimer: "Timbang is not a product of Badan Pusat Statistik.",
    formula: "Formula",
    parameter: "Argument",
    meaning: "Meaning",
    optional: "optional",
    example: "Example",
    gives: "gives",
    point: "with decimal point",
    comma: "with decimal comma",
    source: "Source",
    other: "Bahasa Indonesia",
  },
  id: {
    title: "Fungsi Timbang",
    disclaimer: "Timbang bukan produk Badan Pusat Statistik.",
    formula: "Rumus",
    parameter: "Argumen",
    meaning: "Arti",
    optional: "boleh dikosongkan",
    example: "Contoh",
    gives: "menghasilkan",
    point: "dengan titik desimal",
    comma: "dengan koma desimal",
    source: "Sumber",
    other: "English",
  },
} satisfies Record<Language, Record<string, string>>;

const style = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}
code{background:#f3f2f1;padding:.1em .3em;border-radius:3px}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #d1d1d1}section{margin:2.5rem 0}
@media(prefers-color-scheme:dark){body{color:#f5f5f5;background:#1f1f1f}code{background:#333}th,td{border-color:#555}a{color:#6cb8f6}}`;

/** The function reference as a web page: the target of the help links that Excel shows. */
export function functionReferencePage(
  functions: readonly DescribedFunction[],
  language: Language,
  otherPage: string,
): string {
  const word = words[language];
  const sections = functions.map((entry) => functionSection(entry, language)).join("\n");
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${word.title}</title><style>${style}</style></head><body>
<main><h1>${word.title}</h1><p>${word.disclaimer} <a href="${otherPage}">${word.other}</a></p>
${sections}
</main></body></html>
`;
}

function functionSection({ metadata, guide }: DescribedFunction, language: Language): string {
  const word = words[language];
  const description = language === "en" ? metadata.description : guide.id.description;
  const rows = metadata.parameters.map((parameter) => {
    const meaning = language === "en" ? parameter.description : guide.id.parameters[parameter.name];
    const optional = parameter.optional ? ` (${word.optional})` : "";
    return `<tr><td><code>${parameter.name}</code>${optional}</td><td>${html(meaning ?? "")}</td></tr>`;
  });
  const remarks = guide.remarks ? `<p>${html(guide.remarks[language])}</p>` : "";
  return `<section id="${metadata.id}"><h2>BPS.${metadata.name}</h2>
<p>${html(description)}</p>
<p>${word.formula}: ${html(guide.formula)}</p>
<table><thead><tr><th>${word.parameter}</th><th>${word.meaning}</th></tr></thead><tbody>${rows.join("")}</tbody></table>
${guide.examples.map((example) => exampleLine(example, language)).join("\n")}
${remarks}<p>${word.source}: ${html(sourceText(guide.source, language))}</p></section>`;
}

function exampleLine(
  { formula, gives }: DescribedFunction["guide"]["examples"][number],
  language: Language,
): string {
  const word = words[language];
  return `<p>${word.example}: <code>${html(formula)}</code> (${word.point}) · <code>${html(
    localFormula(formula, "id"),
  )}</code> (${word.comma}) ${word.gives} ${html(resultText(gives, language))}</p>`;
}

const html = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
