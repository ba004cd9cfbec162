import { tableId } from "./assemble";
import type { ColumnProfile, TableProfile } from "./profile";
import type { PrintedTable } from "./read-tables";
import { slug } from "./row-keys";

const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const TOTALS = ["jumlah", "total", "jumlah-total"];

/**
 * A profile for a table of a publication that has none: names from the printed headers, units from what stands in
 * brackets, keys from codes and labels.
 *
 * @param table a table as printed
 * @returns a profile to edit or to use as it is; English titles are the printed ones
 */
export function inferProfile(table: PrintedTable): TableProfile {
  const year = /\b(?:19|20)\d\d\b/.exec(table.title)?.[0] ?? "";
  const taken = new Set<string>();
  const columns = table.headers.map((header, index): ColumnProfile => {
    const wanted = columnName(header, year) || `column-${index + 1}`;
    let name = wanted;
    for (let copy = 2; taken.has(name); copy++) name = `${wanted}-${copy}`;
    taken.add(name);
    return {
      name,
      titleEn: header,
      unit: unitCode(header) ?? unitCode(`(${table.unit})`) ?? "none",
    };
  });
  const prefix = table.codeHeader === "" ? "" : slug(table.codeHeader);
  const total = table.rows.map(({ label }) => slug(label)).find((key) => TOTALS.includes(key));
  return {
    id: tableId(table),
    titleEn: table.title,
    unit: { id: table.unit, en: table.unit },
    period: year,
    subject: "",
    page: "",
    columns,
    rows: {
      keys: total ? { [total]: "total" } : {},
      codes: { prefix },
      ...(total && { total: "total" }),
    },
  };
}

/** `2020-01` for a month, `2019` for a year, else the words of the header. */
function columnName(header: string, year: string): string {
  const words = slug(header).split("-");
  const own = words.find((word) => /^(19|20)\d\d$/.test(word));
  const month = MONTHS.findIndex((name) => words[0]?.startsWith(name));
  const isPeriod = words.every((word) => word === own || word === words[0]);
  if (month >= 0 && isPeriod && (own ?? year) !== "") {
    return `${own ?? year}-${String(month + 1).padStart(2, "0")}`;
  }
  return words.length === 1 && own ? own : words.join("-");
}

/** Unit of what stands in brackets: `(US $)`, `(Juta US $)`, `(Kg)`, `(%)`. */
function unitCode(text: string): string | undefined {
  const unit = /\(([^()]*)\)\s*$/.exec(text)?.[1]?.toLowerCase().replace(/\s+/g, " ").trim();
  const codes: Readonly<Record<string, string>> = {
    "%": "percent",
    persen: "percent",
    kg: "kg",
    "us $": "usd",
    us$: "usd",
    usd: "usd",
    "juta us $": "million_usd",
    "juta us$": "million_usd",
  };
  return unit === undefined ? undefined : codes[unit];
}
