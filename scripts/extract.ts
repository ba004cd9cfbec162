import { existsSync, mkdirSync, readFileSync, rmSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import {
  assembleTables,
  readTables,
  settleTable,
  type PublicationProfile,
} from "./publication-reader";
import { compactJson } from "./package/compact-json";
import { toCsv } from "./package/csv";
import { ERRATA_HEADER, formatErrata } from "./package/format-errata";
import { describedTable, tableCsv } from "./package/described-table";
import { ntpKaltim2020 } from "./publications/ntp-kaltim-2020";
import { tradeNtt2020 } from "./publications/trade-ntt-2020";

// Rebuilds the tables of data/<publication>/ from the text of a publication: npm run extract -- <text file> --publication <id>.
// What people wrote stays: book.json, figures.json, relations.json, doubts, and all errata but those of kind `format`.

const PROFILES: readonly PublicationProfile[] = [ntpKaltim2020, tradeNtt2020];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { publication: { type: "string" }, data: { type: "string", default: "data" } },
});
const [textFile] = positionals;
const profile = PROFILES.find(({ book }) => book === values.publication);
if (textFile === undefined || profile === undefined) {
  const ids = PROFILES.map(({ book }) => book).join(" | ");
  console.error(`usage: npm run extract -- <text file> --publication <${ids}> [--data <folder>]`);
  process.exit(1);
}

const tables = assembleTables(readTables(readFileSync(textFile, "utf8")), profile).map((table) => ({
  table,
  cells: settleTable(table, profile.decimalMark),
}));

const id = profile.book;
const folder = join(values.data, id);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder))
  if (/^[tl]\d.*\.csv$/.test(name)) rmSync(join(folder, name));

for (const { table, cells } of tables)
  writeFileSync(join(folder, `${table.profile.id}.csv`), tableCsv(table, cells));
writeFileSync(
  join(folder, "tables.json"),
  compactJson(tables.map(({ table }) => describedTable(table))),
);

const errataFile = join(folder, "errata.csv");
const found = existsSync(errataFile)
  ? Papa.parse<string[]>(readFileSync(errataFile, "utf8"), { skipEmptyLines: true })
      .data.slice(1)
      .filter((row) => row[ERRATA_HEADER.indexOf("kind")] !== "format")
  : [];
const formats = tables.flatMap(({ table, cells }) => formatErrata(table, cells, found));
writeFileSync(errataFile, toCsv([ERRATA_HEADER, ...found, ...formats]));

const numbers = tables.flatMap(({ cells }) => cells.flat()).filter(({ evidence }) => evidence);
const count = (evidence: string) => numbers.filter((cell) => cell.evidence === evidence).length;
console.log(
  `${id}: ${tables.length} tables, ${tables.reduce((all, { table }) => all + table.rows.length, 0)} rows, ` +
    `${numbers.length} numbers (${count("only-reading")} with one reading, ${count("convention")} by the ` +
    `publication's own marks, ${count("column-total")} by column totals), ${formats.length} odd formats`,
);
