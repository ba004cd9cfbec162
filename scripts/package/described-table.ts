import type { KeyedTable, SettledCell } from "../publication-reader";
import type { DescribedTable } from "../generate/check-tables";
import { toCsv } from "./csv";

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

/** A table as tables.json describes it. */
export function describedTable(table: KeyedTable): DescribedTable {
  const { profile, printed } = table;
  const { codeHeader, labelHeader } = printed;
  const hasCodes = codeHeader !== "" && codeHeader !== labelHeader && codeHeader !== "Kode";
  return {
    name: profile.id,
    title: { id: printed.title, en: profile.titleEn },
    unit: profile.unit,
    period: profile.period,
    subject: profile.subject,
    page: profile.page,
    ...(profile.notes && { notes: profile.notes }),
    ...groupsOf(table),
    label: labelHeader,
    ...(hasCodes && { code: codeHeader }),
    fields: profile.columns.map(({ name, titleEn, unit }, index) => ({
      name,
      title: { id: printed.headers[index] ?? "", en: titleEn },
      unit,
    })),
  };
}

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
