import type { FunctionGuide } from "../../../src/functions/guide";
import { helpFile, type Language, sourceText } from "../../../src/language";
import { type Concept, concepts } from "../../../src/language/concepts";
import { type HelpPage, html } from "./help-page";

const words = {
  en: { title: "Glossary", source: "Source", related: "Read next", functions: "Functions" },
  id: { title: "Glosarium", source: "Sumber", related: "Baca juga", functions: "Fungsi" },
} satisfies Record<Language, Record<string, string>>;

/** Every concept in full, in the order of its terms. */
export const glossaryPage = (guides: readonly FunctionGuide[], language: Language): HelpPage => ({
  name: "glossary",
  language,
  title: words[language].title,
  body: [...concepts]
    .sort((a, b) => a.term[language].localeCompare(b.term[language], language))
    .map((concept) => conceptSection(concept, guides, language))
    .join("\n"),
});

function conceptSection(
  concept: Concept,
  guides: readonly FunctionGuide[],
  language: Language,
): string {
  const word = words[language];
  const { id, term, shortNames, summary, formula, body, source } = concept;
  const other = term[language === "en" ? "id" : "en"];
  const related = concepts
    .filter((one) => concept.related.includes(one.id))
    .map((one) => `<a href="#${one.id}">${html(one.term[language])}</a>`);
  const functions = guides
    .filter((guide) => guide.concepts.includes(id))
    .map((guide) => `<a href="${helpFile("functions", language)}#${guide.id}">${guide.id}</a>`);
  const list = (title: string, links: readonly string[]) =>
    links.length === 0 ? "" : `<p>${title}: ${links.join(", ")}</p>`;
  return `<section id="${id}"><h2>${html(term[language])}</h2>
<p>${[other, ...shortNames].map(html).join(" · ")}</p>
<p><b>${html(summary[language])}</b></p>
${formula ? `<p><code>${html(formula)}</code></p>` : ""}${body[language].map((one) => `<p>${html(one)}</p>`).join("")}
${list(word.functions, functions)}${list(word.related, related)}<p>${word.source}: ${html(sourceText(source, language))}</p></section>`;
}
