import { CoreError } from "../core";
import { correctedRows } from "./corrected-edition";
import { dataPackage } from "./generated/data-package";
import { nearest } from "./nearest";
import type {
  Edition,
  Erratum,
  Publication,
  ReferenceTable,
  TableDescriptor,
  TextPair,
  UnitCode,
} from "./types";
import { units } from "./units";

/** Version of the data package; blocks in a workbook remember from which they were made. */
export const dataVersion = (): string => dataPackage.version;

export const publications = (): readonly Publication[] => dataPackage.publications;

/** Every table of every publication, in printed order. */
export const tableDescriptors = (): readonly TableDescriptor[] => dataPackage.tables;

/** @throws CoreError `unknown-id`, with the nearest id */
export const tableDescriptor = (id: string): TableDescriptor => tableEntry(id);

/** Name of a unit in both languages. */
export const unitText = (code: UnitCode): TextPair => units[code as keyof typeof units];

/** The errata of one table. */
export function errata(tableId: string): Erratum[] {
  const { publication, id } = tableEntry(tableId);
  const table = id.slice(publication.length + 1);
  return (dataPackage.errata[publication] ?? []).filter((erratum) => erratum.table === table);
}

/**
 * A table with its numbers as printed, or with the errata applied that other cells prove.
 *
 * @throws CoreError `unknown-id`, with the nearest id
 * @example referenceTable("ntp-kaltim-2020.l2").rows[0].key // "it"
 */
export function referenceTable(id: string, edition: Edition = "corrected"): ReferenceTable {
  const entry = tableEntry(id);
  const name = `${entry.id} ${edition}`;
  const known = madeTables.get(name) ?? tableOf(entry, edition);
  madeTables.set(name, known);
  return known;
}

/** Each table is made once, whoever asks, and frozen: a column of look-ups asks for the same one thousands of times. */
const madeTables = new Map<string, ReferenceTable>();

function tableOf(
  { rows: printed, ...descriptor }: ReturnType<typeof tableEntry>,
  edition: Edition,
): ReferenceTable {
  const asPrinted = printed.map(([key = "", code = "", parent = "", label = "", ...values]) => ({
    key,
    code,
    parent,
    label,
    values,
  }));
  const rows =
    edition === "published"
      ? asPrinted
      : correctedRows(asPrinted, descriptor.fields, errata(descriptor.id));
  for (const row of rows) {
    Object.freeze(row.values);
    Object.freeze(row);
  }
  return Object.freeze({ ...descriptor, edition, rows: Object.freeze(rows) as typeof rows });
}

function tableEntry(id: string) {
  const wanted = id.trim().toLowerCase();
  const found = dataPackage.tables.find((table) => table.id === wanted);
  if (found) return found;
  const known = dataPackage.tables.map((table) => table.id);
  throw new CoreError("unknown-id", `referenceTable requires a table id, found "${id}"`, {
    argument: "id",
    found: id.slice(0, 40),
    expected: nearest(id, known),
  });
}
