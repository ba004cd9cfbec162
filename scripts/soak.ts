import { spawnSync } from "node:child_process";

/**
 * The random tests at full length: 100,000 argument lists for each function, 10,000 inputs for each comparison with an
 * exact oracle, every request to Excel made to fail at every action and with every error code, 20,000 sequences of changes
 * to a workbook, 10,000 starting workbooks, 20,000 tables with planted slips, 2,000 right tables of each kind, 20,000
 * sequences of changes that are undone and redone, 1,000 workbooks saved and opened again, 300 files of each kind that people
 * have, 300 workbooks read by LibreOffice where it is installed, 10,000 answers of the Web API, sentences about 5,000
 * tables, and 10,000 trees whose weights are recovered. Each number can be given:
 * `npm run soak -- 1000 100 40 400 200 300 20 400 50 20 50 300 400 500`.
 */
const [
  argumentLists = "100000",
  oracleInputs = "10000",
  faultsOfOneStep = "1000000",
  sequences = "20000",
  startingWorkbooks = "10000",
  tablesWithSlips = "20000",
  rightTables = "2000",
  sequencesUndone = "20000",
  savedWorkbooks = "1000",
  filesOfAKind = "300",
  workbooksForLibreOffice = "300",
  webApiAnswers = "10000",
  tablesWithSentences = "5000",
  treesOfWeights = "10000",
] = process.argv.slice(2);

/** `npm run soak -- --hours 1` drives pane and grid at random as a person instead. */
if (process.argv.includes("--hours")) {
  run(`npx tsx scripts/soak-user/index.ts ${process.argv.slice(2).join(" ")}`);
  process.exit();
}

function soak(tests: string[], settings: Record<string, string>): void {
  console.log(`\n${tests.join(", ")}: ${JSON.stringify(settings)}`);
  run(
    `npx jest --selectProjects unit --verbose --testTimeout=7200000 --testPathPatterns "${tests.join("|")}"`,
    settings,
  );
}

function run(command: string, settings: Record<string, string> = {}): void {
  const env = { ...process.env, ...settings };
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env });
  if (status !== 0) process.exitCode = status ?? 1;
}

soak(
  [
    "test/properties/.*fuzz",
    "test/properties/.*oracle",
    "test/core/index-numbers/rothwell",
    "test/core/numeric/controlled-rounding",
    "test/core/trade/hs-class",
  ],
  {
    SOAK_RUNS: argumentLists,
    ORACLE_RUNS: oracleInputs,
  },
);
soak(
  ["faults", "leftovers", "replace-block", "cell-marks"].map(
    (name) => `test/workbook/excel/${name}`,
  ),
  {
    FAULT_CASES: faultsOfOneStep,
  },
);
soak(["test/properties/workbook-safety"], {
  SOAK_SEED: "1",
  SOAK_SEQUENCES: sequences,
  SOAK_WORKBOOKS: startingWorkbooks,
});
soak(["test/analysis/table-check/proved"], { PROVED_RUNS: tablesWithSlips });
soak(["test/analysis/table-check/right"], { RIGHT_TABLE_RUNS: rightTables });
soak(["test/properties/undo"], { SOAK_SEED: "1", SOAK_UNDO: sequencesUndone });
soak(["test/workbench-file", "test/workbench-host/model/restore", "test/reading/xlsx"], {
  ROUND_TRIPS: savedWorkbooks,
});
soak(["test/reading/corpus"], { CORPUS_FILES: filesOfAKind });
soak(["test/web-api/data-cells"], { WEB_API_RUNS: webApiAnswers });
soak(["test/analysis/sentence-check/generated"], { SENTENCE_TABLES: tablesWithSentences });
soak(["test/analysis/weight-recovery"], { WEIGHT_TREES: treesOfWeights });

console.log("\nworkbooks read by LibreOffice");
run(`npx tsx scripts/libreoffice ${workbooksForLibreOffice}`);
