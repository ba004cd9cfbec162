import type { FunctionGuide } from "../../../src/functions/guide";
import { helpFile } from "../../../src/language";
import { writeFile } from "../write-file";
import { documentPage, helpTexts } from "./document-page";
import { functionPage } from "./function-page";
import { glossaryPage } from "./glossary-page";
import { helpDocument } from "./help-page";

/** Beside the metadata of the functions, with which it is copied to dist. */
const folder = "src/functions/generated/help";

/** Guide, functions, glossary and methods as web pages in both languages. */
export function writeHelpPages(guides: readonly FunctionGuide[]): void {
  const pages = [
    ...helpTexts.map(documentPage),
    ...(["en", "id"] as const).flatMap((language) => [
      functionPage(guides, language),
      glossaryPage(guides, language),
    ]),
  ];
  for (const page of pages) {
    writeFile(`${folder}/${helpFile(page.name, page.language)}`, helpDocument(page));
  }
}
