import { describeFunctions, metadataFile, type DescribedFunction } from "./function-metadata";
import { sourceText } from "../../src/language";
import { wordsOf } from "../../src/language/functions";
import { writeHelpPages } from "./help/write-help-pages";
import { json, writeFile } from "./write-file";

const metadataFolder = "src/functions/generated";

/** functions.json in both languages, the pages of help, and the pane's list of functions. */
export async function writeFunctionFiles(): Promise<void> {
  const functions = await describeFunctions();
  writeFile(`${metadataFolder}/functions.json`, json(metadataFile(functions, "en")));
  writeFile(`${metadataFolder}/functions.id-ID.json`, json(metadataFile(functions, "id")));
  writeHelpPages(functions);
  writeFile("src/library/generated/function-list.json", json(functions.map(listEntry)));
}

/** What the pane's function browser shows of a function: src/library FunctionEntry. */
function listEntry({ metadata, guide, family }: DescribedFunction) {
  if (guide.examples.length === 0) throw new Error(`${metadata.id}: the guide has no example`);
  return {
    id: metadata.id,
    family,
    description: { en: metadata.description, id: guide.id.description },
    formula: guide.formula,
    parameters: metadata.parameters.map(({ name, optional, description }) => ({
      name,
      optional: optional ?? false,
      description: { en: description, id: guide.id.parameters[name] },
      words: wordsOf(metadata.id, name)?.words ?? null,
    })),
    remarks: guide.remarks ?? null,
    examples: guide.examples,
    source: { en: sourceText(guide.source, "en"), id: sourceText(guide.source, "id") },
  };
}
