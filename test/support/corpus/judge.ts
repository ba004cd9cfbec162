import { fileCells } from "../../../src/reading";
import { type ReadFile, readTables, type ReadTable } from "../../../src/reading/tables";
import type { CorpusFile } from "./kinds";
import { canonicalValue, columnCount, type TrueRow, type TrueTable } from "./true-table";

/** How a file was read. */
export interface Verdict {
  /** Tables that need no correction, and all. */
  right: number;
  tables: number;
  /** What differs, for who mends the reader. */
  differences: string[];
  /** Numbers in a wrong place or of a wrong value that nothing says to be unsure, and numbers that are nowhere. */
  silent: string[];
}

export async function tryFile(file: CorpusFile): Promise<Verdict> {
  const read = readTables(await fileCells(file.bytes), {}, file.name);
  const differences = file.tables.map((table, at) => differencesOf(table, read.tables[at]));
  if (read.tables.length > file.tables.length)
    differences[0]?.push(`${read.tables.length} tables for ${file.tables.length}`);
  return {
    right: differences.filter((found) => found.length === 0).length,
    tables: file.tables.length,
    differences: differences.flat(),
    silent: [...misread(file, read), ...dropped(file, read)],
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\s\u00a0_[\]]+/g, "");

const holds = (text: string, part: string): boolean => plain(text).includes(plain(part));

function differencesOf(table: TrueTable, read: ReadTable | undefined): string[] {
  if (!read) return [`no table for ${table.title}`];
  const found: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) found.push(what);
  };
  const own = read.table;
  check(holds(own.title.id, table.title), `title ${own.title.id} for ${table.title}`);
  check(
    table.caption === "" || plain(read.caption) === plain(table.caption),
    `caption ${read.caption}`,
  );
  if (table.unit !== "")
    check(
      own.columns.some(({ unit }) => unit !== "" && unit !== "percent") ||
        /%|persen/i.test(table.unit),
      `no unit for ${table.unit}`,
    );
  for (const note of table.notes)
    check(
      own.notes.some(({ id }) => holds(id, note)),
      `no note ${note}`,
    );
  check(
    own.columns.length === columnCount(table),
    `${own.columns.length} columns for ${columnCount(table)}`,
  );
  check(own.rows.length === table.rows.length, `${own.rows.length} rows for ${table.rows.length}`);
  if (found.some((text) => /columns|rows/.test(text))) return found;
  own.columns.forEach(({ title, period }, at) => {
    const parts = table.header.map((level) => level[at] ?? "");
    check(
      parts.every((part) => holds(title.id, part)),
      `column ${title.id} for ${parts.join(" ")}`,
    );
    const year = /^\d{4}$/.test(parts.at(-1) ?? "") ? parts.at(-1) : undefined;
    check(
      year === undefined || (period?.startsWith(year) ?? false),
      `period ${period ?? "?"} for ${year ?? ""}`,
    );
  });
  own.rows.forEach(({ code, label, values, marks }, at) => {
    const row = table.rows[at];
    if (!row) return;
    check(
      tellingLabels(row, table).every((part) => holds(`${code} ${label} ${code}`, part)),
      `row ${code} ${label} for ${row.labels.join(" ")}`,
    );
    own.columns.forEach(({ key }, column) => {
      const value = row.values[column] ?? { text: "" };
      const wanted = canonicalValue(value);
      const got = values[column] ?? "";
      check(
        isSame(got, wanted),
        `${label}, ${own.columns[column]?.title.id}: ${got} for ${wanted}`,
      );
      if ("mark" in value && value.mark !== undefined)
        check(
          plain(marks?.[key] ?? "") === plain(value.mark),
          `mark ${marks?.[key] ?? ""} for ${value.mark}`,
        );
    });
  });
  return found;
}

/** The year of a table of one year names no row. */
const tellingLabels = ({ labels }: TrueRow, { rows }: TrueTable): string[] =>
  labels.filter(
    (part, at) =>
      !/^\d{4}$/.test(part) || rows.some((row) => ![part, ""].includes(row.labels[at] ?? "")),
  );

/** JSON leaves out zeros at the end. */
const isSame = (a: string, b: string): boolean =>
  a === b || (/\d/.test(a) && /\d/.test(b) && Number(a) === Number(b));

/** Figures that are said to be certain and stand in no such row and column of the file. */
function misread({ tables }: CorpusFile, { tables: read }: ReadFile): string[] {
  const truth = tables.flatMap((table) =>
    table.rows.flatMap(({ labels, values }) =>
      values.map((value, column) => ({
        value: canonicalValue(value),
        labels,
        header: table.header.map((level) => level[column] ?? ""),
      })),
    ),
  );
  const found: string[] = [];
  for (const { table, doubts, tableDoubts } of read) {
    // Where only its numbers tell that there is a table, the whole of it is said to be unsure.
    if (tableDoubts.includes("no-caption")) continue;
    const unsure = new Set(doubts.map(({ row, column }) => `${row} ${column}`));
    const noHeader = tableDoubts.includes("no-header");
    const noLabels = tableDoubts.includes("no-labels");
    table.rows.forEach(({ code, label, values }, row) =>
      values.forEach((value, column) => {
        if (!/\d/.test(value) || unsure.has(`${row} ${column}`)) return;
        const title = table.columns[column]?.title.id ?? "";
        const isTrue = truth.some(
          (cell) =>
            isSame(value, cell.value) &&
            (noLabels ||
              holds(`${code} ${label}`, cell.labels.at(-1) ?? "") ||
              holds(`${code} ${label}`, cell.labels[0] ?? "")) &&
            (noHeader || cell.header.every((part) => holds(title, part))),
        );
        if (!isTrue) found.push(`${label}, ${title}: ${value}`);
      }),
    );
  }
  return found;
}

/** Figures of the file that are in no table and not left over. */
function dropped({ tables }: CorpusFile, { tables: read, leftOver }: ReadFile): string[] {
  const values = new Set<string>();
  const texts: string[] = leftOver.map(({ text }) => text);
  for (const { table, doubts, besides } of read) {
    for (const row of table.rows) for (const value of row.values) values.add(value);
    texts.push(...doubts.flatMap(({ printed, readings = [] }) => [printed, ...readings]));
    texts.push(...besides.flatMap((beside) => beside.texts));
  }
  const numbers = new Set([...values].map(Number));
  const digits = new Set(texts.map((text) => text.replace(/\D/g, "")));
  // Thousands that blanks set apart are left over one by one.
  const inOrder = texts.map((text) => text.replace(/\D/g, "")).join("");
  const isKept = (value: string) =>
    inOrder.includes(value.replace(/\D/g, "")) ||
    numbers.has(Number(value)) ||
    digits.has(value.replace(/\D/g, ""));
  return tables
    .flatMap(({ rows }) => rows.flatMap((row) => row.values.map(canonicalValue)))
    .filter((value) => /\d/.test(value) && !isKept(value))
    .map((value) => `dropped ${value}`);
}
