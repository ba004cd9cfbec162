import type { FunctionEntry } from "../../src/library";
import { sourceText } from "../../src/language";
import { metadataFile } from "./function-metadata";
import { writeHelpPages } from "./help/write-help-pages";
import { type PlacedGuide, readGuides } from "./read-guides";
import { json, writeFile } from "./write-file";
import { writeMethods } from "./write-methods";

const folder = "src/functions/generated";

/**
 * From the guides: the lists of functions and guides, functions.json in both languages, the tables of
 * methods, help, and the pane's list.
 */
export async function writeFunctionFiles(): Promise<void> {
  const placed = await readGuides();
  const guides = placed.map(({ guide }) => guide);
  writeFile(
    `${folder}/functions.ts`,
    exportLines(placed, ({ id }, path) => `{ ${id} } from "${path}"`),
  );
  writeFile(
    `${folder}/guides.ts`,
    exportLines(placed, ({ id }, path) => `{ guide as ${id} } from "${path}.guide"`),
  );
  writeFile(`${folder}/functions.json`, json(metadataFile(guides, "en")));
  writeFile(`${folder}/functions.id-ID.json`, json(metadataFile(guides, "id")));
  writeMethods(placed);
  writeHelpPages(guides);
  writeFile("src/library/generated/function-list.json", json(placed.map(listEntry)));
}

const exportLines = (
  placed: readonly PlacedGuide[],
  line: (guide: PlacedGuide["guide"], path: string) => string,
): string =>
  placed
    .map(({ guide, family, file }) => `export ${line(guide, `../${family}/${file}`)};\n`)
    .join("");

/** What the pane shows of a function. */
const listEntry = ({ guide, family }: PlacedGuide): FunctionEntry => ({
  id: guide.id,
  family: family as FunctionEntry["family"],
  description: guide.description,
  formula: guide.formula,
  parameters: guide.parameters.map(({ name, optional = false, description, choice }) => ({
    name,
    optional,
    description,
    words: choice?.words ?? null,
  })),
  remarks: guide.remarks ?? null,
  examples: guide.examples,
  source: { en: sourceText(guide.source, "en"), id: sourceText(guide.source, "id") },
  concepts: guide.concepts,
});
