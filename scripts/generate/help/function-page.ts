import type { FunctionGuide } from "../../../src/functions/guide";
import { localFormula, resultText, sourceText, type Language } from "../../../src/language";
import { type HelpPage, html } from "./help-page";

const words = {
  en: {
    title: "Functions of Timbang",
    formula: "Formula",
    parameter: "Argument",
    meaning: "Meaning",
    optional: "optional",
    example: "Example",
    gives: "gives",
    point: "with decimal point",
    comma: "with decimal comma",
    source: "Source",
  },
  id: {
    title: "Fungsi Timbang",
    formula: "Rumus",
    parameter: "Argumen",
    meaning: "Arti",
    optional: "boleh dikosongkan",
    example: "Contoh",
    gives: "menghasilkan",
    point: "dengan titik desimal",
    comma: "dengan koma desimal",
    source: "Sumber",
  },
} satisfies Record<Language, Record<string, string>>;

/** The function reference: the target of the help links that Excel shows. */
export const functionPage = (guides: readonly FunctionGuide[], language: Language): HelpPage => ({
  name: "functions",
  language,
  title: words[language].title,
  body: guides.map((guide) => functionSection(guide, language)).join("\n"),
});

function functionSection(guide: FunctionGuide, language: Language): string {
  const word = words[language];
  const rows = guide.parameters.map(({ name, optional, description }) => {
    const mark = optional ? ` (${word.optional})` : "";
    return `<tr><td><code>${name}</code>${mark}</td><td>${html(description[language])}</td></tr>`;
  });
  const remarks = guide.remarks ? `<p>${html(guide.remarks[language])}</p>` : "";
  return `<section id="${guide.id}"><h2>BPS.${guide.id}</h2>
<p>${html(guide.description[language])}</p>
<p>${word.formula}: ${html(guide.formula)}</p>
<table><thead><tr><th>${word.parameter}</th><th>${word.meaning}</th></tr></thead><tbody>${rows.join("")}</tbody></table>
${guide.examples.map((example) => exampleLine(example, language)).join("\n")}
${remarks}<p>${word.source}: ${html(sourceText(guide.source, language))}</p></section>`;
}

function exampleLine(
  { formula, gives }: FunctionGuide["examples"][number],
  language: Language,
): string {
  const word = words[language];
  return `<p>${word.example}: <code>${html(formula)}</code> (${word.point}) · <code>${html(
    localFormula(formula, "id"),
  )}</code> (${word.comma}) ${word.gives} ${html(resultText(gives, language))}</p>`;
}
