import type { Book, ReferenceTable } from "../../library";
import { type Fact, type FactBase, type Figure, figureAt, reach } from "./fact";
import { partsOfTotal } from "./parts-of-total";
import { placesOf } from "./places";
import type { SentenceUnit } from "./read-numbers";
import { wordsOf } from "./words";

const unitsOfFields: Readonly<Record<string, SentenceUnit>> = {
  percent: "percent",
  usd: "usd",
  million_usd: "usd",
  kg: "kg",
  household: "household",
  point: "none",
};

/** Every figure of a reference table, with the changes and shares that follow from them. */
export function* factsOf(book: Book, table: ReferenceTable): Generator<Fact> {
  const tableWords = wordsOf(table.title.id);
  const ofBook = { bookYear: String(book.year), home: placesOf(book.publisher)[0] };
  const regionName = book.region.short.toLowerCase();
  const labels = new Map(table.rows.map((row) => [row.key, row]));
  const totals = table.rows.find(({ key }) => key === "total" || /^(jumlah|total)$/i.test(key));
  for (const row of table.rows) {
    const ancestors = labels.get(row.parent)?.label ?? "";
    const whole =
      row === totals ||
      /gabungan/i.test(row.label) ||
      row.label.toLowerCase().startsWith(regionName);
    const group = table.groups?.find(({ rows }) => rows.includes(row.key))?.label ?? "";
    const rowWords = wordsOf(
      whole ? "" : `${row.label} ${table.subject.includes("exports") ? ancestors : ""} ${group}`,
    );
    const rowMonth = /^(0[1-9]|1[0-2])$/.test(row.key) ? row.key : undefined;
    const rowYear = /^20\d\d$/.exec(row.key)?.[0];
    const common = {
      ...ofBook,
      table: table.id,
      row: row.key,
      rowWords: rowYear || rowMonth ? new Set<string>() : rowWords,
      subject: table.subject,
      whole,
    };
    const figures = table.fields.map((field, index) =>
      figureAt(row.values[index] ?? "", field.unit),
    );
    for (const [index, field] of table.fields.entries()) {
      const figure = figures[index];
      if (!figure) continue;
      const period = /(20\d\d)(?:-(\d\d))?/.exec(field.name);
      const years = rowYear ? [rowYear] : period?.[1] ? [period[1]] : yearsOf(table.period);
      const month = period?.[2] ?? rowMonth;
      const words = new Set([...tableWords, ...wordsOf(field.title.id)]);
      const base = { ...common, tableWords: words, years, ...(month ? { month } : {}) };
      const unit = unitsOfFields[field.unit] ?? "none";
      yield { ...base, ...figure, column: field.name, kind: "printed", unit };
      if (field.unit === "point" && !month) {
        yield {
          ...base,
          ...figure,
          value: figure.value - 100,
          column: field.name,
          kind: "points",
          unit: "percent",
        };
      }
      const whole = totals && figureAt(totals.values[index] ?? "", field.unit);
      if (whole && unit !== "percent" && unit !== "none" && whole.value > 0) {
        const value = (figure.value / whole.value) * 100;
        yield {
          ...base,
          column: field.name,
          kind: "share",
          value,
          tolerance: reach(figure, whole),
          unit: "percent",
        };
      }
      yield* changesOf(table, index, figures, base);
      if (row === totals && unit === "usd") yield* partsOfTotal(table, index, figure, base);
    }
  }
}

/** Changes against the same measure a year before, where both are printed in one table. */
function* changesOf(
  table: ReferenceTable,
  index: number,
  figures: readonly (Figure | undefined)[],
  base: FactBase,
): Generator<Fact> {
  const field = table.fields[index];
  const year = /20\d\d$/.exec(field?.name ?? "")?.[0];
  if (!field || !year || field.unit === "percent") return;
  const earlier = field.name.replace(year, String(Number(year) - 1));
  const before = figures[table.fields.findIndex(({ name }) => name === earlier)];
  const current = figures[index];
  if (!before || !current || before.value === 0) return;
  const value = (current.value / before.value) * 100 - 100;
  yield {
    ...base,
    years: [year, String(Number(year) - 1)],
    column: `${earlier} ${field.name}`,
    kind: "change",
    value,
    tolerance: reach(current, before),
    unit: "percent",
  };
}

const yearsOf = (period: string): string[] => [...new Set(period.match(/20\d\d/g) ?? [])];
