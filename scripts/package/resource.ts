import { createHash } from "node:crypto";
import type { KeyedTable, PublicationProfile, SettledCell } from "../../src/reading/publications";
import { toCsv } from "./csv";

const UNIT_WORDS: Readonly<Record<string, string>> = {
  point: "index points (2018=100)",
  percent: "percent",
  household: "households",
  usd: "US dollars",
  million_usd: "million US dollars",
  kg: "kilograms, net",
};

const text = (name: string, title: string, titleEn: string, description: string) => ({
  name,
  title,
  title_en: titleEn,
  description,
  type: "string",
  unit: "none",
});

/** The CSV of a table: key, code, parent and label of each row, then its values. */
export function tableCsv(table: KeyedTable, cells: readonly SettledCell[][]): string {
  const header = [
    "row",
    "code",
    "parent",
    "label",
    ...table.profile.columns.map(({ name }) => name),
  ];
  const rows = table.rows.map((row, index) => [
    row.key,
    row.code,
    row.parent,
    row.label,
    ...(cells[index] ?? []).map(({ value }) => value),
  ]);
  return toCsv([header, ...rows]);
}

/** The descriptor of a table in the data package. */
export function tableResource(table: KeyedTable, { publication }: PublicationProfile, csv: string) {
  const { profile, printed, rows } = table;
  const unit = unitWords(profile.columns.map((column) => column.unit));
  return {
    name: `${publication.id}.${profile.id}`,
    type: "table",
    path: `${publication.id}/${profile.id}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    title: printed.title,
    title_en: profile.titleEn,
    description: `${profile.titleEn}. Unit: ${unit}. Published edition: every figure as printed.`,
    publication: publication.id,
    number: printed.appendix
      ? { id: `Lampiran ${printed.number}`, en: `Appendix ${printed.number}` }
      : { id: `Tabel ${printed.number}`, en: `Table ${printed.number}` },
    subject: profile.subject,
    period: profile.period,
    unit: profile.unit,
    sources: [
      {
        title: `${publication.publisher}, ${publication.title.id}`,
        publication: publication.id,
        table: printed.number,
        page: profile.page,
      },
    ],
    licence_note: publication.licence,
    ...(profile.notes ? { notes: profile.notes } : {}),
    rows: rows.length,
    ...groupsOf(table),
    schema: {
      fields: [
        text("row", "Kunci baris", "Row key", "Key of the row, unique in the table and stable."),
        text(
          "code",
          printed.codeHeader === printed.labelHeader ? "Kode" : printed.codeHeader || "Kode",
          "Code",
          "HS chapter or port code as text; empty where the book prints none.",
        ),
        text(
          "parent",
          "Induk",
          "Parent",
          "Key of the row that this row belongs to; empty for none.",
        ),
        text("label", printed.labelHeader, "Label", "Label as printed, wrapped lines joined."),
        ...profile.columns.map((column, index) => ({
          name: column.name,
          title: printed.headers[index] ?? "",
          title_en: column.titleEn,
          description: `${column.titleEn}, in ${UNIT_WORDS[column.unit] ?? column.unit}; printed decimals kept.`,
          type: "number",
          unit: column.unit,
        })),
      ],
      primaryKey: ["row"],
      foreignKeys: [{ fields: ["parent"], reference: { resource: "", fields: ["row"] } }],
      missingValues: ["", "-"],
    },
  };
}

const unitWords = (units: readonly string[]): string =>
  [...new Set(units)].map((unit) => UNIT_WORDS[unit] ?? unit).join(", ");

/** Groups that are printed beside their rows and have no row of their own. */
function groupsOf({ rows }: KeyedTable): { groups?: { label: string; rows: string[] }[] } {
  const groups: { label: string; rows: string[] }[] = [];
  for (const { group, key, parent } of rows) {
    if (group === "" || rows.some((row) => row.key === parent && row.label === group)) continue;
    const last = groups.at(-1);
    if (last?.label === group) last.rows.push(key);
    else groups.push({ label: group, rows: [key] });
  }
  return groups.length > 0 ? { groups } : {};
}
