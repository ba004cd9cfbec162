import * as v from "valibot";
// Past the index, which needs a file that this script writes.
import type { BookPackage, TableFacts } from "../../src/library/types";
import { count } from "../../src/shapes";
import { type Column, countsFromBase, type Row, unitCodes } from "../../src/table";
import { checkedMembers, bilingual, words, type Members } from "./members";
import { readCsv } from "./read-csv";

/** A column as tables.json describes it, in the words of the Data Package. */
export interface DescribedField extends Pick<Column, "title" | "unit" | "baseYear"> {
  name: string;
}

/** A table as tables.json describes it: what the program reads, and the headers of its first columns. */
export interface DescribedTable extends Omit<TableFacts, "columns"> {
  fields: DescribedField[];
  /** Header of the labels as printed. */
  label: string;
  /** Header of the codes, where one is printed. */
  code?: string;
}

/** The columns that every table begins with. */
export const leadColumns = ["row", "code", "parent", "label"] as const;

const fieldMembers: Members<DescribedField> = {
  name: words,
  title: bilingual,
  unit: v.picklist(unitCodes),
  baseYear: v.optional(count),
};

const tableMembers: Members<DescribedTable> = {
  name: words,
  title: bilingual,
  unit: bilingual,
  period: words,
  subject: words,
  page: v.optional(words),
  fields: v.array(v.custom<DescribedField>((value) => typeof value === "object")),
  notes: v.optional(v.array(bilingual)),
  groups: v.optional(v.array(v.object({ label: words, rows: v.array(words) }))),
  label: words,
  code: v.optional(words),
};

/** A number as the data package writes it: decimal point, no separators, no leading zeros. */
const canonicalNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * The tables of a book as tables.json describes them, each once.
 *
 * @throws Error naming file, table and fault
 */
export function checkedTables(
  value: unknown,
  file: string,
  baseYear: number | undefined,
): DescribedTable[] {
  if (!Array.isArray(value)) throw new Error(`${file}: no list`);
  const tables = (value as { name?: string }[]).map((one) =>
    checkedMembers<DescribedTable>(one, tableMembers, `${file}, table ${one.name}`),
  );
  demandUnique(
    tables.map(({ name }) => name),
    file,
  );
  for (const { name, fields } of tables) {
    const place = `${file}, table ${name}`;
    for (const field of fields) {
      checkedMembers(field, fieldMembers, `${place}, field ${field.name}`);
      if (countsFromBase(field.unit) && baseYear === undefined && field.baseYear === undefined)
        throw new Error(`${place}, field ${field.name}: no year is 100`);
    }
    demandUnique([...leadColumns, ...fields.map((field) => field.name)], place);
    demandUnique(
      fields.map(({ title }) => title.id),
      place,
    );
  }
  return tables;
}

function demandUnique(names: readonly string[], place: string): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`${place}: "${repeated}" stands there twice`);
}

/**
 * The rows of a table's CSV file, header left out, after every check that its description allows.
 *
 * @throws Error naming file, row and field of the first fault
 */
export function checkedRows({ fields }: DescribedTable, content: string, file: string): Row[] {
  const [header = [], ...rows] = readCsv(content, file);
  const names = [...leadColumns, ...fields.map(({ name }) => name)];
  if (header.join() !== names.join())
    throw new Error(`${file}: the header is ${header.join()}, not ${names.join()}`);
  const fault = (row: string, field: string, what: string) =>
    new Error(`${file}, row ${row}, field ${field}: ${what}`);
  const keys = new Set<string>();
  for (const [key = "", , , label = "", ...values] of rows) {
    if (key === "" || label === "") throw fault(key || label, "row", "has no key or no label");
    if (keys.has(key)) throw fault(key, "row", "has the key of another row");
    keys.add(key);
    values.forEach((value, index) => {
      if (value === "" || value === "-" || canonicalNumber.test(value)) return;
      throw fault(key, fields[index]?.name ?? "", `holds "${value}"`);
    });
  }
  for (const [key = "", , parent = ""] of rows) {
    if (parent !== "" && !keys.has(parent)) throw fault(key, "parent", `names no row: ${parent}`);
  }
  return rows.map(([key = "", code = "", parent = "", label = "", ...values]) => ({
    key,
    code,
    parent,
    label,
    values,
  }));
}

/** A cell by table, row and column; an empty column stands for the whole row. */
interface Place {
  table: string;
  row: string;
  column: string;
}

/**
 * @param added keys of rows that only the corrected edition has
 * @throws what `fail` makes of it, when there is no such cell
 */
export function requirePlace(
  { table, row, column }: Place,
  tables: BookPackage["tables"],
  added: readonly string[],
  fail: (what: string) => Error,
): void {
  const found = tables.find(({ name }) => name === table);
  if (!found) throw fail(`no table ${table}`);
  if (!found.rows.some(({ key }) => key === row) && !added.includes(row))
    throw fail(`table ${table} has no row ${row}`);
  const columns = ["", "group", ...leadColumns, ...found.columns.map(({ key }) => key)];
  if (!columns.includes(column)) throw fail(`table ${table} has no column ${column}`);
}
