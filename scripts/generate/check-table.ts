import { createHash } from "node:crypto";
import { leadColumns } from "./check-descriptor";
import type { ResourceDescriptor } from "./descriptor";
import { readCsv } from "./read-csv";

/** A number as the data package writes it: decimal point, no separators, no leading zeros. */
const canonicalNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * The rows of a table's CSV file, header left out, after every check that its descriptor allows.
 *
 * @throws Error naming table, row and field of the first fault
 */
export function checkedRows(resource: ResourceDescriptor, content: string): string[][] {
  const { name, schema, path } = resource;
  checkHash(resource, content);
  const [header = [], ...rows] = readCsv(content, `data/${path}`);
  const fields = schema.fields.map((field) => field.name);
  if (header.join() !== fields.join()) {
    throw new Error(`table ${name}: the header is ${header.join()}, not ${fields.join()}`);
  }
  if (rows.length !== resource.rows) {
    throw new Error(`table ${name}: ${rows.length} rows instead of ${resource.rows}`);
  }
  const keys = new Set<string>();
  for (const row of rows) {
    const [key = "", , , label = ""] = row;
    if (key === "" || label === "")
      throw fault(name, key || label, "row", "has no key or no label");
    if (keys.has(key)) throw fault(name, key, "row", "has the key of another row");
    keys.add(key);
    checkNumbers(name, row, fields);
  }
  for (const [key = "", , parent = ""] of rows) {
    if (parent !== "" && !keys.has(parent))
      throw fault(name, key, "parent", `names no row: ${parent}`);
  }
  return rows;
}

function checkNumbers(table: string, row: readonly string[], fields: readonly string[]): void {
  row.slice(leadColumns.length).forEach((value, index) => {
    if (value === "" || value === "-" || canonicalNumber.test(value)) return;
    throw fault(table, row[0] ?? "", fields[leadColumns.length + index] ?? "", `holds "${value}"`);
  });
}

function checkHash({ name, hash, bytes }: ResourceDescriptor, content: string): void {
  const found = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  if (found !== hash) throw new Error(`table ${name}: the file has the hash ${found}, not ${hash}`);
  const length = Buffer.byteLength(content);
  if (length !== bytes) throw new Error(`table ${name}: ${length} bytes instead of ${bytes}`);
}

const fault = (table: string, row: string, field: string, what: string) =>
  new Error(`table ${table}, row ${row}, field ${field}: ${what}`);
