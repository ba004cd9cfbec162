import { percentChange } from "../core";
import { baseText, type Bilingual, monthNames, ntpBookTexts } from "../language";
import type { Column, Row, TableSource } from "../table";
import { baseYearOf, type NtpGroup, type NtpRow, type OwnNtpBook } from "./ntp-book";
import { subsectorNames } from "./ntp-names";
import { ownSubject } from "./subjects";
import type { PackagedTable } from "./types";

export interface GroupTable {
  measure: "index" | "change";
  table: PackagedTable;
}

/** Levels of each half-year, then changes, as books print them; then the items, from the first to the last month. */
export function groupTables(book: OwnNtpBook, group: NtpGroup): GroupTable[] {
  const halves = halfYears(book.months);
  const subsector = group.id === "combined" ? undefined : (subsectorNames[group.id] ?? group.name);
  const names = (from: number, to: number) => ({
    subsector,
    province: book.province,
    from: book.months[from] ?? "",
    to: book.months[to] ?? "",
    base: baseText(book.base),
  });
  const all = halves.flatMap(([from, to]): GroupTable[] => [
    levelTable(book, group, "levels", group.rows, names(from, to), [from, to]),
    ...changeTable(book, group, names(Math.max(1, from), to), [Math.max(1, from), to]),
  ]);
  const last = book.months.length - 1;
  return [
    ...all.filter(({ measure }) => measure === "index"),
    ...all.filter(({ measure }) => measure === "change"),
    ...(group.items.length > 0
      ? [levelTable(book, group, "items", group.items, names(0, last), [0, last])]
      : []),
  ];
}

/** Positions of the first and last month of each half-year. */
function halfYears(months: readonly string[]): [from: number, to: number][] {
  const halves = new Map<string, [number, number]>();
  months.forEach((month, at) => {
    const half = `${month.slice(0, 4)}.${Number(month.slice(5)) <= 6 ? 1 : 2}`;
    const known = halves.get(half);
    if (known) known[1] = at;
    else halves.set(half, [at, at]);
  });
  return [...halves.values()];
}

type Names = Parameters<typeof ntpBookTexts.levels>[0];

function levelTable(
  book: OwnNtpBook,
  group: NtpGroup,
  kind: "levels" | "items",
  rows: readonly NtpRow[],
  names: Names,
  [from, to]: readonly [number, number],
): GroupTable {
  const baseYear = baseYearOf(book.base);
  const isShown = new Set(rows.map(({ key }) => key));
  return {
    measure: "index",
    table: packaged(book, `${group.id}-${kind}-${names.from}`, {
      title: ntpBookTexts[kind](names),
      unit: ntpBookTexts.indexUnit(names.base),
      period: `${names.from}/${names.to}`,
      columns: columnsOf(book, from, to, {
        unit: "point",
        ...(baseYear !== undefined && { baseYear }),
      }),
      rows: rows.map(({ levels, ...row }) =>
        printedRow(
          { ...row, parent: isShown.has(row.parent) ? row.parent : "" },
          levels.slice(from, to + 1),
          book.decimals,
        ),
      ),
    }),
  };
}

/** Nothing where the half-year has no month with one before it. */
function changeTable(
  book: OwnNtpBook,
  group: NtpGroup,
  names: Names,
  [from, to]: readonly [number, number],
): GroupTable[] {
  if (from > to) return [];
  return [
    {
      measure: "change",
      table: packaged(book, `${group.id}-changes-${names.from}`, {
        title: ntpBookTexts.changes(names),
        unit: ntpBookTexts.percent,
        period: `${names.from}/${names.to}`,
        columns: columnsOf(book, from, to, { unit: "percent" }),
        rows: group.rows.map(({ levels, ...row }) =>
          printedRow(
            row,
            levels
              .slice(from, to + 1)
              .map((level, at) => changeFrom(levels[from + at - 1] as number, level)),
          ),
        ),
      }),
    },
  ];
}

/** Percent; NaN beside a month without a figure. */
const changeFrom = (before: number, level: number): number =>
  Number.isNaN(before + level) ? NaN : percentChange(before, level);

function packaged(
  { id, province, notes, months }: OwnNtpBook,
  name: string,
  table: Omit<PackagedTable, "name" | "subject" | "own">,
): PackagedTable {
  const publication = ntpBookTexts.title(province, months[0] ?? "", months.at(-1) ?? "").id;
  const source: TableSource = { publication };
  return {
    name,
    own: { id: `${id}.${name}`, source },
    subject: ownSubject,
    notes: [ntpBookTexts.source, ...notes],
    ...table,
  };
}

const columnsOf = (
  { months }: OwnNtpBook,
  from: number,
  to: number,
  unit: Pick<Column, "unit" | "baseYear">,
): Column[] =>
  months.slice(from, to + 1).map((month): Column => {
    const [year = "", ofYear = ""] = month.split("-");
    const name = (language: keyof Bilingual) =>
      `${monthNames[language][Number(ofYear) - 1] ?? ""} ${year}`;
    return { key: month, title: { id: name("id"), en: name("en") }, period: month, ...unit };
  });

/** Two decimals, as books print changes and mostly indices; no 0 with a minus sign, and a blank for what is not known. */
const printedRow = (row: Omit<NtpRow, "levels">, values: readonly number[], decimals = 2): Row => ({
  key: row.key,
  code: "",
  parent: row.parent,
  label: row.label,
  values: values.map((value) =>
    Number.isNaN(value) ? "" : value.toFixed(decimals).replace(/^-(0\.00)$/, "$1"),
  ),
});
