import { monthNumber, readPeriod } from "../core";
import { ambiguousName, unknownName } from "./named";
import { plainName } from "./plain-name";
import type { Column, PrintedValue, Row, Table } from "../table";

/**
 * The row with this key, code or label: as the edition shows it or as printed, in any letter case, and without bullet,
 * outline number, footnote mark and letter spacing. Codes with and without leading zeros, months in two languages.
 *
 * @throws CoreError `ambiguous` when a label is in several rows: `expected` names their keys
 * @throws CoreError `unknown-id`, with the nearest key or label
 */
export function findRow(table: Pick<Table, "rows">, wanted: string): Row {
  const found = rowNamed(table, wanted);
  if (found) return found;
  throw unknownName("row", wanted, [
    ...table.rows.map(({ label }) => label),
    ...table.rows.map(({ key }) => key),
  ]);
}

/** The row that findRow finds, or undefined when it would find none. @throws CoreError `ambiguous` */
export function rowNamed(
  table: Pick<Table, "rows">,
  wanted: string,
  argument = "row",
): Row | undefined {
  const name = normalised(wanted);
  const plain = plainName(wanted);
  const month = monthNumber(wanted);
  const ways: ((names: RowNames) => boolean)[] = [
    ({ key }) => key === name,
    // As printed first: a corrected label may make two rows alike that a formula tells apart.
    ({ code, printed }) => printed === name || (code !== "" && sameCode(code, name)),
    ({ label }) => label === name,
    (names) => plain !== "" && names.plain.includes(plain),
    (names) => month !== undefined && names.month === month,
  ];
  for (const isWanted of ways) {
    const matches = table.rows.filter((row) => isWanted(namesOfRow(row)));
    if (matches.length > 1)
      throw ambiguousName(
        argument,
        wanted,
        matches.map(({ key }) => key),
      );
    if (matches.length === 1) return matches[0];
  }
  return undefined;
}

/** What a row answers to, each name normalised. */
interface RowNames {
  key: string;
  code: string;
  label: string;
  printed: string;
  plain: string[];
  month: number | undefined;
}

/** Names are read once a row: a column of look-ups asks the same rows thousands of times. */
const knownNames = new WeakMap<Row, RowNames>();

function namesOfRow(row: Row): RowNames {
  const known = knownNames.get(row);
  if (known) return known;
  const { key, code, label, printedLabel = label } = row;
  const names = {
    key: normalised(key),
    code: normalised(code),
    label: normalised(label),
    printed: normalised(printedLabel),
    // A key is made of the English name: `south-korea`.
    plain: [label, printedLabel, key].map(plainName),
    month: monthNumber(label),
  };
  knownNames.set(row, names);
  return names;
}

/**
 * Position of the column with this key or printed header, in any letter case, or of this period: a date as Excel counts
 * it, or a month or year as readPeriod understands it.
 *
 * @throws CoreError `unknown-id`, with the nearest key or header
 */
export function findColumn(table: Pick<Table, "columns">, wanted: string): number {
  const name = normalised(wanted);
  const period = readPeriod(wanted);
  const { columns } = table;
  const named = columns.findIndex((column) =>
    namesOf(column).some((candidate) => normalised(candidate) === name),
  );
  const found = named < 0 ? columns.findIndex(({ key }) => key === period) : named;
  if (found >= 0) return found;
  throw unknownName("column", wanted, columns.flatMap(namesOf), datedText(wanted));
}

/** A number that is a date, with the month that it means: `43831 (2020-01)`. */
export function datedText(text: string): string {
  const period = /^\d{5,}(\.\d+)?$/.test(text.trim()) ? readPeriod(text) : undefined;
  return period ? `${text} (${period})` : text;
}

/** What a printed value counts as: its number, 0 for a dash, undefined where nothing or a mark is printed. */
export function numberOf(printed: PrintedValue): number | undefined {
  if (printed === "") return undefined;
  const number = printed === "-" ? 0 : Number(printed);
  return Number.isNaN(number) ? undefined : number;
}

const namesOf = ({ key, title }: Column) => [key, ...Object.values(title)];

const normalised = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

const sameCode = (code: string, wanted: string) =>
  /^\d+$/.test(wanted) ? Number(code) === Number(wanted) : code === wanted;
