import type { FileSource } from "../reading";
import type { Json } from "./exact-json";
import { fail } from "./failed-request";
import { htmlText, unescapedHtml } from "./html-text";
import {
  publicationShape,
  shaped,
  simdasiShape,
  simdasiTablesShape,
  staticTableShape,
} from "./shapes";

/** A table that the reader of files reads, with what the service says of it besides. */
export interface PrintedAnswer {
  title: string;
  lastUpdate: string;
  source: FileSource;
}

const within = (json: Json): Json | undefined =>
  typeof json === "object" && json !== null && !Array.isArray(json) ? json.data : undefined;

/** A static table: HTML that is escaped, mostly once and sometimes twice. */
export function staticTable(json: Json): PrintedAnswer {
  const found = shaped(staticTableShape, within(json), "data");
  const html = unescapedHtml(found.table);
  if (!/<table/i.test(html)) return fail({ code: "unexpected-shape", found: "data.table" });
  const title = htmlText(found.title);
  return {
    title,
    lastUpdate: found.updt_date || found.cr_date,
    source: { name: title, text: "", html },
  };
}

/** Years of a table among those of a place, the last one first. */
export function simdasiTables(json: Json, id: string): string[] {
  const data = within(json);
  const { data: tables } = shaped(
    simdasiTablesShape,
    Array.isArray(data) ? data[1] : data,
    "data.1",
  );
  const years = tables.find(({ id_tabel }) => id_tabel === id)?.ketersediaan_tahun ?? [];
  return years.length > 0 ? [...years].sort().reverse() : fail({ code: "not-available" });
}

/** Title and day of release of a publication; its addresses are left out, because they hold the key. */
export function publicationOf(json: Json): { title: string; released: string } {
  const { title, rl_date } = shaped(publicationShape, within(json), "data");
  return { title: htmlText(title), released: rl_date };
}

/** A table of SIMDASI: its columns have random names, its numbers are written as they are printed. */
export function simdasiTable(json: Json): PrintedAnswer {
  const data = within(json);
  const found = shaped(simdasiShape, Array.isArray(data) ? data[1] : data, "data.1");
  const title = htmlText(found.judul_tabel || found.judul);
  const columns = Object.entries(found.kolom);
  if (columns.length === 0 || found.data.length === 0) return fail({ code: "not-available" });
  const header = columns.map(([, { nama_variabel, satuan }]) => {
    const [name, unit] = [htmlText(nama_variabel), htmlText(satuan)];
    return unit === "" || name.includes(`(${unit})`) ? name : `${name} (${unit})`;
  });
  const heading = [title, found.tahun_data].filter((part) => part !== "").join(", ");
  const rows = found.data.map(({ label, variables }) => [
    htmlText(label),
    ...columns.map(([name]) => {
      const cell = variables[name];
      return cell ? htmlText(cell.value || cell.value_raw) : "";
    }),
  ]);
  const notes = [found.catatan, found.sumber].map(htmlText).filter((line) => line !== "");
  return {
    title: heading,
    lastUpdate: found.created,
    source: {
      name: title,
      rows: [
        [heading],
        [htmlText(found.lingkup || found.wilayah), ...header],
        ...rows,
        ...notes.map((line) => [line]),
      ],
    },
  };
}
