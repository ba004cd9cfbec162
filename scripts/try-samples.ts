import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTable } from "../src/analysis";
import { fileCells } from "../src/reading";
import { readTables, type ReadTable } from "../src/reading/tables";
import { UnreadableFile } from "../src/reading/unreadable-file";
import { fileFaultSentence } from "../src/language";
import { provenFaultText } from "../src/sheets/check";

// Reads every file of a folder and prints what was found, and what each table says of itself: npm run try-samples -- <folder> [--rows]

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run try-samples -- <folder> [--rows]");
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
    for (const table of tables) printTable(table);
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
