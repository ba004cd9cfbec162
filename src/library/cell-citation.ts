import { cellCitationTexts, dayText, type Language, locales, periodText } from "../language";
import { printedDecimals } from "../table";
import type { CitedCell, CitedFigure } from "./cited-cell";

export const citationStyles = ["sentence", "apa", "bibtex"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * A cell with its source as text: a sentence, a reference in the style of the APA, or an entry for BibTeX; where it was
 * computed from several works, a reference or an entry each, on lines of their own.
 */
export function cellCitation(
  cell: CitedCell,
  style: CitationStyle = "sentence",
  language: Language = "id",
): string {
  if (style !== "sentence") {
    const written = style === "apa" ? apaReference : bibtexEntry;
    return worksOf(cell)
      .map((work) => written(work, language))
      .join("\n");
  }
  return [cell.figure && `${figureText(cell.figure, language)}.`, sourceOfCell(cell, language)]
    .filter(Boolean)
    .join(" ");
}

/** A number in the form of a language, with its printed decimals; a mark or a dash as it is. */
export function printedText(value: string, language: Language): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const digits = printedDecimals(value);
  return Number(value).toLocaleString(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** `Ikan, 2020: 1.130.044,5 dolar AS` */
export const figureText = ({ row, column, value, unit }: CitedFigure, language: Language): string =>
  `${row[language]}, ${column[language]}: ${printedText(value, language)} (${unit[language]})`;

/** Where a cell comes from, as one sentence. */
export function sourceOfCell(cell: CitedCell, language: Language): string {
  const words = cellCitationTexts[language];
  const works = worksOf(cell);
  const begin = cell.isComputed ? words.computed : words.source;
  const line = `${begin} ${works.map((work) => workText(work, language)).join("; ")}.`;
  const isOfService = works.some(({ source }) => source.address !== undefined);
  return isOfService ? `${line} ${words.service}` : line;
}

const worksOf = (cell: CitedCell): readonly CitedCell[] => cell.works ?? [cell];

function workText(cell: CitedCell, language: Language): string {
  const words = cellCitationTexts[language];
  const { source, title } = cell;
  return [
    source.publisher,
    cell.publication?.[language] ?? source.publication,
    cell.catalogue,
    title[language],
    placeText(cell, language),
    ...editionParts(cell, language),
    source.address,
    source.lastUpdate && `${words.lastUpdate} ${dayText(source.lastUpdate, language)}`,
    source.readOn && `${words.readOn} ${dayText(source.readOn, language)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function placeText({ source }: CitedCell, language: Language): string {
  const words = cellCitationTexts[language];
  const { file, sheet, page, address } = source;
  return [
    file && address === undefined && `${words.file} ${file}`,
    sheet && `${words.sheet} ${sheet}`,
    page && `${words.page} ${page}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function editionParts({ edition, figure }: CitedCell, language: Language): string[] {
  const words = cellCitationTexts[language];
  const correction = figure?.correction;
  return [
    ...(edition ? [words[edition]] : []),
    ...(correction
      ? [words.correction(printedText(correction.printed, language), correction.proof[language])]
      : []),
  ];
}

/** What is meant within the source: its table, its place, and the figure. */
function within(cell: CitedCell, language: Language): string {
  const { figure, title } = cell;
  return [
    title[language],
    placeText(cell, language),
    figure && `${figure.row[language]}, ${figure.column[language]}`,
    figure?.period && periodText(figure.period, language) !== figure.column[language]
      ? periodText(figure.period, language)
      : "",
    ...editionParts(cell, language),
  ]
    .filter(Boolean)
    .join("; ");
}

const authorOf = ({ source }: CitedCell): string => source.publisher ?? source.file ?? "Timbang";

/** The year that a reference names: of the book, or of the last change that the publisher says. */
const yearOf = ({ year, source }: CitedCell): string | undefined =>
  year?.toString() ?? /\d{4}/.exec(source.lastUpdate ?? "")?.[0];

const workOf = (cell: CitedCell, language: Language): string =>
  cell.publication?.[language] ?? cell.source.publication ?? cell.title[language];

function apaReference(cell: CitedCell, language: Language): string {
  const words = cellCitationTexts[language];
  const { address, readOn } = cell.source;
  const date = yearOf(cell) ?? words.noDate;
  const retrieved = readOn ? `${words.retrieved} ${dayText(readOn, language)}, ${words.from} ` : "";
  return [
    `${authorOf(cell)}. (${date}). ${workOf(cell, language)} [${within(cell, language)}].`,
    address === undefined ? "" : `${retrieved}${address}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function bibtexEntry(cell: CitedCell, language: Language): string {
  const { address, readOn } = cell.source;
  const words = cellCitationTexts[language];
  const year = yearOf(cell);
  const fields: [string, string | undefined][] = [
    ["author", `{${latex(authorOf(cell))}}`],
    ["title", `{${latex(workOf(cell, language))}}`],
    ["year", year],
    ["number", cell.catalogue && latex(cell.catalogue)],
    ["note", latex(within(cell, language))],
    ["url", address],
    ["urldate", readOn],
    ["annote", address && latex(words.service)],
  ];
  const kind = address === undefined && cell.publication ? "book" : "misc";
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${kind}{${keyOf(cell, year)},\n${lines.join(",\n")}\n}`;
}

/** Letters and digits of author, year and table: the same cell has the same key. */
function keyOf(cell: CitedCell, year: string | undefined): string {
  const initials = authorOf(cell)
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .join("");
  const table = (cell.title.id.split(":")[0] ?? "").slice(0, 40);
  return [initials, year, table].map((part) => (part ?? "").replace(/[^A-Za-z0-9]+/g, "")).join("");
}

const latexMarks: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const latex = (text: string): string =>
  text.replace(/[\\~^]|[{}%&#$_]/g, (mark) => latexMarks[mark] ?? `\\${mark}`);
