import { fileCells } from "../src/reading";
import { gridOfRows } from "../src/reading/cells";
import { readRecords, readTables } from "../src/reading/tables";
import { drawSheet } from "../test/support/corpus/draw-sheet";
import { xlsxOf } from "../test/support/corpus/write-sheet";

/**
 * A wide export and a long table become records. Goals: an export of 12,828 columns in 5 seconds, a million records in 10, on
 * any thread. Run: npx tsx bench/reading-files.ts
 */
const slack = 1.3;
let missed = false;

async function timed(name: string, goal: number, work: () => Promise<number>): Promise<void> {
  const start = performance.now();
  const records = await work();
  const seconds = (performance.now() - start) / 1000;
  const isMissed = seconds > goal * slack;
  missed ||= isMissed;
  console.log(
    `${name}: ${records.toLocaleString("en")} records in ${seconds.toFixed(2)} s, goal ${goal} s${isMissed ? " MISSED" : ""}`,
  );
}

/** Countries, ports and months across, chapters down, merged headers and totals, as the trade service exports it. */
function wideExport(columns: number): Uint8Array {
  const parts = Array.from({ length: columns }, (_, at) => [
    `COUNTRY ${Math.floor(at / 36)}`,
    `PORT ${Math.floor(at / 12) % 3}`,
    `[${String((at % 12) + 1).padStart(2, "0")}] BULAN`,
  ]);
  const table = {
    caption: "",
    title: "Impor HS 2 Digit Tahun 2021",
    unit: "",
    isUnitInTitle: false,
    labelTitles: ["Kode HS", "Tahun"],
    header: [0, 1, 2].map((level) => parts.map((own) => own[level] ?? "")),
    rows: ["[84] Mesin", "[85] Listrik", "Totals"].map((label, row) => ({
      labels: [label, row < 2 ? "2021" : ""],
      depth: 0,
      values: parts.map((_, at) => ({ number: (row + 1) * (at % 1000), decimals: 0 })),
    })),
    notes: [],
  };
  return xlsxOf(
    drawSheet([table], {
      style: { decimalMark: ".", thousands: "", negative: "-" },
      titleAt: "above",
      isMerged: true,
      isNumbered: false,
      isTyped: true,
      isBilingual: false,
      blankAfterTitle: false,
      blankAfterHeader: false,
      blankBeforeNotes: false,
      indent: "",
      isCounted: false,
    }),
  );
}

async function main(): Promise<void> {
  const bytes = wideExport(12_828);
  await timed("wide export", 5, async () => {
    const cells = await fileCells(bytes);
    const [table] = readTables(cells).tables;
    return readRecords(cells, table?.id ?? "")?.records.size ?? 0;
  });
  const rows = [
    ["Kode", ...Array.from({ length: 1000 }, (_, at) => `Negara ${at}`)],
    ...Array.from({ length: 1000 }, (_, row) => [
      `Barang ${row}`,
      ...Array.from({ length: 1000 }, (_, at) => row * 1000 + at + 0.5),
    ]),
  ];
  await timed("a million records", 10, async () => {
    const cells = { grids: [gridOfRows(rows)], picturePages: [] };
    return readRecords(cells, "0-0-0")?.records.size ?? 0;
  });
  process.exitCode = missed ? 1 : 0;
}

void main();
