import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTable, fileDoubts, readTrade, tradeSets, tradeSums } from "../src/analysis";
import { createLibrary, tradePackage } from "../src/library";
import { fileCells } from "../src/reading";
import type { CellFile } from "../src/reading/cells";
import { readRecords, readTables, type ReadTable } from "../src/reading/tables";
import { UnreadableFile } from "../src/reading/unreadable-file";
import { fileFaultSentence } from "../src/language";
import { type Records, sumRecords, totalsApart } from "../src/table";
import { provenFaultText } from "../src/sheets/check";

// Reads every file of a folder and prints what was found, and what each table says of itself: npm run try-samples -- <folder> [--rows] [--trade]

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run try-samples -- <folder> [--rows] [--trade]");
  process.exit(1);
}

async function main(folder: string): Promise<void> {
  for (const name of readdirSync(folder).sort()) await tryFile(folder, name);
}

async function tryFile(folder: string, name: string): Promise<void> {
  const start = performance.now();
  try {
    const cells = await fileCells(new Uint8Array(readFileSync(join(folder, name))));
    const { tables, leftOver, picturePages } = readTables(cells, {}, name);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const count = cells.grids.reduce((all, grid) => all + grid.cells.length, 0);
    console.log(
      `\n${name}: ${count} cells, ${tables.length} tables, ${leftOver.length} numbers left over, ${seconds} s`,
    );
    for (const page of picturePages) console.log(`  page ${page} is a picture`);
    for (const table of tables) {
      printTable(table);
      if (table.records) printRecords(cells, table.id, `${table.table.title.id} ${name}`);
    }
    for (const doubt of fileDoubts(tables.map(({ table }) => table)))
      console.log(`  !! ${JSON.stringify(doubt)}`);
    if (leftOver.length > 0) {
      console.log(
        `  left over: ${leftOver
          .slice(0, 30)
          .map(({ text, grid, row }) => `${text} (${cells.grids[grid]?.page ?? grid}:${row})`)
          .join(" | ")}`,
      );
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.log(`\n${name}: ${fileFaultSentence(error.fault, "en")}`);
  }
}

void main(folder);

function printTable(read: ReadTable): void {
  const { table, caption, period, unit, doubts, tableDoubts, sureness } = read;
  const base = unit?.baseYear === undefined ? "" : ` (${unit.baseYear}=100)`;
  console.log(`- ${read.id} ${caption} "${table.title.id}"`);
  console.log(
    `  ${table.rows.length} rows x ${table.columns.length} columns; unit ${unit?.unit ?? "?"}${base}; period ${period ?? "?"}; ` +
      `sure ${(sureness * 100).toFixed(1)}%; ${doubts.length} unsure cells ${tableDoubts.join(", ")}`,
  );
  const columns = table.columns.map(
    ({ title, unit: own, period: at }) => `${title.id} [${own}${at ? ` ${at}` : ""}]`,
  );
  console.log(`  columns: ${columns.slice(0, 12).join(" | ")}`);
  for (const { kind, row, column, printed, readings } of doubts.slice(0, 8)) {
    console.log(
      `  ? ${kind} ${table.rows[row]?.label} / ${table.columns[column]?.title.id}: ${printed} ${readings?.join(" or ") ?? ""}`,
    );
  }
  const shown = flags.includes("--rows")
    ? table.rows
    : [...table.rows.slice(0, 2), ...table.rows.slice(-1)];
  for (const { code, label, values, marks, parent } of shown) {
    console.log(
      `    ${[code, label].join(" ")} <${parent}> | ${values.slice(0, 12).join(" | ")}${marks ? ` ${JSON.stringify(marks)}` : ""}`,
    );
  }
  for (const note of table.notes.slice(0, 8)) console.log(`  note: ${note.id}`);
  printProof(read);
}

/** Wide exports are proved as records. */
const mostProved = 20_000;

function printProof({ table }: ReadTable): void {
  if (table.rows.length * table.columns.length > mostProved) return;
  const { cells, identities, hold, findings } = checkTable(table);
  console.log(
    `  proof: ${cells} cells, ${identities} statements, ${hold} hold, ${findings.length} findings`,
  );
  for (const finding of findings) {
    const named = finding.cells.map(({ row, column, printed, proposed }) => {
      const label = table.rows.find(({ key }) => key === row)?.label ?? row;
      const title = table.columns.find(({ key }) => key === column)?.title.id ?? column;
      return `${label} / ${title}: ${printed}${proposed === undefined ? "" : ` -> ${proposed}`}`;
    });
    console.log(`  ! ${named.join("; ")} (${provenFaultText(finding, "en")})`);
  }
}

/** The table as records: its dimensions, and whether its totals hold. */
function printRecords(cells: CellFile, id: string, title: string): void {
  const start = performance.now();
  const read = readRecords(cells, id);
  if (!read) return;
  const { records, totals, proof } = totalsApart(read.records);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const names = records.dimensions.map(({ title, members }) => `${title.id} ${members.length}`);
  const measures = records.measures.map(({ title, unit }) => `${title.id} [${unit}]`);
  console.log(`  as records, ${seconds} s: ${records.size} of ${read.records.size} are no totals`);
  console.log(`  dimensions: ${names.join(" | ")}; measures: ${measures.join(" | ")}`);
  for (const { dimension, member, of, told, holds, fails } of totals)
    console.log(
      `  total ${dimension}/${member} of ${of.length} by ${told}: ${holds} hold, ${fails} fail`,
    );
  for (const { members, printed, sum } of proof.failing.slice(0, 5))
    console.log(`  ! ${Object.values(members).join(" / ")}: ${printed}, sum ${sum}`);
  console.log(
    `  sums: ${proof.holds} hold, ${proof.fails} fail, ${proof.open} open; unsure ${read.unsure.length}`,
  );
  if (flags.includes("--trade")) printTrade(records, title, read.records);
}

/** The tables of a publication of trade that the records make, whether their totals are those of the file, and what our check finds. */
function printTrade(records: Records, title: string, whole: Records): void {
  const start = performance.now();
  const reading = readTrade(records, title);
  console.log(
    `  trade: ${JSON.stringify({ ...reading, measures: Object.values(reading.measures) })}`,
  );
  const sets = tradeSums(records, reading).keep.flatMap((keep) =>
    tradeSets(sumRecords(records, keep), reading),
  );
  const years = sets.flatMap(({ records: own }) => own.dimensions.at(-1)?.members ?? []);
  const year =
    years
      .map(({ key }) => key.slice(0, 4))
      .sort()
      .at(-1) ?? "";
  if (year === "") return console.log("  no year");
  const data = tradePackage({ id: "try", version: "1", region: "", sets, year, notes: [] });
  const library = createLibrary([data]);
  // The largest figure of the file is the total of all.
  const grand = (whole.values[0] ?? new Float64Array()).reduce(
    (most, one) => (one > most ? one : most),
    0,
  );
  let equal = 0;
  for (const { id } of library.tables) {
    const table = library.table(id);
    const { identities, fail, findings } = checkTable(table);
    const totals = table.rows.find(({ key }) => key === "total")?.values ?? [];
    const sum = totals.reduce((all, value) => all + Number(value), 0);
    if (totals.includes(String(grand)) || sum === grand) equal++;
    console.log(
      `  - ${table.title.id}: ${table.rows.length} x ${table.columns.length}; ${identities} statements, ${fail} fail, ${findings.length} findings`,
    );
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(
    `  ${equal} of ${library.tables.length} tables have the file's total ${grand}; ${seconds} s`,
  );
}
