import { dayText, locales, periodText, sheetTexts } from "../../language";
import type { Assumption, LedgerEntry } from "../../analysis";
import { dataVersion } from "../../library";
import {
  numberFormat,
  type PlannedCell,
  type Region,
  type SheetPlan,
  type SourceStamp,
} from "../../workbook/plan";
import { indexNames } from "../index-kinds";
import {
  formats,
  headingLines,
  live,
  number,
  quietLines,
  section,
  sheetPlan,
  text,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import { ledgerIndices, ledgerStages } from "./compared-lines";
import { comparedPart } from "./compared-part";
import { ledgerSheet, type LedgerRequest, type LedgerSheet } from "./ledger-sheet";

/**
 * Plan of the sheet of a ledger: each scenario with its date, base, weights and results; two of them line by line; their
 * assumptions and own weights. Results stay as they were recorded; what is worked out from them is live.
 */
export function planLedger(request: LedgerRequest): SheetPlan {
  const sheet = ledgerSheet(request);
  const { texts, at } = sheet;
  return sheetPlan(request, {
    title: texts.heading,
    regions: [
      headingLines([texts.heading, texts.intro], 13),
      ...scenariosPart(sheet),
      ...comparedPart(sheet),
      ...assumptionsPart(sheet),
      ...weightsPart(sheet),
      quietLines(at.notes.top, notes(sheet)),
    ],
    columnWidths: [190, 130, 130, 130, 100, 130, ...new Array<number>(12).fill(80)],
    source: stampOf(request),
  });
}

/** Of the first table that the results start from and that the library has; null where it has none. */
function stampOf({ entries, pair, library }: LedgerRequest): SourceStamp | null {
  const tables = entries.flatMap(({ record }) => record.tables);
  const table = tables.find((id) => library.has(id));
  if (table === undefined) return null;
  return {
    table,
    ...stampTables(tables),
    edition: "corrected",
    dataVersion: dataVersion(library.bookOf(table), library.table(table)),
    recipe: { kind: "ledger", entries, ...(pair && { pair }) },
  };
}

function scenariosPart({ texts, at, names, request }: LedgerSheet): Region[] {
  const { entries, language } = request;
  const results = (place: number, { record }: LedgerEntry) =>
    ledgerIndices.flatMap((index) => {
      const [base, after] = (["base", "after"] as const).map((stage) =>
        at.scenarios.cell(`${index} ${stage}`, place),
      );
      const change = record.after[index] - record.base[index];
      return [
        [`${index} base`, number(record.base[index], formats.index)],
        [`${index} after`, number(record.after[index], formats.index)],
        [`${index} change`, live(`${after}-${base}`, change, formats.points)],
      ];
    });
  return section(at.scenarios, {
    title: texts.scenarios,
    headers: {
      name: texts.scenario,
      day: texts.day,
      book: texts.book,
      group: texts.group,
      month: texts.month,
      weights: texts.weights,
      ...Object.fromEntries(
        ledgerIndices.flatMap((index) =>
          ledgerStages.map((stage) => [
            `${index} ${stage}`,
            `${indexNames[index]}, ${texts.stages[stage]}`,
          ]),
        ),
      ),
    },
    rows: entries.map((entry, place) => ({
      name: text(entry.name),
      day: text(dayText(entry.record.day, language)),
      book: text(names.book(entry.record)),
      group: text(names.group(entry.record)),
      month: text(periodText(entry.record.month, language)),
      weights: text(names.weights(entry.record)),
      ...(Object.fromEntries(results(place, entry)) as Record<string, PlannedCell>),
    })),
  });
}

function assumptionsPart(sheet: LedgerSheet): Region[] {
  const { texts, at, assumptions, names } = sheet;
  if (assumptions.length === 0) return [];
  return section(at.assumptions, {
    title: texts.assumptions,
    headers: {
      scenario: texts.scenario,
      price: texts.price,
      percent: texts.percent,
      how: texts.how,
    },
    rows: assumptions.map((one) => ({
      scenario: text(one.entry.name),
      price: text(names.price(one.entry.record, one.price)),
      percent: number(one.percent, numberFormat(2)),
      how: text(howText(sheet, one.entry, one)),
    })),
  });
}

/** How a change is put together, where it is not simply a percent. */
function howText(
  { texts, names, request: { language } }: LedgerSheet,
  { record }: LedgerEntry,
  { shares, rupiah, follows }: Assumption,
): string {
  const shown = (value: number) =>
    value.toLocaleString(locales[language], { maximumFractionDigits: 2 });
  return [
    ...shares.map(({ percent, share }) => texts.partOf(shown(percent), shown(share * 100))),
    ...rupiah.map(({ price, change }) => texts.rupiah(shown(change), shown(price))),
    ...follows.map(({ price, part }) =>
      texts.follows(names.price(record, price), shown(part * 100)),
    ),
  ].join("; ");
}

function weightsPart({ texts, at, weights, names }: LedgerSheet): Region[] {
  if (weights.length === 0) return [];
  return section(at.weights, {
    title: texts.weightsTitle,
    headers: {
      scenario: texts.scenario,
      aggregate: texts.weightOf,
      component: texts.component,
      percent: texts.percent,
    },
    rows: weights.map((one) => ({
      scenario: text(one.entry.name),
      aggregate: text(names.aggregate(one.entry.record, one)),
      component: text(names.component(one.entry.record, one)),
      percent: number(one.percent, formats.weight),
    })),
  });
}

/** What the results are, and where the indices come from; a book that the library does not have is named by its id. */
function notes({ texts, books, request }: LedgerSheet): string[] {
  const { entries, library, language } = request;
  return [
    texts.note,
    ...books.map((id) => {
      const book = library.books.find((one) => one.id === id);
      const tables = entries.flatMap(({ record }) => (record.book === id ? record.tables : []));
      return book
        ? `${sourceOfTables(book, tables, language)} ${sheetTexts[language].disclaimer}`
        : id;
    }),
  ];
}
