import {
  cellCitationTexts,
  dayText,
  type Language,
  periodText,
  sourceCardTexts,
} from "../language";
import { type CitedCell, printedText } from "../library";

/** What is known of a cell, name by name: the number as printed, what it counts, and where it comes from. */
export const cellFacts = (cell: CitedCell, language: Language): [string, string][] =>
  (cell.works ?? [cell]).flatMap((work) => factsOf(work, language));

function factsOf(cell: CitedCell, language: Language): [string, string][] {
  const texts = sourceCardTexts[language];
  const { source, figure, title, edition } = cell;
  const facts: [string, string | undefined][] = [
    [texts.value, figure && (printedText(figure.value, language) || "–")],
    [texts.unit, figure?.unit[language]],
    [texts.row, figure?.row[language]],
    [texts.column, figure?.column[language]],
    [texts.period, figure?.period && periodText(figure.period, language)],
    [texts.publisher, source.publisher],
    [texts.publication, cell.publication?.[language] ?? source.publication],
    [texts.file, source.address === undefined ? source.file : undefined],
    [texts.table, title[language]],
    [
      texts.place,
      [source.sheet, source.page && texts.page(source.page)].filter(Boolean).join(", "),
    ],
    [texts.edition, edition && cellCitationTexts[language][edition]],
    [
      texts.correction,
      figure?.correction &&
        texts.corrected(
          printedText(figure.correction.printed, language),
          figure.correction.proof[language],
        ),
    ],
    [texts.address, source.address],
    [texts.lastUpdate, source.lastUpdate && dayText(source.lastUpdate, language)],
    [texts.readOn, source.readOn && dayText(source.readOn, language)],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
