import { dayText, type Language, sheetTexts } from "../../language";
import { isOwn, type ReferenceTable } from "../../library";
import { countRevised } from "../../table";
import { sourceLine, tablesIn } from "../source-line";
import type { TableRequest } from "./table-request";

/** Where the numbers of a block come from, in which edition, and that BPS did not make the block. */
export function sourceLines(
  table: ReferenceTable,
  corrections: number,
  { language, book, errata }: TableRequest,
): string[] {
  const texts = sheetTexts[language];
  if (isOwn(table)) {
    const isUncorrected = table.edition === "published" && errata.length > 0;
    const edition = isUncorrected
      ? texts.published
      : corrections > 0 && texts.ownCorrected(corrections);
    const revised = countRevised(table.vintages);
    const first = dayText(table.vintages?.[0]?.readOn ?? "", language);
    return [
      texts.ownSource(table.source),
      // One line whatever it says, so that a refresh needs no room below the block.
      [edition, revised > 0 && texts.revised(revised, first), texts.disclaimer]
        .filter(Boolean)
        .join(" "),
    ].filter(Boolean);
  }
  return [
    sourceLine(book, [table, ...tablesIn(book, table.takenFrom ?? [])], language),
    `${editionLine(table, corrections, language)} ${texts.disclaimer}`,
  ];
}

function editionLine(table: ReferenceTable, corrections: number, language: Language): string {
  const texts = sheetTexts[language];
  if (table.edition === "published") return texts.published;
  return corrections === 0 ? texts.correctedNone : texts.corrected(corrections);
}
